import { createServer, type Request, type Response, type Server } from 'restify';
import { listen } from './http/listen';
import { readBody } from './http/readBody';
import { sendJson, whenSent } from './http/sendJson';
import { withinTime } from './http/withinTime';
import { createWorkUnderWay, type WorkUnderWay } from './http/workUnderWay';
import { log, silentLogger } from './log';
import type { LogCode } from './logCodes';
import { httpTekst } from './texts/teams';

/** What the bot makes of one body; the shape of `Endpoint` in bot/teams, which this file does not know. */
export interface MessageReceiver {
  receive(
    body: unknown,
    authorization: string,
  ): Promise<{ readonly status: number; readonly body?: unknown; readonly afterwards?: () => Promise<void> }>;
}

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly bot: MessageReceiver;
  /** Rejects while the store cannot be used. */
  readonly check: () => Promise<void>;
  /** Codes of what is wrong and does not stop the bot; shown at /readyz, so without anything personal. */
  readonly letOp?: () => readonly LogCode[];
}

export interface RunningServer {
  readonly url: string;
  /** Takes no more calls, lets what is under way end (5 seconds at most), and stops. */
  close(): Promise<void>;
}

/** An activity of Teams is at most 100 KB or so; a card answer far less. */
const MAX_BODY_BYTES = 256 * 1024;
const CHECK_LIMIT_MS = 1_000;
const CLOSE_LIMIT_MS = 5_000;

/** Starts the HTTP server; rejects with a Dutch sentence when it cannot listen there. */
export async function startServer({ host, port, bot, check, letOp }: ServerOptions): Promise<RunningServer> {
  const work = createWorkUnderWay();
  const server = createServer({ name: 'meldcode-bot', log: silentLogger() as never });
  server.server.requestTimeout = 15_000;
  server.server.headersTimeout = 10_000;
  server.post('/api/messages', async (request: Request, response: Response) => {
    await work.track(answerMessage(request, response, bot, work));
  });
  server.get('/healthz', async (_: Request, response: Response) =>
    sendJson(response, 200, { status: 'draait' }),
  );
  server.get('/readyz', async (_: Request, response: Response) =>
    answerReady(response, check, letOp?.() ?? []),
  );
  hideErrors(server);
  await listen(server, port, host);
  const actual = server.address().port;
  log('gestart', { poort: actual });
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () => (closing ??= close(server, work)),
  };
}

const refusals = {
  'te-groot': [413, httpTekst.teGroot, 'verzoek-te-groot'],
  onleesbaar: [400, httpTekst.onleesbaar, 'verzoek-onleesbaar'],
  'verkeerd-type': [415, httpTekst.verkeerdType, 'verzoek-verkeerd-type'],
} as const;

async function answerMessage(
  request: Request,
  response: Response,
  bot: MessageReceiver,
  work: WorkUnderWay,
): Promise<void> {
  try {
    const read = await readBody(request, MAX_BODY_BYTES);
    if (read.kind !== 'gelezen') {
      const [status, fout, code] = refusals[read.kind];
      log(code, { status });
      // The rest of the body is not read, so the connection cannot be used again.
      response.setHeader('Connection', 'close');
      return sendJson(response, status, { fout });
    }
    const answer = await bot.receive(read.json, request.headers.authorization ?? '');
    const sent = whenSent(response);
    sendJson(response, answer.status, answer.body);
    if (answer.afterwards) void work.track(sent.then(answer.afterwards));
  } catch (fout) {
    log('verzoek-mislukt', { status: 500, fout });
    if (!response.headersSent) sendJson(response, 500, { fout: httpTekst.nuNiet });
  }
}

async function answerReady(
  response: Response,
  check: () => Promise<void>,
  letOp: readonly LogCode[],
): Promise<void> {
  try {
    await withinTime(check(), CHECK_LIMIT_MS);
    sendJson(response, 200, { status: 'klaar', ...(letOp.length > 0 && { letOp }) });
  } catch (fout) {
    log('niet-klaar', { status: 503, fout });
    sendJson(response, 503, { status: 'niet klaar' });
  }
}

/** restify repeats the path and the method in its own errors. */
function hideErrors(server: Server): void {
  server.on(
    'restifyError',
    (_request: Request, _response: Response, error: RestifyError, done: () => void) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) log('verzoek-mislukt', { status, fout: error });
      const fout =
        { 404: httpTekst.nietGevonden, 405: httpTekst.verkeerdeMethode }[status] ?? httpTekst.nuNiet;
      error.toJSON = () => ({ fout });
      error.toString = () => fout;
      done();
    },
  );
}

type RestifyError = Error & { statusCode?: number; toJSON?: () => unknown };

async function close(server: Server, work: WorkUnderWay): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.server.closeIdleConnections();
  if (!(await work.settle(CLOSE_LIMIT_MS))) log('stop-afgebroken');
  server.server.closeAllConnections();
  await closed;
  log('gestopt');
}
