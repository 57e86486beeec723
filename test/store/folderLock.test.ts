import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFolderBackend } from '../../src/store/folderBackend';
import { MapOnbruikbaar } from '../../src/store/mapOnbruikbaar';
import { startOf } from '../../src/store/processStart';
import { compileForNode, type Compiled } from '../support/compileForNode';

let map: string;
let compiled: Compiled;
const slot = () => join(map, 'in-gebruik.json');

beforeAll(async () => {
  compiled = await compileForNode(resolve(__dirname, '../support/holdFolder.ts'));
});
afterAll(() => compiled.remove());
beforeEach(async () => {
  map = await fs.mkdtemp(join(tmpdir(), 'meldcode-slot-'));
});
afterEach(() => fs.rm(map, { recursive: true, force: true }));

async function holdElsewhere() {
  const child = spawn(process.execPath, [compiled.path, map], { env: compiled.env });
  await once(child.stdout, 'data');
  return {
    pid: child.pid,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function refusal(folder = map): Promise<unknown> {
  return openFolderBackend(folder).then(
    (backend) => backend.close().then(() => 'opened'),
    (error: unknown) => error,
  );
}

it('refuses a folder in which another process works, names it, and takes it over once that was killed', async () => {
  const other = await holdElsewhere();
  const error = await refusal();
  await other.kill();
  expect(error).toBeInstanceOf(MapOnbruikbaar);
  expect(error).toMatchObject({ reden: 'in-gebruik' });
  expect(String(error)).toContain(
    `De gegevensmap ${map} is al in gebruik door proces ${other.pid} op computer`,
  );
  expect(await refusal()).toBe('opened');
  expect((await fs.readdir(map)).sort()).toEqual([
    'aanspraak',
    'adres',
    'casus',
    'controle',
    'index',
    'randvoorwaarden',
    'school',
    'tmp',
  ]);
});

it('refuses a folder that this very process has open, until it is closed', async () => {
  const backend = await openFolderBackend(map);
  expect(await refusal()).toMatchObject({ reden: 'in-gebruik' });
  await backend.close();
  expect(await refusal()).toBe('opened');
});

it('lets one of six win who open the folder at once, also over the claim of a dead process', async () => {
  await fs.writeFile(slot(), JSON.stringify({ pid: 9_999_999, computer: hostname(), start: '', slot: 'x' }));
  const opened = await Promise.allSettled(Array.from({ length: 6 }, () => openFolderBackend(map)));
  const winners = opened.filter((outcome) => outcome.status === 'fulfilled');
  expect(winners).toHaveLength(1);
  await winners[0]?.value.close();
});

it.each([
  ['of a number that now belongs to another process', () => ({ pid: process.ppid, computer: hostname() })],
  ['of an earlier run with the number of this process', () => ({ pid: process.pid, computer: hostname() })],
])('puts aside the claim %s', async (_, holder) => {
  await fs.writeFile(slot(), JSON.stringify({ ...holder(), start: 'earlier-boot:1', slot: 'x' }));
  expect(await refusal()).toBe('opened');
});

it('gives back the claim of a process that was quicker in putting aside the dead one', async () => {
  const dead = { pid: 9_999_999, computer: hostname(), start: '', slot: 'x' };
  await fs.writeFile(slot(), JSON.stringify(dead));
  const quicker = JSON.stringify({ ...dead, pid: process.ppid, start: await startOf(process.ppid) });
  const rename = fs.rename;
  const renaming = jest.spyOn(fs, 'rename').mockImplementationOnce(async (...args) => {
    await fs.writeFile(slot(), quicker);
    await rename(...args);
  });
  expect(await refusal()).toMatchObject({ reden: 'in-gebruik' });
  expect(renaming).toHaveBeenCalledTimes(1);
  expect(await fs.readFile(slot(), 'utf8')).toBe(quicker);
  renaming.mockRestore();
});

it.each(['', '{"pid":'])('puts aside a claim that cannot be read (%j)', async (text) => {
  await fs.writeFile(slot(), text);
  expect(await refusal()).toBe('opened');
});

it('does not judge a process of another computer, and says which file to remove', async () => {
  const text = JSON.stringify({ pid: 1, computer: 'elders', start: '', slot: 'x' });
  await fs.writeFile(slot(), text);
  const error = await refusal();
  expect(String(error)).toContain('proces 1 op computer elders');
  expect(String(error)).toContain(`Verwijder dan het bestand ${slot()}.`);
  expect(await fs.readFile(slot(), 'utf8')).toBe(text);
});

it('says that a file is no folder', async () => {
  await fs.writeFile(join(map, 'bestand'), '');
  for (const folder of [join(map, 'bestand'), join(map, 'bestand', 'map')]) {
    expect(await refusal(folder)).toMatchObject({
      reden: 'geen-map',
      message: expect.stringContaining('is geen map'),
    });
  }
});

it('says that it has no rights, and works once it has them', async () => {
  const folder = join(map, 'data');
  await fs.mkdir(folder);
  const nobody = 65_534;
  const isRoot = process.getuid?.() === 0;
  await fs.chmod(map, 0o755);
  await fs.chmod(folder, 0o500);
  if (isRoot) await fs.chown(folder, nobody, nobody);
  const error = await asUser(isRoot ? nobody : undefined, () => refusal(folder));
  expect(error).toMatchObject({
    reden: 'geen-rechten',
    message: expect.stringContaining('mag niet schrijven'),
  });
  await fs.chmod(folder, 0o700);
  expect(await asUser(isRoot ? nobody : undefined, () => refusal(folder))).toBe('opened');
});

/** Root may do anything, so that the test of rights runs as nobody. */
async function asUser<T>(uid: number | undefined, task: () => Promise<T>): Promise<T> {
  if (uid !== undefined) process.seteuid?.(uid);
  try {
    return await task();
  } finally {
    if (uid !== undefined) process.seteuid?.(0);
  }
}
