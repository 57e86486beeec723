import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StartDemoBot } from '../../../src/demo/startDemo';

/** What the tests read of an activity. */
export interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly serviceUrl: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly recipient: { readonly id: string };
  readonly conversation: { readonly id: string };
  readonly value?: { readonly action?: { readonly verb: string; readonly data: object } };
}

/** Starts a tiny bot that answers each activity with the body of the response; `{}` where there is nothing to say. */
export function serveChat(answer: (activity: Activity) => Promise<object>): StartDemoBot {
  return async ({ host, port }) => {
    const server = createServer((request, response) => {
      void (async () => {
        const activity = await readActivity(request);
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(activity ? await answer(activity) : {}));
      })();
    });
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    return {
      url: `http://${host}:${(server.address() as AddressInfo).port}`,
      close: () => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(() => resolve()));
      },
    };
  };
}

/** Sends a card to whoever sent this activity, as a new message or in the place of an earlier one. */
export async function post(to: Activity, card: object, instead?: string): Promise<void> {
  const url = `${to.serviceUrl}/v3/conversations/${to.conversation.id}/activities`;
  await fetch(instead === undefined ? url : `${url}/${instead}`, {
    method: instead === undefined ? 'POST' : 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      from: to.recipient,
      recipient: to.from,
      conversation: to.conversation,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    }),
  });
}

/** Undefined for the empty call with which the Playground looks whether there is a bot. */
async function readActivity(request: IncomingMessage): Promise<Activity | undefined> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length > 0 ? (JSON.parse(Buffer.concat(parts).toString()) as Activity) : undefined;
}
