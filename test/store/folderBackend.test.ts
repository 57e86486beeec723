import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { OpslagOnbereikbaar, type LogStand, type Opslag } from '../../src/app/ports';
import { opaqueName } from '../../src/store/names';
import { openOpslag } from '../../src/store/openOpslag';
import { gestart, vastgelegd } from '../support/casusEvents';
import { everything, present } from './proefopslag';

let map: string;
let opslag: Opslag;
let stand: LogStand;
const path = () => join(map, 'casus', 'K7Q2M.jsonl');

beforeEach(async () => {
  map = await fs.mkdtemp(join(tmpdir(), 'meldcode-map-'));
  opslag = await openOpslag({ soort: 'map', map });
  await opslag.log.create('K7Q2M', [gestart('a')]);
  stand = present(await opslag.log.read('K7Q2M'));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await opslag.close();
  await fs.rm(map, { recursive: true });
});

async function ids(): Promise<string[]> {
  return present(await opslag.log.read('K7Q2M')).events.map((event) => event.id);
}

/** Makes the next opened file fail in the given ways. */
function breakNextFile(broken: Partial<Record<'datasync' | 'truncate' | 'write', string>>): void {
  const open = fs.open;
  jest.spyOn(fs, 'open').mockImplementationOnce(async (...args) => {
    const handle = await open(...args);
    for (const [method, code] of Object.entries(broken)) {
      Reflect.set(handle, method, () =>
        Promise.reject(Object.assign(new Error(`${code}: ${path()}`), { code })),
      );
    }
    return handle;
  });
}

/** Notes what reaches the disk from now on, in order. */
function noteDisk(): string[] {
  const notes: string[] = [];
  const open = fs.open;
  jest.spyOn(fs, 'open').mockImplementation(async (...args) => {
    const handle = await open(...args);
    const what = (await handle.stat()).isDirectory() ? `folder ${basename(String(args[0]))}` : 'file';
    for (const method of ['write', 'sync', 'datasync'] as const) {
      const real = Reflect.get(handle, method) as (...given: unknown[]) => Promise<unknown>;
      Reflect.set(handle, method, async (...given: unknown[]) => {
        const result = await real.apply(handle, given);
        notes.push(`${method} ${what}`);
        return result;
      });
    }
    return handle;
  });
  for (const method of ['link', 'rename', 'unlink'] as const) {
    const real = fs[method] as (...given: unknown[]) => Promise<void>;
    jest.spyOn(fs, method).mockImplementation(async (...given: unknown[]) => {
      await real(...given);
      if (method !== 'unlink' || dirname(String(given[0])) !== join(map, 'tmp')) notes.push(method);
    });
  }
  return notes;
}

describe('what is safe on the disk before the store says yes', () => {
  const writeFileFirst = ['write file', 'sync file'];
  const onDisk: [string, () => Promise<unknown>, string[]][] = [
    [
      'a new casus: contents, then the name',
      () => opslag.log.create('A1B2C', [gestart('x')]),
      [...writeFileFirst, 'link', 'sync folder casus'],
    ],
    [
      'a next line: its contents',
      () => opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]),
      ['write file', 'datasync file'],
    ],
    [
      'a document: contents, then the new one in its place',
      () => opslag.geheugen.writeSchool('m', 's'),
      [...writeFileFirst, 'rename', 'sync folder school'],
    ],
    ['a removal', () => opslag.geheugen.removeAdres('m'), ['unlink', 'sync folder adres']],
  ];

  it.each(onDisk)('%s', async (_, call, expected) => {
    await opslag.geheugen.writeAdres({
      ...{ medewerker: 'm', tenantId: 't', serviceUrl: 'u', conversationId: 'c' },
      ...{ userId: 'u', botId: 'b', verwelkomd: false },
    });
    const notes = noteDisk();
    await call();
    expect(notes).toEqual(expected);
  });
});

describe('a line that a crash left half written', () => {
  const torn = JSON.stringify([vastgelegd('torn', 2)]).slice(0, 40);

  it('is not read', async () => {
    await fs.appendFile(path(), torn);
    expect(await opslag.log.read('K7Q2M')).toEqual(stand);
  });

  it('is cut off by the next line', async () => {
    await fs.appendFile(path(), torn.repeat(50));
    expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)])).toBe('geschreven');
    expect(await ids()).toEqual(['a', 'b']);
    expect(await fs.readFile(path(), 'utf8')).toBe(
      `${JSON.stringify([gestart('a')])}\n${JSON.stringify([vastgelegd('b', 2)])}\n`,
    );
  });
});

describe('a disk that fails', () => {
  it.each(['datasync', 'write'] as const)(
    'leaves nothing to be found of a line when %s fails',
    async (method) => {
      breakNextFile({ [method]: 'ENOSPC' });
      const error: unknown = await opslag.log
        .append('K7Q2M', stand, [vastgelegd('b', 2)])
        .catch((e: unknown) => e);
      expect(error).toBeInstanceOf(OpslagOnbereikbaar);
      expect(error).toMatchObject({ operation: 'regels-aanvullen', cause: { code: 'ENOSPC' } });
      expect(everything(error)).not.toContain('K7Q2M');
      expect(await ids()).toEqual(['a']);
      expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)])).toBe('geschreven');
    },
  );

  it('is not trusted any more when it cannot take back the failed line either', async () => {
    breakNextFile({ datasync: 'EIO', truncate: 'EIO' });
    await expect(opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)])).rejects.toThrow(OpslagOnbereikbaar);
    await expect(opslag.log.read('K7Q2M')).rejects.toMatchObject({ cause: { code: 'map-onbetrouwbaar' } });
    await expect(opslag.check()).rejects.toThrow('start de bot opnieuw');
  });

  it('tells the administrator in the check that it is full', async () => {
    breakNextFile({ write: 'ENOSPC' });
    await expect(opslag.check()).rejects.toThrow('De schijf is vol.');
    await opslag.check();
  });
});

it('leaves no half-made files behind, and clears away those of a crash', async () => {
  await fs.writeFile(join(map, 'tmp', 'left-by-a-crash'), 'x');
  await opslag.close();
  opslag = await openOpslag({ soort: 'map', map });
  await opslag.check();
  await opslag.log.create('K7Q2M', [gestart('other')]);
  expect(await fs.readdir(join(map, 'tmp'))).toEqual([]);
});

it('touches nothing any more once it is closed, and finishes what was under way', async () => {
  const finished: string[] = [];
  const writing = opslag.log
    .append('K7Q2M', stand, [vastgelegd('b', 2)])
    .then((outcome) => finished.push(outcome));
  await opslag.close();
  expect(finished).toEqual(['geschreven']);
  await writing;
  await expect(opslag.log.read('K7Q2M')).rejects.toMatchObject({ cause: { code: 'map-gesloten' } });
  expect(await fs.readdir(map)).not.toContain('in-gebruik.json');
});

it('does not take the address of one medewerker for that of another', async () => {
  await opslag.geheugen.writeSchool('m1', 'de-regenboog');
  const [file = ''] = await fs.readdir(join(map, 'school'));
  await fs.rename(join(map, 'school', file), join(map, `${opaqueName('school', 'm2')}.json`));
  expect(await opslag.geheugen.readSchool('m2')).toBeUndefined();
});

it('keeps its files for the account of the bot alone', async () => {
  const mode = async (file: string) => ((await fs.stat(file)).mode & 0o777).toString(8);
  expect([await mode(path()), await mode(join(map, 'casus'))]).toEqual(['600', '700']);
});
