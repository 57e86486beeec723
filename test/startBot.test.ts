import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeLogTo } from '../src/log';
import { startBot, StartGeweigerd, type RunningBot } from '../src/startBot';
import type { Settings } from '../src/settings';
import { organisatieJson } from './support/organisatieBestanden';

const clock = { now: () => '2026-11-23T08:15:00.000Z' };
let folder: string;
let file: string;
let logged: string[];
let bot: RunningBot | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meldcode-start-'));
  file = path.join(folder, 'organisatie.json');
  logged = [];
  writeLogTo({ write: (line) => void logged.push(line) });
});
afterEach(async () => {
  await bot?.close();
  bot = undefined;
  writeLogTo(undefined);
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningBot> {
  const settings: Settings = {
    modus: 'lokaal',
    tenantId: 'proef',
    port: 0,
    host: '127.0.0.1',
    opslag: { kind: 'map', folder: path.join(folder, 'data') },
    organisatie: file,
  };
  bot = await startBot(settings, clock);
  return bot;
}

const codes = () => logged.map((line) => (JSON.parse(line) as { code: string }).code);
const linesOf = (code: string) => logged.filter((line) => line.includes(`"code":"${code}"`));

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !isSo(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isSo()).toBe(true);
}

describe('organisatie.json while the bot runs', () => {
  it('that breaks is told in the log by place, once, and at /readyz, until it is good again', async () => {
    await writeFile(file, JSON.stringify(organisatieJson()));
    const { url } = await start();
    const ready = async () => {
      const response = await fetch(`${url}/readyz`);
      return [response.status, await response.json()];
    };
    expect(await ready()).toEqual([200, { status: 'klaar' }]);

    const kapot = organisatieJson({ naam: '', 'Zoë Jansen': 'Zoë Jansen' }, { zorgteam: '' });
    await writeFile(file, JSON.stringify(kapot));
    await until(() => codes().includes('organisatie-onbruikbaar'));
    // It goes on working, so it stays ready: another instance would have the same file.
    expect(await ready()).toEqual([200, { status: 'klaar', letOp: ['organisatie-onbruikbaar'] }]);
    expect(linesOf('organisatie-fout').map((line) => (JSON.parse(line) as { plek: string }).plek)).toEqual([
      'naam',
      'scholen[0].zorgteam',
      '',
    ]);
    expect(logged.join('')).not.toMatch(/zoë|jansen/i);

    await writeFile(file, JSON.stringify(organisatieJson({ bewaartermijn: undefined })));
    await until(() => codes().includes('organisatie-waarschuwing'));
    expect(await ready()).toEqual([200, { status: 'klaar' }]);
    expect(codes().filter((code) => code === 'organisatie-onbruikbaar')).toHaveLength(1);
  }, 60_000);

  it('that is broken at the start keeps the bot from starting, with every fault', async () => {
    await writeFile(file, JSON.stringify(organisatieJson({ naam: '' }, { zorgteam: '' })));
    const fault = await start().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StartGeweigerd);
    expect((fault as StartGeweigerd).lines).toEqual([
      `${file}: aantal fouten 2.`,
      'naam: mag niet leeg zijn.',
      'scholen[0].zorgteam: mag niet leeg zijn.',
    ]);
  });

  it('gives its warnings at the start', async () => {
    await writeFile(file, JSON.stringify(organisatieJson({ bewaartermijn: undefined })));
    expect((await start()).waarschuwingen).toEqual([expect.stringContaining('bewaartermijn')]);
  });
});
