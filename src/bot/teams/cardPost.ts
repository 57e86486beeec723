import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { log } from '../../log';
import type { DeliveryOutcome, RenderedCard } from '../dialogue/turn';
import type { TeamsAdapter } from './adapter';
import type { BotSettings } from './botSettings';
import { ConnectorFault } from './connectorFault';
import { failedDelivery } from './deliveryOutcome';
import { isTrustedServiceUrl } from './serviceUrl';

/** Where a message goes: a conversation and the names of both sides in it. */
export interface Destination {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly botId: string;
  readonly userId: string;
}

/** A person of whom no conversation is known yet. */
export interface Newcomer {
  readonly serviceUrl: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly botId: string;
}

/** Puts messages in Teams. Nothing here ever rejects: what became of it is the value that comes back. */
export interface CardPost {
  sendCard(to: Destination, card: RenderedCard): Promise<DeliveryOutcome>;
  sendText(to: Destination, text: string): Promise<DeliveryOutcome>;
  updateCard(to: Destination, activityId: string, card: RenderedCard): Promise<DeliveryOutcome>;
  /** Opens the personal conversation and sends the card or the text in it. */
  openAndSend(to: Newcomer, message: RenderedCard | string): Promise<DeliveryOutcome>;
}

type Call = (connector: ConnectorClient) => Promise<{ readonly id?: string }>;

/** A longer wait would outlast the 5 seconds of a turn; then the outbox is the better place to wait. */
const MAX_WAIT_MS = 2_000;

export function createCardPost(
  adapter: TeamsAdapter,
  modus: BotSettings['modus'],
  random: () => number = Math.random,
): CardPost {
  async function attempt(serviceUrl: string, call: Call): Promise<DeliveryOutcome> {
    if (!isTrustedServiceUrl(serviceUrl, modus)) {
      log('serviceurl-geweigerd');
      return { kind: 'onbekend', status: null };
    }
    try {
      const connector = await adapter.connectorFor(serviceUrl);
      const { id } = await withOneRetry(() => call(connector), random);
      return { kind: 'bezorgd', activityId: id ?? '' };
    } catch (thrown) {
      return failedDelivery(thrown);
    }
  }

  return {
    sendCard: (to, card) => attempt(to.serviceUrl, (connector) => send(connector, to, cardActivity(card))),
    sendText: (to, text) => attempt(to.serviceUrl, (connector) => send(connector, to, textActivity(text))),
    updateCard: (to, activityId, card) =>
      attempt(to.serviceUrl, async ({ conversations }) => {
        const activity = { ...addressed(to, cardActivity(card)), id: activityId };
        await conversations.updateActivity(to.conversationId, activityId, activity);
        return { id: activityId };
      }),
    openAndSend: (to, message) =>
      attempt(to.serviceUrl, async (connector) => {
        const conversationId = await openConversation(connector, to);
        const activity = typeof message === 'string' ? textActivity(message) : cardActivity(message);
        return send(connector, { ...to, conversationId, userId: to.aadObjectId }, activity);
      }),
  };
}

/** Only 412 and 429 say for certain that nothing was delivered; the rest could arrive twice. */
async function withOneRetry<T>(call: () => Promise<T>, random: () => number): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    const busy = thrown instanceof ConnectorFault && (thrown.status === 412 || thrown.status === 429);
    const wait = busy ? (thrown.retryAfterMs ?? 250) : Infinity;
    if (wait > MAX_WAIT_MS) throw thrown;
    await delay(wait + random() * 250);
    return call();
  }
}

async function send(connector: ConnectorClient, to: Destination, activity: Partial<Activity>) {
  return connector.conversations.sendToConversation(to.conversationId, addressed(to, activity));
}

/** `29:` before an object id would be taken for an encrypted id of Teams and refused. */
async function openConversation({ conversations }: ConnectorClient, to: Newcomer): Promise<string> {
  const { id } = await conversations.createConversation({
    isGroup: false,
    bot: { id: to.botId, name: '' },
    members: [{ id: to.aadObjectId, name: '' }],
    tenantId: to.tenantId,
    channelData: { tenant: { id: to.tenantId } },
  });
  return id;
}

/** `summary` is what the toast and the lock screen show; without it they say that a card was sent. */
function cardActivity(card: RenderedCard): Partial<Activity> {
  return {
    type: 'message',
    summary: card.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.content }],
  };
}

function textActivity(text: string): Partial<Activity> {
  return { type: 'message', text, summary: text };
}

function addressed(to: Destination, activity: Partial<Activity>): Partial<Activity> {
  return {
    ...activity,
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    from: { id: to.botId, name: '' },
    recipient: { id: to.userId, name: '' },
    conversation: { id: to.conversationId, isGroup: false, conversationType: 'personal', name: '' },
  };
}
