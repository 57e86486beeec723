import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { freePort } from './freePort';

/** What the bot asks of the store, told apart by the shape of the request. */
export type Soort = 'maken' | 'aanvullen' | 'document' | 'lezen' | 'wissen' | 'container' | 'lijst';

/**
 * `drop`: the store does it and the answer is lost. `refuse-503`: the store does nothing. `hang`: no answer ever, the
 * store does nothing. `hang-after`: the store does it, no answer ever. `hang-midway`: headers come, the body stops.
 */
export type Fault = 'drop' | 'refuse-503' | 'hang' | 'hang-after' | 'hang-midway';

interface Rule {
  readonly soort: Soort;
  readonly fault: Fault;
  left: number;
}

/** A proxy in front of Azurite that misbehaves on command. */
export class FaultProxy {
  /** Every request that came by, in order. */
  readonly seen: Soort[] = [];
  private readonly rules: Rule[] = [];
  private server: Server | undefined;

  private constructor(
    readonly port: number,
    private readonly storePort: number,
  ) {}

  static async start(storePort: number): Promise<FaultProxy> {
    const proxy = new FaultProxy(await freePort(), storePort);
    await proxy.up();
    return proxy;
  }

  /** The next `times` requests of this soort go wrong in this way. */
  next(soort: Soort, fault: Fault, times = 1): void {
    this.rules.push({ soort, fault, left: times });
  }

  /** Forgets rules and requests; what hangs keeps hanging. */
  reset(): void {
    this.rules.length = 0;
    this.seen.length = 0;
  }

  async up(): Promise<void> {
    this.server = createServer((incoming, outgoing) => void this.handle(incoming, outgoing));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** From now on every connection is refused, and the open ones are cut. */
  async down(): Promise<void> {
    const server = this.server;
    if (!server) return;
    this.server = undefined;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  private async handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const soort = soortOf(incoming);
    this.seen.push(soort);
    const rule = this.rules.find((candidate) => candidate.soort === soort && candidate.left > 0);
    if (rule) rule.left -= 1;
    const body = await bodyOf(incoming);
    if (rule?.fault === 'hang') return;
    if (rule?.fault === 'refuse-503') {
      // In two lines: restify, once loaded in this worker, changes writeHead and its own returns nothing.
      outgoing.writeHead(503, { 'x-ms-error-code': 'ServerBusy', 'content-length': 0 });
      outgoing.end();
      return;
    }
    const answer = await this.forward(incoming, body);
    const answerBody = await bodyOf(answer);
    if (rule?.fault === 'drop') outgoing.destroy();
    if (rule?.fault === 'drop' || rule?.fault === 'hang-after') return;
    outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
    if (rule?.fault === 'hang-midway') outgoing.write(answerBody.subarray(0, answerBody.length / 2));
    else outgoing.end(answerBody);
  }

  private async forward(incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { method, url: path, rawHeaders } = incoming;
    const call = request({ host: '127.0.0.1', port: this.storePort, method, path, agent: false });
    for (let i = 0; i < rawHeaders.length; i += 2)
      call.setHeader(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
    call.end(body);
    const answers: unknown[] = await once(call, 'response');
    return answers[0] as IncomingMessage;
  }
}

function soortOf({ method, url, headers }: IncomingMessage): Soort {
  const query = new URL(url ?? '/', 'http://x').searchParams;
  if (query.get('comp') === 'list') return 'lijst';
  if (query.get('restype') === 'container') return 'container';
  if (query.get('comp') === 'appendblock') return 'aanvullen';
  if (method === 'DELETE') return 'wissen';
  if (method === 'PUT') return headers['x-ms-blob-type'] === 'AppendBlob' ? 'maken' : 'document';
  return 'lezen';
}

async function bodyOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
