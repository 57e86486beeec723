import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBeheer } from '../../src/beheer/runBeheer';
import { organisatieJson } from '../support/organisatieBestanden';

const example = path.join(__dirname, '..', '..', 'organisatie.voorbeeld.json');
const lokaal = { LOKAAL: '1', ORGANISATIE: example, OPSLAG: 'map:data' };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meldcode-beheer-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function bestand(json: unknown): Promise<string> {
  const file = path.join(folder, 'organisatie.json');
  await writeFile(file, JSON.stringify(json));
  return file;
}

describe('the command line', () => {
  it.each([[['--help']], [['-h']], [['controleer', '--help']]])('%j tells what exists', async (args) => {
    const { exitCode, lines } = await runBeheer(args, {});
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toMatch(/npm run beheer -- <opdracht>[^]*controleer \[pad\][^]*schema/);
  });

  it.each([
    [[], 'Er staat geen opdracht.'],
    [['controleren'], 'De opdracht controleren bestaat niet.'],
    [['toString'], 'De opdracht toString bestaat niet.'],
    [['controleer', 'a.json', 'b.json'], 'Er staat een woord te veel.'],
    [['schema', 'a.json'], 'Er staat een woord te veel.'],
    [['controleer', '--streng'], 'De optie --streng bestaat niet.'],
    [['controleer', '-x'], 'De optie -x bestaat niet.'],
  ])('%j is answered with 2, what is wrong, and what exists', async (args, line) => {
    const { exitCode, lines } = await runBeheer(args, lokaal);
    expect([exitCode, lines[0]]).toEqual([2, line]);
    expect(lines.join('\n')).toContain('controleer [pad]');
  });

  it('schema prints the schema and nothing else', async () => {
    const { exitCode, lines } = await runBeheer(['schema'], {});
    const schema = JSON.parse(lines.join('\n')) as Record<string, unknown>;
    expect([exitCode, schema['title']]).toEqual([0, 'organisatie.json van de Meldcode-bot']);
  });
});

describe('controleer', () => {
  it('says that all is well, with 0', async () => {
    const outcome = await runBeheer(['controleer'], lokaal);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.lines.slice(0, 2)).toEqual(['De instellingen zijn goed.', `${example} is goed.`]);
  });

  it('lists every fault of the settings and of the file at once, with 1 and no value', async () => {
    const file = await bestand(
      organisatieJson({ naam: '', besluitdagen: ['geheim'] }, { zorgteam: 'x'.repeat(41) }),
    );
    const { exitCode, lines } = await runBeheer(['controleer'], {
      ORGANISATIE: file,
      MicrosoftAppPassword: 'geheim',
    });
    const text = lines.join('\n');
    expect(exitCode).toBe(1);
    for (const deel of ['MicrosoftAppType', 'OPSLAG', '- naam:', 'besluitdagen[0]', 'scholen[0].zorgteam'])
      expect(text).toContain(deel);
    expect(text).not.toContain('geheim');
  });

  it.each([{}, { ORGANISATIE: ' ' }])(
    'without ORGANISATIE (%j) says that the file was not checked',
    async (env) => {
      const { exitCode, lines } = await runBeheer(['controleer'], env);
      expect(exitCode).toBe(1);
      expect(lines.at(-1)).toContain('De instelling ORGANISATIE zegt niet waar het staat.');
    },
  );

  it('with a path checks that file alone, whatever the settings are', async () => {
    const goed = await runBeheer(['controleer', await bestand(organisatieJson())], {});
    expect(goed.exitCode).toBe(0);
    const weg = await runBeheer(['controleer', path.join(folder, 'weg.json')], lokaal);
    expect([weg.exitCode, weg.lines.join('\n')]).toEqual([
      1,
      expect.stringContaining('dit bestand bestaat niet'),
    ]);
  });

  it('lists the warnings of a good file and of the settings, and is still 0', async () => {
    const file = await bestand(organisatieJson({ bewaartermijn: undefined }));
    const { exitCode, lines } = await runBeheer(['controleer'], {
      ...lokaal,
      ORGANISATIE: file,
      P0RT: '1',
      Host: 'x',
    });
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toContain('Host: deze naam kent de bot niet.');
    expect(lines.at(-1)).toContain('- Er is geen bewaartermijn gekozen.');
  });

  it('says that it did not work, and no more, when the disk breaks off', async () => {
    const { exitCode, lines } = await runBeheer(['controleer', '/proc/self/mem'], {});
    expect([exitCode, lines]).toEqual([
      1,
      ['Het lukte niet. Kan de bot bij het bestand? Probeer het opnieuw.'],
    ]);
  });
});
