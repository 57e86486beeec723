import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { casusVan } from '../../src/domain/evolve';
import { openOpslag } from '../../src/store/openOpslag';
import { startFakeConnector, type FakeConnector } from '../support/fakeConnector';
import { freePort } from '../support/freePort';
import { organisatieJson, leerkracht, textOf } from '../support/journey';
import { seededRandom } from '../support/seededRandom';
import { startFormData } from '../support/startForm';
import { execute } from '../support/teamsActivities';

/**
 * The point of this file: whatever a teacher was told is recorded, is recorded, also when the bot dies the moment
 * after. The whole bot runs as a process of its own (`dist`, made by `npm run build`) and is killed without warning.
 */
const starts = 50;
const seed = 20261123;

describe('kill -9 of the bot during casus starts', () => {
  let folder: string;
  let connector: FakeConnector;
  let bot: ChildProcess | undefined;
  let port: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meldcode-kill-'));
    await writeFile(join(folder, 'organisatie.json'), JSON.stringify(organisatieJson));
    connector = await startFakeConnector();
    port = await freePort();
  });
  afterAll(async () => {
    bot?.kill('SIGKILL');
    await connector.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('loses no acknowledged casus in 50 starts, and makes none twice', async () => {
    const random = seededRandom(seed);
    const acknowledged = new Set<string>();
    const sent: string[] = [];
    let kills = 0;
    await start();
    while (sent.length < starts) {
      const nonce = randomUUID();
      sent.push(nonce);
      const answering = tryStart(nonce, acknowledged);
      if (random() < 0.3) {
        await new Promise((done) => setTimeout(done, random() * 12));
        kills += 1;
        await kill();
        await answering;
        await start();
        // As Teams does, and as a person does: the same click once more.
        await tryStart(nonce, acknowledged);
      }
      await answering;
    }
    await kill();
    const opslag = await openOpslag({ soort: 'map', map: join(folder, 'data') });
    const stored = new Map<string, string>();
    for await (const casusId of opslag.log.list()) {
      const stand = await opslag.log.read(casusId);
      if (!stand) continue;
      const casus = casusVan({ casusId, events: stand.events });
      expect(casus.signalen).toHaveLength(1);
      stored.set(casusId, casus.kenmerk);
    }
    await opslag.close();
    process.stdout.write(
      `kill -9 of the bot: seed ${seed}, ${sent.length} starts, ${kills} kills, ${acknowledged.size} acknowledged, ${stored.size} stored\n`,
    );
    expect(kills).toBeGreaterThan(5);
    expect([...acknowledged].filter((code) => !stored.has(code))).toEqual([]);
    expect(new Set(stored.values()).size).toBe(stored.size);
  }, 120_000);

  async function tryStart(nonce: string, acknowledged: Set<string>): Promise<void> {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(execute(leerkracht, connector.url, 'casus-starten', startFormData(nonce))),
      });
      const code = /Casus ([0-9A-Z]{5})/.exec(
        textOf(((await response.json()) as { value?: unknown }).value),
      )?.[1];
      if (code !== undefined) acknowledged.add(code);
    } catch {
      // The bot died before it answered: nothing was promised.
    }
  }

  async function start(): Promise<void> {
    const env = {
      PATH: process.env['PATH'],
      LOKAAL: '1',
      PORT: String(port),
      OPSLAG: `map:${join(folder, 'data')}`,
      ORGANISATIE: join(folder, 'organisatie.json'),
    };
    bot = spawn(process.execPath, [resolve(__dirname, '../../dist/index.js')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    for await (const chunk of bot.stdout ?? []) {
      said += String(chunk);
      if (said.includes('"gestart"')) return;
    }
    throw new Error(`the bot did not start: ${said}`);
  }

  async function kill(): Promise<void> {
    if (!bot) return;
    const gone = once(bot, 'exit');
    bot.kill('SIGKILL');
    await gone;
  }
});
