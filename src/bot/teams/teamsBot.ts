import type { MedewerkerId } from '../../domain/waarden';
import { log } from '../../log';
import { teamsTekst } from '../../texts/teams';
import type { Dialogue, Turn } from '../dialogue/turn';
import { readActivity, type Reading } from './activities';
import type { Adresboek, FreshAdres } from './adresboek';
import type { Afterwards } from './afterwards';
import type { CardPost } from './cardPost';
import { newFaultId } from './faultId';
import type { IncomingActivity } from './incomingActivity';
import { cardBody, type InvokeBody, messageBody } from './invokeBody';
import { type Click, placeLater, placeReply } from './placeReply';

export interface TeamsBotParts {
  readonly dialogue: Dialogue;
  readonly post: CardPost;
  readonly adresboek: Adresboek;
}

/** One activity of a personal chat, with the person as the gate established them. */
export interface PersonalActivity {
  readonly activity: IncomingActivity;
  readonly medewerker: MedewerkerId;
  readonly adres: FreshAdres;
}

type Answer = InvokeBody | undefined;

/** Answers one activity; what it resolves to is the answer to an invoke. Never rejects: a fault becomes a fault card. */
export async function answerActivity(
  parts: TeamsBotParts,
  incoming: PersonalActivity,
  afterwards: Afterwards,
): Promise<Answer> {
  const { activity, medewerker } = incoming;
  const reading = readActivity(activity, { id: medewerker, naam: activity.from.name ?? '' });
  try {
    return await follow(parts, incoming, reading, afterwards);
  } catch (fout) {
    const turn = reading.kind === 'beurt' ? reading.turn : undefined;
    return answerFault(parts, incoming, turn, fout);
  }
}

async function follow(
  parts: TeamsBotParts,
  incoming: PersonalActivity,
  reading: Reading,
  afterwards: Afterwards,
): Promise<Answer> {
  const { adres, medewerker } = incoming;
  switch (reading.kind) {
    case 'beurt':
      keepAdres(parts, incoming, afterwards);
      return answerTurn(parts, incoming, reading, afterwards);
    case 'installatie':
      return welcome(parts, incoming, afterwards);
    case 'verwijdering':
      await parts.adresboek.forget(medewerker, adres.conversationId);
      return undefined;
    case 'verversing':
      return messageBody(teamsTekst.nietsNieuws);
    case 'onbekende-invoke':
      log('invoke-onbekend', { medewerker });
      return messageBody(teamsTekst.kanNiet);
    case 'niets':
      keepAdres(parts, incoming, afterwards);
      return undefined;
  }
}

/** Beside the turn, not before it: a slow store must not hold up an answer. */
function keepAdres(
  { adresboek, dialogue }: TeamsBotParts,
  incoming: PersonalActivity,
  after: Afterwards,
): void {
  const remembered = adresboek.remember(incoming.adres);
  after.add(async () => {
    if (await remembered) await dialogue.reachable(incoming.medewerker);
  });
}

async function answerTurn(
  { dialogue, post }: TeamsBotParts,
  { activity, adres }: PersonalActivity,
  { turn, clicked }: Extract<Reading, { kind: 'beurt' }>,
  afterwards: Afterwards,
): Promise<Answer> {
  const reply = await dialogue.answer(turn);
  const isInvoke = activity.type === 'invoke';
  const click: Click | undefined =
    turn.kind === 'action' && clicked
      ? { activityId: clicked, via: isInvoke ? 'invoke' : 'submit' }
      : undefined;
  if (!isInvoke) {
    const standsIn = await placeReply(post, adres, click, reply);
    const { later } = reply;
    if (later) afterwards.add(() => placeLater(post, adres, standsIn, later, 0));
    return undefined;
  }
  // Nothing is sent before the response: clients have shown an error for a click that was answered both ways.
  const isShown = reply.place === 'replace';
  afterwards.add(async () => {
    const standsIn = isShown && !click ? undefined : await placeReply(post, adres, click, reply);
    if (reply.later) await placeLater(post, adres, standsIn, reply.later);
  });
  return isShown ? cardBody(reply.card) : messageBody(teamsTekst.antwoordOnderaan);
}

async function welcome(
  { adresboek, dialogue, post }: TeamsBotParts,
  { activity, adres, medewerker }: PersonalActivity,
  afterwards: Afterwards,
): Promise<Answer> {
  const spreker = { id: medewerker, naam: activity.from.name ?? '' };
  const isChanged = await adresboek.welcomeOnce(adres, async () => {
    const reply = await dialogue.answer({ kind: 'install', spreker });
    return (await placeReply(post, adres, undefined, reply)) !== undefined;
  });
  if (isChanged) afterwards.add(() => dialogue.reachable(medewerker));
  return undefined;
}

/** The person always hears of it; the administrator gets the same code, and neither gets a message of the error. */
async function answerFault(
  { dialogue, post }: TeamsBotParts,
  { activity, adres, medewerker }: PersonalActivity,
  turn: Turn | undefined,
  fout: unknown,
): Promise<Answer> {
  const faultId = newFaultId();
  const isInvoke = activity.type === 'invoke';
  log('beurt-mislukt', { faultId, medewerker, activiteit: isInvoke ? 'invoke' : 'message', fout });
  try {
    const card = dialogue.faultCard(turn, faultId);
    if (isInvoke) return cardBody(card);
    await placeReply(post, adres, undefined, { card, place: 'new' });
    return undefined;
  } catch (worse) {
    log('foutkaart-mislukt', { faultId, medewerker, fout: worse });
    const text = teamsTekst.zonderFoutkaart(faultId);
    if (isInvoke) return messageBody(text);
    await post.sendText(adres, text);
    return undefined;
  }
}
