/** Codes of the Teams connector that change what is to be done; any other is not worth carrying. */
const knownCodes = [
  'BotNotInConversationRoster',
  'ForbiddenOperationException',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
  'BotDisabledByAdmin',
  'ConversationNotFound',
  'ActivityNotFoundInConversation',
  'MessageSizeTooBig',
] as const;
export type ConnectorCode = (typeof knownCodes)[number];

/** The connector said no, or said nothing in time. Carries no text of the answer, as that can repeat what was sent. */
export class ConnectorFault extends Error {
  override readonly name = 'ConnectorFault';

  constructor(
    /** HTTP status; null when there was no answer at all (reset, time-out, no connection). */
    readonly status: number | null,
    readonly code: ConnectorCode | undefined,
    /** What the connector asked to wait, in milliseconds. */
    readonly retryAfterMs: number | undefined,
    options?: ErrorOptions,
  ) {
    super('connector did not accept the request', options);
  }
}

/** Finds a known code anywhere in the body: the shape differs per endpoint (`error.code`, `code`, `subCode`). */
export function codeIn(body: string): ConnectorCode | undefined {
  return knownCodes.find((code) => body.includes(`"${code}"`));
}

/** `Retry-After` in seconds or as an HTTP date, as milliseconds from `now`; undefined when missing or unreadable. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
