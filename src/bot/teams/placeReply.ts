import { setTimeout as delay } from 'node:timers/promises';
import { log } from '../../log';
import type { DeliveryOutcome, RenderedCard, Reply } from '../dialogue/turn';
import type { FreshAdres } from './adresboek';
import type { CardPost } from './cardPost';

/** The card that was clicked, and how: an invoke has its answer in the HTTP response already. */
export interface Click {
  readonly activityId: string;
  readonly via: 'invoke' | 'submit';
}

/** A client may draw a late answer to its click over a newer card, so an update waits for it this long. */
const SETTLE_MS = 500;

type Way = readonly ['sturen' | 'bijwerken', () => Promise<DeliveryOutcome>];

/**
 * Puts a reply in the chat and resolves to the id of the message it stands in; undefined when it is nowhere. What
 * cannot stand where it should stands elsewhere: an answer in the wrong place is better than none. Never rejects.
 */
export async function placeReply(
  post: CardPost,
  adres: FreshAdres,
  click: Click | undefined,
  { card, place }: Reply,
): Promise<string | undefined> {
  const send: Way = ['sturen', () => post.sendCard(adres, card)];
  if (!click) return firstThatWorks([send], adres);
  const update: Way = ['bijwerken', () => post.updateCard(adres, click.activityId, card)];
  if (place === 'new') return firstThatWorks([send, update], adres);
  if (click.via === 'submit') return firstThatWorks([update, send], adres);
  // The response shows the card on this client alone; Teams keeps the old one, with all that was filled in, and puts
  // it back at the next occasion (botbuilder-js#4635). So the message itself is changed as well.
  await firstThatWorks([update], adres);
  return click.activityId;
}

/** Puts the newer state of the reply in its place once it is known. Never rejects. */
export async function placeLater(
  post: CardPost,
  adres: FreshAdres,
  standsIn: string | undefined,
  later: Promise<RenderedCard | undefined>,
  settleMs = SETTLE_MS,
): Promise<void> {
  const [card] = await Promise.all([later, delay(settleMs)]);
  if (!card) return;
  const send: Way = ['sturen', () => post.sendCard(adres, card)];
  if (standsIn === undefined) await firstThatWorks([send], adres);
  else await firstThatWorks([['bijwerken', () => post.updateCard(adres, standsIn, card)], send], adres);
}

async function firstThatWorks(ways: readonly Way[], { medewerker }: FreshAdres): Promise<string | undefined> {
  for (const [handeling, run] of ways) {
    const outcome = await run();
    if (outcome.kind === 'bezorgd') return outcome.activityId || undefined;
    log('antwoord-niet-bezorgd', { medewerker, handeling, uitkomst: outcome.kind, status: outcome.status });
  }
  return undefined;
}
