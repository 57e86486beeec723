import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openOpslag } from '../../src/store/openOpslag';
import { compileForNode } from '../support/compileForNode';
import { seededRandom } from '../support/seededRandom';

const rounds = 40;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Lets the writer work for `ms` milliseconds once it is ready, kills it, and gives the lines it got out. */
async function runAndKill(command: readonly string[], env: NodeJS.ProcessEnv, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await sleep(ms);
  if (child.exitCode !== null) throw new Error(`the writer stopped by itself: ${complaint}`);
  child.kill('SIGKILL');
  await closed;
  // A last line without its end was never said.
  return said.slice(0, said.lastIndexOf('\n')).split('\n').slice(1);
}

async function countTorn(map: string): Promise<number> {
  const files = (await readdir(join(map, 'casus'))).map((file) => readFile(join(map, 'casus', file)));
  return (await Promise.all(files)).filter((bytes) => bytes.at(-1) !== 10).length;
}

it('no event that was called stored is lost, and no log is left unreadable, by kill -9 at any moment', async () => {
  const map = await mkdtemp(join(tmpdir(), 'meldcode-kill-'));
  const writer = await compileForNode(resolve(__dirname, 'killNineWriter.ts'));
  const random = seededRandom(seed);
  const said: string[] = [];
  let torn = 0;
  for (let round = 0; round < rounds; round += 1) {
    const command = [writer.path, map, String(round), String(seed + round)];
    said.push(...(await runAndKill(command, writer.env, 20 + random() * 280)));
    torn += await countTorn(map);
  }
  await writer.remove();

  // The claim of the last killed process is put aside here too.
  const opslag = await openOpslag({ soort: 'map', map });
  const stored = new Map<string, string[]>();
  const unreadable: string[] = [];
  for await (const casusId of opslag.log.list()) {
    const stand = await opslag.log.read(casusId).catch(() => undefined);
    if (!stand) unreadable.push(casusId);
    stored.set(casusId, stand?.events.map((event) => event.id) ?? []);
  }
  const acknowledged = said.filter((line) => line.startsWith('stored ')).map((line) => line.split(' '));
  const lost = acknowledged.filter(([, casusId = '', id = '']) => !stored.get(casusId)?.includes(id));
  const ids = [...stored.values()].flat();
  const halves = ids.filter((id) => id.endsWith('.0') && !ids.includes(`${id.slice(0, -2)}.1`));
  const index = new Set((await opslag.index.list('s')).map((regel) => regel.casusId));
  const school = await opslag.geheugen.readSchool('m');
  await opslag.close();
  await rm(map, { recursive: true });
  console.log(
    `kill -9, seed ${seed}: ${rounds} kills, ${stored.size} casussen, ${ids.length} events stored, ` +
      `${acknowledged.length} acknowledged, ${lost.length} lost, ${torn} torn lines left behind, ${unreadable.length} unreadable`,
  );
  expect(acknowledged.length).toBeGreaterThan(rounds);
  expect(unreadable).toEqual([]);
  expect(lost).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(halves).toEqual([]);
  expect([...stored.keys()].filter((casusId) => !index.has(casusId))).toEqual([]);
  expect(said.some((line) => line.startsWith('school '))).toBe(true);
  expect(school).toBeDefined();
}, 90_000);
