import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '../../src/demo/runDemo';
import { startDemo } from '../../src/demo/startDemo';
import { startVenster } from '../../src/demo/startVenster';
import { vensters } from '../../src/demo/vensters';
import { commandLine, freeDemoPorts, silentBot } from '../support/demoBot';
import { processesIn } from '../support/processesIn';

jest.setTimeout(60_000);

let map: string;
let ports: readonly [number, number, number, number];

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'meldcode-demo-'));
  ports = await freeDemoPorts();
});
afterEach(() => rm(map, { recursive: true, force: true }));

const opties = () => {
  const [botPoort, leerkracht, aandachtsfunctionaris] = ports;
  return { botPoort, vensterPoorten: { leerkracht, aandachtsfunctionaris }, map, reset: false };
};

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

describe('the demo', () => {
  it('shows both addresses once they answer, ends with Klaar, and leaves nothing running', async () => {
    const bot = silentBot();
    const said: string[] = [];
    const demo = await startDemo({ opties: opties(), startBot: bot.start, say: (line) => said.push(line) });
    try {
      for (const url of Object.values(demo.vensters)) {
        expect(await answers(url)).toBe(true);
        expect(said.join('\n')).toContain(url);
      }
      expect(said.at(-1)).toBe('Klaar');
    } finally {
      await demo.close();
    }
    expect(bot.isRunning()).toBe(false);
    expect(await Promise.all(Object.values(demo.vensters).map(answers))).toEqual([false, false]);
  });

  it('opens a window for the directie when it is asked for, and ends that too', async () => {
    const bot = silentBot();
    const { vensterPoorten, ...rest } = opties();
    const metDirectie = { ...rest, vensterPoorten: { ...vensterPoorten, directie: ports[3] } };
    const said: string[] = [];
    const demo = await startDemo({
      opties: metDirectie,
      startBot: bot.start,
      say: (line) => said.push(line),
    });
    const url = `http://127.0.0.1:${ports[3]}`;
    try {
      expect(demo.vensters.directie).toBe(url);
      expect(said).toContain(`Venster directie (Directeur E): ${url}`);
      expect(await answers(url)).toBe(true);
    } finally {
      await demo.close();
    }
    expect(await answers(url)).toBe(false);
  });

  it('tells the bot that the chats of an earlier demo are over', async () => {
    const bot = silentBot();
    const demo = await startDemo({ opties: opties(), startBot: bot.start, say: () => undefined });
    // A window passes the activity on in its own time.
    for (let tries = 0; tries < 500 && bot.activities.length < 2; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await demo.close();
    const removed = { type: 'installationUpdate', action: 'remove' };
    expect(bot.activities).toEqual([expect.objectContaining(removed), expect.objectContaining(removed)]);
  });

  it('can be reached from this computer only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const demo = await startDemo({ opties: opties(), startBot: silentBot().start, say: () => undefined });
    try {
      const urls = outside.flatMap(({ address }) => ports.map((port) => `http://${address}:${port}/`));
      expect(await Promise.all(urls.map(answers))).toEqual(urls.map(() => false));
    } finally {
      await demo.close();
    }
  });

  it('says which port is taken and which option changes it, and starts nothing', async () => {
    const other = await occupy(ports[2]);
    const bot = silentBot();
    try {
      const starting = startDemo({ opties: opties(), startBot: bot.start, say: () => undefined });
      await expect(starting).rejects.toThrow(
        new RegExp(`^Poort ${ports[2]} .*--poort-aandachtsfunctionaris \\d+\\.$`),
      );
      expect(bot.isRunning()).toBe(false);
      expect(await readdir(map)).toEqual([]);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('stops with exit code 1, and ends the rest, when a window ends', async () => {
    const complaints: string[] = [];
    const bot = silentBot();
    const code = await runDemo({
      args: commandLine(ports, map),
      cwd: map,
      startBot: bot.start,
      reasons: () => [],
      say: (line) => {
        if (line !== 'Klaar') return;
        for (const pid of processesIn(join(map, 'vensters', 'leerkracht'))) process.kill(pid, 'SIGKILL');
      },
      complain: (line) => complaints.push(line),
      signal: new AbortController().signal,
    });
    expect(code).toBe(1);
    expect(complaints.join(' ')).toContain('Het venster leerkracht is gestopt.');
    expect(bot.isRunning()).toBe(false);
    expect(await answers(`http://127.0.0.1:${ports[2]}`)).toBe(false);
  });

  it('ends with exit code 0 when the person stops it in the middle of its start', async () => {
    const stop = new AbortController();
    const bot = silentBot();
    const code = await runDemo({
      args: commandLine(ports, map),
      cwd: map,
      startBot: bot.start,
      reasons: () => [],
      say: (line) => {
        if (line.startsWith('Venster aandachtsfunctionaris')) stop.abort();
      },
      complain: () => undefined,
      signal: stop.signal,
    });
    expect(code).toBe(0);
    expect(bot.isRunning()).toBe(false);
    expect(await answers(`http://127.0.0.1:${ports[1]}`)).toBe(false);
  });
});

describe('a window of the demo', () => {
  it('that does not start gives the reason from its own log', async () => {
    const [venster] = vensters;
    const persoon = { ...venster.persoon, upn: 5 as unknown as string };
    const starting = startVenster({
      venster: { ...venster, persoon },
      map,
      poort: ports[1],
      botUrl: `http://127.0.0.1:${ports[0]}`,
    });
    await expect(starting).rejects.toThrow(
      /^Het venster leerkracht is gestopt\. Reden: .*userPrincipleName/s,
    );
  });
});

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
