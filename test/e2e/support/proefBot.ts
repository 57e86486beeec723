import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StartDemoBot } from '../../../src/demo/startDemo';
import { proefkaart, textCard } from './proefkaart';

/** What the harness reads of an activity. */
interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly serviceUrl: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly recipient: { readonly id: string };
  readonly conversation: { readonly id: string };
  readonly value?: { readonly action?: { readonly verb: string; readonly data: object } };
}

/** The data of the last click, to compare with what was filled in. */
export const lastAnswer: { data?: object } = {};

/**
 * A tiny bot, for the harness's own test: shows a card with every kind of input, answers each button in its own way,
 * and passes `zeg <text>` on to everyone else whose window it knows.
 */
export const startProefBot: StartDemoBot = async ({ host, port }) => {
  const everyone = new Map<string, Activity>();
  const server = createServer((request, response) => {
    void (async () => {
      const activity = await readActivity(request);
      if (activity) everyone.set(activity.from.aadObjectId, activity);
      const body = activity && (await answer(activity, everyone));
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(body ?? {}));
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

async function answer(activity: Activity, everyone: ReadonlyMap<string, Activity>): Promise<object> {
  const action = activity.value?.action;
  if (activity.type === 'invoke' && action) return answerClick(activity, action);
  const words = activity.text?.trim() ?? '';
  if (words.startsWith('zeg ')) {
    const others = [...everyone.values()].filter((other) => other.from.id !== activity.from.id);
    await Promise.all(others.map((other) => post(other, textCard(words.slice(4)))));
  } else if (activity.type === 'message') await post(activity, proefkaart);
  return {};
}

async function answerClick(
  activity: Activity,
  { verb, data }: { readonly verb: string; readonly data: object },
): Promise<object> {
  lastAnswer.data = data;
  if (verb === 'bijwerken') {
    await post(activity, textCard('Bijgewerkt'), activity.replyToId);
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Gedaan' };
  }
  if (verb === 'melden')
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Alleen tekst' };
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: textCard('Ontvangen') };
}

async function post(to: Activity, card: object, instead?: string): Promise<void> {
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
