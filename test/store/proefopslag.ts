import type { LogStand, Opslag } from '../../src/app/ports';
import { gestart } from '../support/casusEvents';

/** What a backend's test gives: a fresh store, and hands to reach past it. */
export interface Proefopslag {
  readonly opslag: Opslag;
  /** A second opening of the same store, as after a restart or in another instance. */
  reopen(): Promise<Opslag>;
  /** Names of everything stored, such as `casus/K7Q2M`. */
  names(): Promise<readonly string[]>;
  /** Adds raw bytes behind what is stored under the name. */
  tamper(name: string, bytes: Buffer): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A casus with its first event, whose id is the code and `.0`. */
export async function started(opslag: Opslag, casusId: string): Promise<LogStand> {
  expect(await opslag.log.create(casusId, [gestart(`${casusId}.0`)])).toBe('geschreven');
  return present(await opslag.log.read(casusId));
}

export async function idsOf(opslag: Opslag, casusId: string): Promise<string[] | undefined> {
  return (await opslag.log.read(casusId))?.events.map((event) => event.id);
}

export async function listed(opslag: Opslag): Promise<string[]> {
  const found: string[] = [];
  for await (const casusId of opslag.log.list()) found.push(casusId);
  return found;
}

/** All that a log line could show of an error. */
export function everything(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  return `${error.stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))} ${everything(error.cause ?? null)}`;
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}
