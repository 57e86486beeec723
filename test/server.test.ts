import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { writeLogTo } from '../src/log';
import { type MessageReceiver, type RunningServer, startServer } from '../src/server';
import { httpTekst } from '../src/texts/teams';

const CANARY = 'ZoeJansen';
const logged: string[] = [];
let server: RunningServer;
let received: unknown[];
let receive: MessageReceiver['receive'];
let check: () => Promise<void>;

beforeEach(async () => {
  received = [];
  logged.length = 0;
  writeLogTo({ write: (line) => void logged.push(line) });
  receive = async () => ({ status: 200 });
  check = async () => undefined;
  const bot: MessageReceiver = {
    receive: async (body, authorization) => {
      received.push(body);
      return receive(body, authorization);
    },
  };
  server = await startServer({ host: '127.0.0.1', port: 0, bot, check: async () => check() });
});
afterEach(async () => {
  await server.close();
  writeLogTo(undefined);
});

async function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<[number, string]> {
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
  return [response.status, await response.text()];
}

function whenReceived(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

const fout = (text: string): string => JSON.stringify({ fout: text });

describe('POST /api/messages', () => {
  it('passes the parsed body and gives back status and JSON', async () => {
    receive = async (_, authorization) => ({ status: 201, body: { authorization } });
    const reply = await post('{"a":"é"}', { authorization: 'Bearer x' });
    expect(reply).toEqual([201, '{"authorization":"Bearer x"}']);
    expect(received).toEqual([{ a: 'é' }]);
  });

  it.each([
    ['{', 400, httpTekst.onleesbaar],
    [`{"a": ${CANARY}`, 400, httpTekst.onleesbaar],
    ['', 400, httpTekst.onleesbaar],
    ['{"a":1}{"b":2}', 400, httpTekst.onleesbaar],
  ])('with the body %j is refused with %i and one Dutch line', async (body, status, text) => {
    expect(await post(body)).toEqual([status, fout(text)]);
    expect(received).toEqual([]);
    expect(logged.join('')).not.toContain(CANARY);
  });

  it('with bytes that are no UTF-8 is refused', async () => {
    expect(await post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).toEqual([
      400,
      fout(httpTekst.onleesbaar),
    ]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    '',
  ])('of type "%s" is refused with 415', async (type) => {
    expect(await post('{"a":1}', { 'Content-Type': type })).toEqual([415, fout(httpTekst.verkeerdType)]);
    expect(received).toEqual([]);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON'])('of type "%s" is taken', async (type) => {
    expect((await post('{"a":1}', { 'Content-Type': type }))[0]).toBe(200);
  });

  it('that is packed is refused, so that a small body cannot unpack into a large one', async () => {
    const bomb = gzipSync(Buffer.from(`{"a":"${'a'.repeat(10_000_000)}"}`));
    expect(await post(bomb, { 'Content-Encoding': 'gzip' })).toEqual([415, fout(httpTekst.verkeerdType)]);
    expect(received).toEqual([]);
  });

  it('of exactly 256 KiB is taken, and of one byte more refused with 413', async () => {
    const shell = '{"a":""}'.length;
    const body = (bytes: number): string => `{"a":"${'a'.repeat(bytes - shell)}"}`;
    expect((await post(body(256 * 1024)))[0]).toBe(200);
    expect(await post(body(256 * 1024 + 1))).toEqual([413, fout(httpTekst.teGroot)]);
    expect(received).toHaveLength(1);
  });

  it('without a length that turns out too large is refused with 413', async () => {
    const { port, hostname } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        const chunk = 'a'.repeat(65_536);
        for (let count = 0; count < 5; count += 1) socket.write(`10000\r\n${chunk}\r\n`);
      });
      let text = '';
      socket.on('data', (data: Buffer) => (text += data.toString()));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(received).toEqual([]);
  });

  it('nested 100,000 deep reaches the bot without breaking the server', async () => {
    expect((await post('['.repeat(100_000) + ']'.repeat(100_000)))[0]).toBe(200);
  });

  it('whose handling throws is answered with 500 and nothing of the error', async () => {
    receive = async () => {
      throw new Error(CANARY);
    };
    expect(await post('{}')).toEqual([500, fout(httpTekst.nuNiet)]);
    expect(logged.join('')).toContain('verzoek-mislukt');
    expect(logged.join('')).not.toContain(CANARY);
  });

  it('runs what comes afterwards only once the answer has arrived', async () => {
    let ran = 0;
    receive = async () => ({
      status: 200,
      body: { ok: true },
      afterwards: async () => {
        ran = Date.now();
      },
    });
    await post('{}');
    await server.close();
    expect(ran).toBeGreaterThan(0);
  });
});

describe('the other addresses', () => {
  it.each([
    ['GET', `/${CANARY}`, 404, httpTekst.nietGevonden],
    ['GET', '/api/messages', 405, httpTekst.verkeerdeMethode],
    ['PUT', '/api/messages', 405, httpTekst.verkeerdeMethode],
    ['POST', '/healthz', 405, httpTekst.verkeerdeMethode],
  ])('%s %s is answered with %i and no echo', async (method, path, status, text) => {
    const response = await fetch(server.url + path, { method });
    expect([response.status, await response.text()]).toEqual([status, fout(text)]);
  });

  it('/healthz answers without asking the store', async () => {
    check = async () => {
      throw new Error('asked');
    };
    const response = await fetch(`${server.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'draait' }]);
  });

  it('/readyz is 200 while the store works and 503 without details when it does not', async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    check = async () => {
      throw new Error(CANARY);
    };
    const response = await fetch(`${server.url}/readyz`);
    expect([response.status, await response.text()]).toEqual([503, '{"status":"niet klaar"}']);
    expect(logged.join('')).not.toContain(CANARY);
  });

  it('/readyz waits one second for the store and no longer', async () => {
    check = () => new Promise(() => undefined);
    const began = Date.now();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

describe('starting and stopping', () => {
  const quiet = {
    host: '127.0.0.1',
    bot: { receive: async () => ({ status: 200 }) },
    check: async () => undefined,
  };

  it('refuses a port that is taken with a Dutch sentence that names it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startServer({ ...quiet, port })).rejects.toThrow(`Poort ${port} is al in gebruik`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses a host that is not of this machine', async () => {
    await expect(startServer({ ...quiet, host: '192.0.2.1', port: 0 })).rejects.toThrow(/HOST/);
  });

  it('lets a turn that is under way end before it stops, with what comes after it', async () => {
    const order: string[] = [];
    const arrived = whenReceived();
    receive = async () => {
      arrived.resolve();
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('beurt');
      return {
        status: 200,
        afterwards: async () => {
          await new Promise((resolve) => setTimeout(resolve, 200));
          order.push('nawerk');
        },
      };
    };
    const reply = post('{}');
    await arrived.promise;
    await server.close();
    expect(order).toEqual(['beurt', 'nawerk']);
    expect((await reply)[0]).toBe(200);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('stops after 5 seconds though a turn hangs, and says so', async () => {
    const arrived = whenReceived();
    receive = () => {
      arrived.resolve();
      return new Promise(() => undefined);
    };
    const reply = post('{}').catch(() => 'broken');
    await arrived.promise;
    const began = Date.now();
    await server.close();
    expect(Date.now() - began).toBeGreaterThan(4_900);
    expect(Date.now() - began).toBeLessThan(6_000);
    expect(await reply).toBe('broken');
    expect(logged.join('')).toContain('stop-afgebroken');
  });
});
