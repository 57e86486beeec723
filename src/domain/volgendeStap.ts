import type { PlichtId } from '../protocol/stappen';
import type { Bron, StapId } from '../protocol/types';
import type { CommandType } from './commands';
import type { Rol } from './waarden';

/** Everything that can be next and is no duty of one stap; with the duties the keys of the texts. */
export type BijzondereStapId =
  | 'noodnummer-bellen'
  | 'veilig-thuis-meteen'
  | 'contact-toezeggen'
  | 'aandachtsfunctionaris-bellen'
  | 'taak-afronden'
  | 'signaal-aanvullen'
  | 'veiligheid-meebeoordelen'
  | 'medebeoordeling-afwachten'
  | 'oordelen-vergelijken'
  | 'afsluiten'
  | 'heropenen'
  | 'volgen';
export type VolgendeStapId = BijzondereStapId | PlichtId;

export interface VolgendeStap {
  readonly id: VolgendeStapId;
  /** The stap it belongs to; null for what goes before or after every stap. */
  readonly stap: StapId | null;
  /** Why: where the law says it. */
  readonly bron: Bron;
  /** The command that does it; null for what is done outside the bot, or by someone else. Never one that would be refused. */
  readonly command: CommandType | null;
  /** Someone with another rol has to do it; this person can ask for it. */
  readonly doorAnder: boolean;
  /** The rollen of which one is needed, where someone else has to do it; else empty. */
  readonly nodig: readonly Rol[];
}
