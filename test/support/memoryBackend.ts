import { OpslagOnbereikbaar } from '../../src/app/ports';
import type { Backend, Leases, LineFiles } from '../../src/store/backend';

export type Bewerking = 'read' | 'list' | 'create' | 'append' | 'remove' | 'acquire' | 'renew';

/**
 * What goes wrong: `onbereikbaar` stores nothing and rejects; `antwoord-kwijt` stores and rejects; `antwoord-lang-kwijt`
 * does too, and the next read rejects as well; `verouderd` says that someone else was first, and stores nothing.
 */
export type Storing = 'onbereikbaar' | 'antwoord-kwijt' | 'antwoord-lang-kwijt' | 'verouderd';

/** Hands to make the backend fail, and eyes on what it was asked. */
export interface Schakelaars {
  /** The next `times` operations of this kind on a soort (`casus`, `index`) go wrong in this way. */
  failNext(bewerking: Bewerking, soort: string, storing: Storing, times?: number): void;
  /** Runs once, just before the next operation of this kind reaches the store. */
  before(bewerking: Bewerking, soort: string, action: () => Promise<unknown>): void;
  /** Every operation so far, as `append casus`. */
  readonly calls: readonly string[];
}

/** The leases of one store, and the clock (ms) by which they end. */
export interface Leasestand {
  readonly held: Map<string, { readonly id: object; readonly until: number }>;
  nowMs: () => number;
}

export const leasestand = (): Leasestand => ({ held: new Map(), nowMs: () => Date.now() });

/** The low seam of the store in memory: everything above it is the real store. */
export function memoryBackend(
  files: Map<string, Buffer>,
  documents: Map<string, string>,
  stand: Leasestand = leasestand(),
): Backend & Schakelaars {
  const storingen: { key: string; storing: Storing }[] = [];
  const actions = new Map<string, () => Promise<unknown>>();
  const calls: string[] = [];

  async function enter(bewerking: Bewerking, name: string): Promise<Storing | undefined> {
    const key = `${bewerking} ${soortOf(name)}`;
    calls.push(key);
    const action = actions.get(key);
    actions.delete(key);
    await action?.();
    const index = storingen.findIndex((storing) => storing.key === key);
    const storing = index < 0 ? undefined : storingen.splice(index, 1)[0]?.storing;
    if (storing === 'onbereikbaar') throw new OpslagOnbereikbaar(`test-${bewerking}`);
    return storing;
  }

  function leave(storing: Storing | undefined, bewerking: Bewerking, name: string): void {
    if (storing === 'antwoord-lang-kwijt') {
      storingen.unshift({ key: `read ${soortOf(name)}`, storing: 'onbereikbaar' });
    }
    if (storing) throw new OpslagOnbereikbaar(`test-${bewerking}`);
  }

  const lines: LineFiles = {
    async read(name) {
      leave(await enter('read', name), 'read', name);
      return files.get(name);
    },
    async create(name, line) {
      const storing = await enter('create', name);
      if (files.has(name)) return 'bezet';
      files.set(name, Buffer.from(`${line}\n`));
      leave(storing, 'create', name);
      return 'geschreven';
    },
    async append(name, atBytes, line) {
      const storing = await enter('append', name);
      const before = files.get(name);
      if (storing === 'verouderd' || before?.length !== atBytes) return 'verouderd';
      files.set(name, Buffer.concat([before, Buffer.from(`${line}\n`)]));
      leave(storing, 'append', name);
      return 'geschreven';
    },
    async *list(soort) {
      leave(await enter('list', soort), 'list', soort);
      for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
        if (soortOf(name) === soort) yield { name, bytes: bytes.length };
    },
    async remove(name) {
      const storing = await enter('remove', name);
      files.delete(name);
      leave(storing, 'remove', name);
    },
  };

  const leases: Leases = {
    async acquire(name, ms) {
      leave(await enter('acquire', name), 'acquire', name);
      const held = stand.held.get(name);
      if (held && held.until > stand.nowMs()) return undefined;
      const id = {};
      const keep = (): void => void stand.held.set(name, { id, until: stand.nowMs() + ms });
      const isMine = (): boolean => stand.held.get(name)?.id === id;
      keep();
      return {
        async renew() {
          leave(await enter('renew', name), 'renew', name);
          // As Azure does: a lease that ran out can be renewed as long as nobody else took it.
          if (isMine()) keep();
          return isMine();
        },
        async release() {
          if (isMine()) stand.held.delete(name);
        },
      };
    },
  };

  return {
    lines,
    leases,
    documents: {
      read: async (name) => documents.get(name),
      write: async (name, text) => void documents.set(name, text),
      remove: async (name) => void documents.delete(name),
    },
    close: async () => undefined,
    failNext(bewerking, soort, storing, times = 1) {
      for (let i = 0; i < times; i += 1) storingen.push({ key: `${bewerking} ${soort}`, storing });
    },
    before: (bewerking, soort, action) => void actions.set(`${bewerking} ${soort}`, action),
    calls,
  };
}

function soortOf(name: string): string {
  return name.split('/')[0] ?? '';
}
