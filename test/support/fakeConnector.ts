import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a call is answered: as Teams would, with an error of Teams, by breaking the connection, or not at all. */
export type Plan =
  | 'accept'
  | 'reset'
  | 'hang'
  | { readonly status: number; readonly code?: string; readonly retryAfter?: string };

export interface ConnectorCall {
  readonly kind: 'send' | 'update' | 'create' | 'other';
  readonly conversationId: string;
  /** Of an update: the message that was changed. */
  readonly activityId: string;
  readonly body: SentActivity;
  readonly authorization: string | undefined;
  readonly atMs: number;
}

/** As much of a sent activity as tests look at. */
export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly members?: readonly { readonly id: string }[];
  readonly tenantId?: string;
}

export interface FakeConnector {
  readonly url: string;
  /** Every call that came in, in order, also those that were refused. */
  readonly calls: readonly ConnectorCall[];
  of(kind: ConnectorCall['kind']): readonly ConnectorCall[];
  /** The messages of a conversation as a person sees them now: updates applied. */
  messagesIn(conversationId: string): readonly { readonly id: string; readonly activity: SentActivity }[];
  /** For the calls to come, one each; after that they are accepted again. */
  planNext(...plans: readonly Plan[]): void;
  /** For every call in one conversation, until told otherwise. */
  planFor(conversationId: string, plan: Plan): void;
  /** Resolves when there are at least this many calls; rejects with what there is after `limitMs`. */
  waitForCalls(count: number, limitMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** A Teams connector over real HTTP, small enough to be believed. Ids count up from `a-1`. */
export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const next: Plan[] = [];
  const perConversation = new Map<string, Plan>();
  const chats = new Map<string, Map<string, SentActivity>>();
  let lastId = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = { ...readUrl(request), body: await readJson(request), ...meta(request) };
    calls.push(call);
    const plan = next.shift() ?? perConversation.get(call.conversationId) ?? 'accept';
    if (plan === 'hang') return;
    if (plan === 'reset') return void request.socket.resetAndDestroy();
    if (plan !== 'accept') return refuse(response, plan);
    const id = call.kind === 'update' ? call.activityId : `${call.kind === 'create' ? 'c' : 'a'}-${++lastId}`;
    if (call.kind !== 'create') chatOf(call.conversationId).set(id, call.body);
    reply(response, call.kind === 'update' ? 200 : 201, { id });
  }

  function chatOf(conversationId: string): Map<string, SentActivity> {
    const chat = chats.get(conversationId) ?? new Map<string, SentActivity>();
    chats.set(conversationId, chat);
    return chat;
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    of: (kind) => calls.filter((call) => call.kind === kind),
    messagesIn: (conversationId) =>
      [...(chats.get(conversationId) ?? [])].map(([id, activity]) => ({ id, activity })),
    planNext: (...plans) => void next.push(...plans),
    planFor: (conversationId, plan) => void perConversation.set(conversationId, plan),
    async waitForCalls(count, limitMs = 3_000) {
      const end = Date.now() + limitMs;
      while (calls.length < count) {
        if (Date.now() > end) throw new Error(`waited for ${count} calls, saw ${calls.length}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readUrl({
  method,
  url,
}: IncomingMessage): Pick<ConnectorCall, 'kind' | 'conversationId' | 'activityId'> {
  const [, conversation = '', activity = ''] =
    /^\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?$/.exec(url ?? '') ?? [];
  const ids = { conversationId: decodeURIComponent(conversation), activityId: decodeURIComponent(activity) };
  if (method === 'PUT' && activity !== '') return { kind: 'update', ...ids };
  if (method !== 'POST') return { kind: 'other', ...ids };
  return { kind: conversation === '' ? 'create' : 'send', ...ids };
}

function meta({ headers }: IncomingMessage): Pick<ConnectorCall, 'authorization' | 'atMs'> {
  return { authorization: headers.authorization, atMs: Date.now() };
}

async function readJson(request: IncomingMessage): Promise<SentActivity> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as SentActivity;
}

function refuse(response: ServerResponse, plan: Exclude<Plan, string>): void {
  if (plan.retryAfter !== undefined) response.setHeader('Retry-After', plan.retryAfter);
  reply(response, plan.status, { error: { code: plan.code ?? 'Fout', message: 'CANARY-FROM-CONNECTOR' } });
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  // In two lines: restify changes writeHead of every response in the process, and its own returns nothing.
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
