import type { AppContext } from '../../src/app/context';
import type { Clock } from '../../src/app/clock';
import type { Organisatie } from '../../src/domain/organisatie';
import type { Tijdstip } from '../../src/domain/waarden';
import { nu } from './events';
import { memoryOpslag, type MemoryOpslag } from './memoryOpslag';
import { organisatie } from './people';

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
