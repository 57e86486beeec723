import type { AppContext } from '../../src/app/context';
import type { Clock } from '../../src/app/clock';
import { startCasus } from '../../src/app/startCasus';
import type { CommandData } from '../../src/domain/commands';
import type { CasusEvent } from '../../src/domain/events';
import type { Medewerker } from '../../src/domain/medewerker';
import type { Organisatie } from '../../src/domain/organisatie';
import type { CasusId, Tijdstip } from '../../src/domain/waarden';
import { nu, startgegevens } from './events';
import { memoryOpslag, type MemoryOpslag } from './memoryOpslag';
import { leerkrachtA, organisatie } from './people';

export interface ProefApp extends AppContext {
  readonly opslag: MemoryOpslag;
  /** Another moment from now on. */
  setNow(tijdstip: Tijdstip): void;
  /** Another organisation from now on, as when the file was changed. */
  setOrganisatie(organisatie: Organisatie): void;
}

/** The world of a use case: a store in memory, a clock that stands still, and the two schools. */
export function proefApp(): ProefApp {
  let tijdstip = nu;
  let stand = organisatie;
  const clock: Clock = { now: () => tijdstip };
  return {
    opslag: memoryOpslag(),
    clock,
    organisatie: () => stand,
    setNow: (next) => void (tijdstip = next),
    setOrganisatie: (next) => void (stand = next),
  };
}

/** A casus that has been started through the use case; gives the code. */
export async function gestarteCasus(
  app: ProefApp,
  change: Partial<CommandData['casus-starten']> = {},
  wie: Medewerker = leerkrachtA,
  click = 'start',
): Promise<CasusId> {
  const outcome = await startCasus(app, startgegevens(change), wie, click);
  if (outcome.kind !== 'done') throw new Error(`casus not started: ${outcome.kind}`);
  return outcome.casus.casusId;
}

/** What is stored of a casus now. */
export async function storedEvents(app: ProefApp, casusId: CasusId): Promise<readonly CasusEvent[]> {
  return (await app.opslag.log.read(casusId))?.events ?? [];
}
