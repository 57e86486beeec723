/** Activities as Teams sends them, for posting to /api/messages. Every person and id is made up. */

export const TENANT = '00000000-0000-0000-0000-0000000000001';
export const BOT_ID = '28:bot';

export interface Persoon {
  readonly naam: string;
  readonly aadObjectId: string;
  /** Id of the person for this bot. */
  readonly userId: string;
  readonly conversationId: string;
}

export const leerkrachtA: Persoon = {
  naam: 'Leerkracht A',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001',
  userId: '29:a',
  conversationId: 'pc-a',
};
export const aandachtsfunctionarisB: Persoon = {
  naam: 'Aandachtsfunctionaris B',
  aadObjectId: 'bbbbbbbb-0000-4000-8000-000000000002',
  userId: '29:b',
  conversationId: 'pc-b',
};

export type Activiteit = Record<string, unknown>;

let count = 0;

/** What all activities share; `serviceUrl` is that of the fake connector. */
export function activiteitVan(wie: Persoon, serviceUrl: string, more: Activiteit): Activiteit {
  count += 1;
  return {
    id: `in-${count}`,
    timestamp: '2026-11-23T08:15:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: wie.userId, name: wie.naam, aadObjectId: wie.aadObjectId },
    recipient: { id: BOT_ID, name: 'Meldcode' },
    conversation: { id: wie.conversationId, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'nl-NL',
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web' }],
    ...more,
  };
}

export function bericht(wie: Persoon, serviceUrl: string, text: string): Activiteit {
  return activiteitVan(wie, serviceUrl, { type: 'message', text, textFormat: 'plain' });
}

/** A click on Action.Submit: a message with a value and no text. */
export function submit(wie: Persoon, serviceUrl: string, value: unknown, replyToId?: string): Activiteit {
  return activiteitVan(wie, serviceUrl, { type: 'message', value, ...(replyToId && { replyToId }) });
}

/** A click on Action.Execute. */
export function execute(
  wie: Persoon,
  serviceUrl: string,
  verb: string,
  data: Record<string, unknown> = {},
  replyToId = 'kaart-1',
): Activiteit {
  const action = { type: 'Action.Execute', verb, data };
  return invoke(wie, serviceUrl, { action, trigger: 'manual' }, replyToId);
}

/** An invoke with any value, readable or not. */
export function invoke(
  wie: Persoon,
  serviceUrl: string,
  value: unknown,
  replyToId = 'kaart-1',
  name = 'adaptiveCard/action',
): Activiteit {
  return activiteitVan(wie, serviceUrl, { type: 'invoke', name, replyToId, value });
}

export function installatie(
  wie: Persoon,
  serviceUrl: string,
  action: 'add' | 'remove' | 'add-upgrade' | 'remove-upgrade' = 'add',
): Activiteit {
  return activiteitVan(wie, serviceUrl, { type: 'installationUpdate', action });
}

/** The second event of an install; the Playground names person and bot in one list. */
export function botToegevoegd(wie: Persoon, serviceUrl: string): Activiteit {
  const membersAdded = [{ id: wie.userId, aadObjectId: wie.aadObjectId }, { id: BOT_ID }];
  return activiteitVan(wie, serviceUrl, { type: 'conversationUpdate', membersAdded });
}
