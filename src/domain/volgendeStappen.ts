import { protocollen } from '../protocol/protocol';
import type { Bron, StapId } from '../protocol/types';
import { kennisgevingVan } from './berichten';
import type { Casus } from './casus';
import type { CommandType } from './commands';
import type { Requester } from './medewerker';
import type { Organisatie } from './organisatie';
import { rolRefusal } from './rights';
import { voortgangOf } from './voortgang';

/** Everything that can be next; the key of its text. */
export type VolgendeStapId =
  | 'noodnummer-bellen'
  | 'aandachtsfunctionaris-bellen'
  | 'contact-toezeggen'
  | 'veilig-thuis-meteen'
  | 'signaal-vastleggen'
  | 'signaal-aanvullen'
  | 'consultatie-houden'
  | 'veilig-thuis-advies'
  | 'gesprek-voeren'
  | 'wegen'
  | 'beslissen';

export interface VolgendeStap {
  readonly id: VolgendeStapId;
  /** The stap it belongs to; null for what goes before every stap. */
  readonly stap: StapId | null;
  /** Why: where the law says it. */
  readonly bron: Bron;
  /** The command that does it; null for something a person does outside the bot. Never one that would be refused. */
  readonly command: CommandType | null;
}

const bronNood: Bron = { regels: ['J1', 'J2', 'J5'], lijnen: ['L365-375', 'L846'] };
const bronAandachtsfunctionaris: Bron = { regels: ['K21', 'K28'], lijnen: ['L695-697', 'L714-716'] };
const bronTwijfel: Bron = { regels: ['C14', 'I4', 'I6'], lijnen: ['L188-190', 'L195', 'L344-346'] };

/**
 * What this person can do now, the most pressing first; the first one answers "wat moet ik nu doen?". Safety goes
 * before everything, then that somebody who knows the meldcode is alongside, then the stappen in their printed order.
 */
export function volgendeStappen(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
): readonly VolgendeStap[] {
  const { stappen, signaalcategorieen } = protocollen[casus.protocol];
  const voortgang = voortgangOf(casus);
  const list: VolgendeStap[] = [];
  const add = (
    id: VolgendeStapId,
    stap: StapId | null,
    bron: Bron,
    command: CommandType | null = null,
  ): void => {
    if (command && rolRefusal(command, wie, casus, organisatie)) return;
    list.push({ id, stap, bron, command });
  };
  if (casus.acuut.antwoord !== 'nee' && casus.noodacties.length === 0) {
    add('noodnummer-bellen', null, bronNood, 'nood-vastleggen');
  }
  const meteen = casus.signalen
    .flatMap(({ categorie }) => (categorie === null ? [] : [signaalcategorieen[categorie]]))
    .find(({ volgt }) => volgt !== 'niets');
  if (meteen) add('veilig-thuis-meteen', 'consultatie', meteen.bron);
  const kennisgeving = kennisgevingVan(casus);
  const alleen = kennisgeving === 'mislukt' || kennisgeving === 'geen-ontvanger';
  if (casus.toezeggingen.length === 0) {
    const magToezeggen = rolRefusal('contact-toezeggen', wie, casus, organisatie) === undefined;
    if (magToezeggen && wie.kind === 'medewerker' && wie.id !== casus.signaleerder) {
      add('contact-toezeggen', null, bronAandachtsfunctionaris, 'contact-toezeggen');
    } else if (alleen && !magToezeggen) {
      add('aandachtsfunctionaris-bellen', null, bronAandachtsfunctionaris);
    }
  }
  if (voortgang.signalen.stand === 'open')
    add('signaal-vastleggen', 'signalen', stappen.signalen.bron, 'signaal-vastleggen');
  if (voortgang.consultatie.stand === 'open') {
    add('consultatie-houden', 'consultatie', stappen.consultatie.bron);
    add('veilig-thuis-advies', 'consultatie', bronTwijfel);
  }
  if (voortgang.signalen.stand !== 'open')
    add('signaal-aanvullen', 'signalen', stappen.signalen.bron, 'signaal-vastleggen');
  if (voortgang.gesprek.stand === 'open') add('gesprek-voeren', 'gesprek', stappen.gesprek.bron);
  if (voortgang.wegen.stand === 'open') add('wegen', 'wegen', stappen.wegen.bron);
  if (voortgang.beslissen.stand === 'open') add('beslissen', 'beslissen', stappen.beslissen.bron);
  return list;
}
