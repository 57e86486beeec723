import type { MedewerkerId } from '../../domain/waarden';
import type { LogCode } from '../../logCodes';
import type { BotSettings } from './botSettings';
import { isDeeperThan } from './depth';
import { incomingActivity, type IncomingActivity } from './incomingActivity';
import { isTrustedServiceUrl } from './serviceUrl';

export type GateCode = Extract<LogCode, `geweigerd-${string}`>;

export type Verdict =
  | {
      readonly kind: 'doorlaten';
      readonly activity: IncomingActivity;
      /** Who did it; only undefined for events that Teams may send without a person. */
      readonly medewerker: MedewerkerId | undefined;
      readonly gesprek: 'persoonlijk' | 'groep';
    }
  | { readonly kind: 'weigeren'; readonly status: 400 | 403; readonly code: GateCode };

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A card answer is flat and an activity of Teams is about six deep. */
const MAX_DEPTH = 16;
/** In these a person does something, so there must be a person. */
const personal = new Set(['message', 'invoke']);

/**
 * Checks a body before any code of the SDK sees it: botbuilder looks at neither channel nor tenant, binds the token to
 * the serviceUrl only when there is one, and trusts `AseChannel` on weaker grounds.
 *
 * Install events and other events may come without `from.aadObjectId` (a team owner, a policy): they pass without a
 * person and lead to nothing. An id that is there but is no GUID is refused in every activity.
 */
export function checkBody(body: unknown, settings: BotSettings): Verdict {
  if (isDeeperThan(MAX_DEPTH, body)) return refuse(400, 'geweigerd-diepte');
  const read = incomingActivity.safeParse(body);
  if (!read.success) return refuse(400, 'geweigerd-vorm');
  const activity = read.data;
  if (activity.channelId !== 'msteams') return refuse(403, 'geweigerd-kanaal');
  if (!isTrustedServiceUrl(activity.serviceUrl, settings.modus)) return refuse(403, 'geweigerd-serviceurl');
  if (!isOwnTenant(activity, settings.tenantId)) return refuse(403, 'geweigerd-tenant');
  const medewerker = activity.from.aadObjectId ?? undefined;
  const mustBeThere = personal.has(activity.type);
  if (medewerker === undefined ? mustBeThere : !GUID.test(medewerker))
    return refuse(403, 'geweigerd-afzender');
  return { kind: 'doorlaten', activity, medewerker: medewerker?.toLowerCase(), gesprek: gesprekOf(activity) };
}

function refuse(status: 400 | 403, code: GateCode): Verdict {
  return { kind: 'weigeren', status, code };
}

function isOwnTenant(activity: IncomingActivity, own: string): boolean {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].flatMap((id) => id ?? []);
  return named.length > 0 && named.every((id) => id.toLowerCase() === own.toLowerCase());
}

function gesprekOf({ conversation }: IncomingActivity): 'persoonlijk' | 'groep' {
  if (conversation.conversationType) {
    return conversation.conversationType === 'personal' ? 'persoonlijk' : 'groep';
  }
  return conversation.isGroup === true ? 'groep' : 'persoonlijk';
}
