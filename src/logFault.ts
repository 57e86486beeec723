/** What may be said of something that was thrown. */
export interface LogFault {
  /** Kind of error, from a closed list; `anders` for any other. */
  readonly naam: string;
  readonly code?: string;
  readonly status?: number;
  /** Up to three places in the code, as `file.js:line`. */
  readonly plek?: string;
  readonly oorzaak?: LogFault;
}

const names = new Set(
  [
    ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'AggregateError'],
    ['AbortError', 'TimeoutError', 'AssertionError', 'ZodError', 'RestError', 'OpslagOnbereikbaar'],
    ['Opslagfout', 'Beschadigd', 'MapOnbruikbaar', 'StartGeweigerd'],
    ['ConnectorFault', 'AuthenticationError', 'JsonWebTokenError', 'TokenExpiredError', 'FetchError'],
    ['ClientAuthError', 'ServerError', 'CredentialUnavailableError', 'AggregateAuthenticationError'],
  ].flat(),
);

/** Codes of Node are recognised by their form; those of Azure and Teams look like names of people, so by list. */
const nodeCode = /^(?:E[A-Z0-9]{2,20}|ERR_[A-Z0-9_]{2,50}|UND_ERR_[A-Z_]{2,40})$/;
const serviceCodes = new Set(
  [
    [
      'geen-antwoord',
      'verbinding-onjuist',
      'niet-teruggelezen',
      'map-gesloten',
      'map-onbetrouwbaar',
      'te-druk',
    ],
    [
      'BlobNotFound',
      'BlobAlreadyExists',
      'ContainerNotFound',
      'ConditionNotMet',
      'ServerBusy',
      'OperationTimedOut',
    ],
    ['AppendPositionConditionNotMet', 'AuthenticationFailed', 'AuthorizationFailure', 'InternalError'],
    [
      'AuthorizationPermissionMismatch',
      'KeyBasedAuthenticationNotPermitted',
      'LeaseAlreadyPresent',
      'LeaseLost',
    ],
    ['BotNotInConversationRoster', 'ConversationBlockedByUser', 'ForbiddenOperationException'],
    ['MessageWritesBlocked', 'BotDisabledByAdmin', 'ConversationNotFound', 'ActivityNotFoundInConversation'],
    [
      'MessageSizeTooBig',
      'PreconditionFailed',
      'BotNotRegistered',
      'InvalidBotApiHost',
      'NotEnoughPermissions',
    ],
  ].flat(),
);

/**
 * Kind, code, status and place of an error. The message never goes along: libraries put keys, addresses and request
 * bodies in it. `depth` bounds the chain of causes.
 */
export function toLogFault(thrown: unknown, depth = 2): LogFault {
  if (typeof thrown !== 'object' || thrown === null) return { naam: 'anders' };
  const name = read(thrown, 'name');
  const code = read(thrown, 'code');
  const status = read(thrown, 'statusCode') ?? read(thrown, 'status');
  const plek = placesIn(thrown);
  const cause = read(thrown, 'cause');
  return {
    naam: typeof name === 'string' && names.has(name) ? name : 'anders',
    ...(typeof code === 'string' && isKnownCode(code) && { code }),
    ...(typeof status === 'number' && Number.isInteger(status) && { status }),
    ...(plek !== undefined && { plek }),
    ...(cause !== undefined && cause !== null && depth > 0 && { oorzaak: toLogFault(cause, depth - 1) }),
  };
}

function isKnownCode(code: string): boolean {
  return nodeCode.test(code) || serviceCodes.has(code);
}

/** The stack begins with the message, which may itself look like a stack: only what surely follows it is read. */
function placesIn(thrown: object): string | undefined {
  const [name, message, stack] = ['name', 'message', 'stack'].map((key) => read(thrown, key));
  if (typeof name !== 'string' || typeof message !== 'string' || typeof stack !== 'string') return undefined;
  const head = [name, 'Error']
    .map((kind) => (message === '' ? `${kind}\n` : `${kind}: ${message}\n`))
    .find((start) => stack.startsWith(start));
  if (head === undefined) return undefined;
  const places = stack
    .slice(head.length)
    .split('\n')
    .flatMap((line) => /^ {4}at .*?([A-Za-z0-9_.-]+\.[cm]?[jt]s:\d+):\d+\)?$/.exec(line)?.[1] ?? []);
  return places.length > 0 ? places.slice(0, 3).join(' < ') : undefined;
}

function read(from: object, key: string): unknown {
  try {
    return (from as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}
