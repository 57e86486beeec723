import { z } from 'zod';

const id = z.string().min(1).max(500);
const account = z.object({ id, name: z.string().nullish(), aadObjectId: z.string().nullish() });

/**
 * The part of an activity that the bot reads. Everything else is dropped before the SDK sees it, so that no field
 * nobody thought of (such as a delivery mode) can steer it.
 */
export const incomingActivity = z.object({
  type: id,
  id: id.optional(),
  name: z.string().max(200).optional(),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account,
  recipient: z.object({ id, name: z.string().nullish() }).optional(),
  conversation: z.object({
    id,
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  action: z.string().max(50).nullish(),
  membersAdded: z.array(z.object({ id })).max(200).nullish(),
});

export type IncomingActivity = z.infer<typeof incomingActivity>;
