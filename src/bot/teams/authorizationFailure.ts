import { AuthenticationError } from 'botframework-connector';

const badToken = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/**
 * What an error of the SDK before the turn means: a token that is not good, or a token that could not be checked. The
 * second is our fault and must wake someone; the library answers 500 to both.
 */
export function authorizationFailure(
  thrown: unknown,
):
  | { readonly status: 401; readonly code: 'geweigerd-token' }
  | { readonly status: 503; readonly code: 'token-niet-te-toetsen' } {
  const isRefused =
    thrown instanceof AuthenticationError
      ? Number(thrown.statusCode) < 500
      : thrown instanceof Error && badToken.has(thrown.name);
  return isRefused
    ? { status: 401, code: 'geweigerd-token' }
    : { status: 503, code: 'token-niet-te-toetsen' };
}
