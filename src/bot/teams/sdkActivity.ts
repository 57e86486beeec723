import type { Activity } from 'botbuilder';
import type { IncomingActivity } from './incomingActivity';

/** What the SDK needs to check the token and to hold the answer. What a person wrote is none of its business. */
export function sdkActivity({
  type,
  id,
  channelId,
  serviceUrl,
  from,
  recipient,
  conversation,
}: IncomingActivity) {
  return {
    type,
    ...(id !== undefined && { id }),
    channelId,
    serviceUrl,
    from: { id: from.id, name: '' },
    recipient: { id: recipient?.id ?? '', name: '' },
    conversation: { id: conversation.id, name: '', isGroup: false, conversationType: 'personal' },
  } satisfies Partial<Activity>;
}
