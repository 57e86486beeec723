import type { ConnectorClientOptions } from 'botframework-connector';
import { codeIn, ConnectorFault, retryAfterOf } from './connectorFault';

export type ConnectorHttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type ConnectorRequest = Parameters<ConnectorHttpClient['sendRequest']>[0];

/** A turn must be answered in 5 seconds, and a person waits for it. */
const TIME_LIMIT_MS = 3_000;

/**
 * The HTTP client of the connector. The SDK's own waits for ever on a connection that hangs, and replays a POST after
 * 5xx or a reset, so that a message which did arrive comes again; its settings for both have no effect. This one makes
 * one attempt of at most 3 seconds. Everything but 2xx becomes a ConnectorFault, which the SDK passes on untouched:
 * whether to try again is for the caller, who knows whether that is safe. A redirect is not followed, as it would carry
 * the token of the bot to another host.
 */
export function connectorHttpClient(timeLimitMs = TIME_LIMIT_MS): ConnectorHttpClient {
  return {
    async sendRequest(request) {
      const { response, body } = await once(request, timeLimitMs);
      if (!response.ok) {
        const wait = retryAfterOf(response.headers.get('retry-after'), Date.now());
        throw new ConnectorFault(response.status, codeIn(body), wait);
      }
      // Cloned for its class, which the SDK does not export.
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      response.headers.forEach((value, name) => headers.set(name, value));
      return { request, status: response.status, headers, bodyAsText: body };
    },
  };
}

async function once(
  request: ConnectorRequest,
  timeLimitMs: number,
): Promise<{ response: Response; body: string }> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson({ preserveCase: true }),
      body: typeof request.body === 'string' ? request.body : null,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimitMs),
    });
    return { response, body: await response.text() };
  } catch (cause) {
    throw new ConnectorFault(null, undefined, undefined, { cause });
  }
}
