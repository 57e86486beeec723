import type { Organisatie } from '../domain/organisatie';
import type { Clock } from './clock';
import type { Opslag } from './ports';

/** What every use case works with. */
export interface AppContext {
  readonly opslag: Opslag;
  readonly clock: Clock;
  /** The organisation as it stands now; a function, so that the file behind it can be read again. */
  readonly organisatie: () => Organisatie;
}
