import type { DeliveryOutcome } from '../dialogue/turn';
import { ConnectorFault, type ConnectorCode } from './connectorFault';

export type FailedDelivery = Exclude<DeliveryOutcome, { kind: 'bezorgd' }>;

/** Refusals that a new install mends; every other 403 is a person or an administrator who said no. */
const notInstalled: ReadonlySet<ConnectorCode | undefined> = new Set([
  'BotNotInConversationRoster',
  'ForbiddenOperationException',
] as const);

/**
 * What an attempt that threw means for the one who waits. Looks at the HTTP status first and at the code second, as
 * Teams is known to answer other codes than it documents.
 * Source: learn.microsoft.com, "Status codes from bot conversational APIs".
 */
export function failedDelivery(thrown: unknown): FailedDelivery {
  if (!(thrown instanceof ConnectorFault)) return { kind: 'onbekend', status: null };
  const { status, retryAfterMs } = thrown;
  return { kind: kindOf(thrown), status, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

function kindOf({ status, code }: ConnectorFault): FailedDelivery['kind'] {
  if (status === null || status >= 500) return 'storing';
  if (status === 403) return notInstalled.has(code) ? 'app-ontbreekt' : 'geblokkeerd';
  if (status === 404) return 'app-ontbreekt';
  if (status === 412 || status === 429) return 'te-druk';
  if (status === 413 || code === 'MessageSizeTooBig') return 'te-groot';
  return 'onbekend';
}
