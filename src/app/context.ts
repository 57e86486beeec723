import type { Organisatie } from '../domain/organisatie';
import type { Clock } from './clock';
import type { Opslag } from './ports';

/** What every use case works with. */
export interface AppContext {
  readonly opslag: Opslag;
  readonly clock: Clock;
  /** The organisation as it stands now; a function, because the file behind it can change while the bot runs. */
  readonly organisatie: () => Organisatie;
}
