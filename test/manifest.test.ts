import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import { drawColor, drawOutline } from '../src/beheer/icoon';
import {
  commandTitles,
  manifestFolder,
  manifestTexts,
  readLanguage,
  readManifest,
} from '../src/beheer/manifestBestanden';
import { languageFaults } from '../src/beheer/manifestSchemas';
import { makePakket } from '../src/beheer/pakket';
import { makePakketInhoud } from '../src/beheer/pakketInhoud';
import { readPakketOpties, type PakketOpties } from '../src/beheer/pakketOpties';
import { encodePng, readPngSize } from '../src/beheer/png';

const APP = '9b1c2d3e-0000-4000-8000-00000000000a';
const manifest = readManifest();
const english = readLanguage('en.json');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'meldcode-pakket-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function opties(change: Partial<PakketOpties> = {}): PakketOpties {
  const read = readPakketOpties(['--app-id', APP, '--domein', 'bot.voorbeeld.nl'], {});
  if (!read.ok) throw new Error(read.fouten.join('\n'));
  return { ...read.opties, ...change };
}

/** A copy of manifest/ in which one file differs. */
function changed(name: string, content: string | Buffer): string {
  cpSync(manifestFolder, folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return folder;
}

function foutenOf(change: Partial<PakketOpties>, from?: string): readonly string[] {
  const inhoud = makePakketInhoud(opties(change), '1.2.3', from);
  return inhoud.ok ? [] : inhoud.fouten;
}

function filledManifest(): Record<string, unknown> {
  const inhoud = makePakketInhoud(opties({ uitgever: 'Bestuur "A" & B' }), '1.2.3');
  if (!inhoud.ok) throw new Error(inhoud.fouten.join('\n'));
  return JSON.parse(String(inhoud.files.get('manifest.json')));
}

describe('manifest.json', () => {
  it('is valid by the official schema once it is filled in, without any network', () => {
    expect(foutenOf({})).toEqual([]);
  });

  it('gets the ids and addresses of the organisation in their places', () => {
    expect(filledManifest()).toMatchObject({
      id: APP,
      version: '1.2.3',
      bots: [{ botId: APP }],
      validDomains: ['bot.voorbeeld.nl'],
      developer: {
        name: 'Bestuur "A" & B',
        websiteUrl: 'https://bot.voorbeeld.nl/',
        privacyUrl: 'https://bot.voorbeeld.nl/privacy',
        termsOfUseUrl: 'https://bot.voorbeeld.nl/voorwaarden',
      },
    });
  });

  it('offers the bot in a chat with one person alone, and asks for no permission', () => {
    const filled = filledManifest();
    expect(filled).toMatchObject({
      bots: [{ scopes: ['personal'], commandLists: [{ scopes: ['personal'] }] }],
    });
    expect(Object.keys(filled)).not.toEqual(expect.arrayContaining(['permissions']));
    expect(filled).not.toHaveProperty('authorization');
  });

  it('names every command once, twelve at most, without a slash', () => {
    const titles = commandTitles(manifest);
    expect(titles).toEqual([
      'nummers',
      'nood',
      'start casus',
      'volgende stap',
      'mijn casussen',
      'overzicht',
      'help',
    ]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeLessThanOrEqual(12);
  });
});

describe('en.json', () => {
  it('has the same keys as the Dutch texts of the manifest', () => {
    const { $schema: _schema, ...texts } = english;
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(manifestTexts(manifest)).toSorted());
  });

  it('keeps the command titles Dutch, since Teams sends the title to a bot that reads Dutch', () => {
    const titles = Object.keys(english).filter((key) => key.endsWith('.title'));
    expect(titles.map((key) => english[key])).toEqual(commandTitles(manifest));
  });

  it('is valid by the official schema for language files', () => {
    expect(languageFaults(english)).toEqual([]);
    expect(languageFaults({ ...english, 'name.short': 'x'.repeat(31) })).toHaveLength(1);
  });
});

describe('the icons', () => {
  /** The pixels of a PNG as encodePng writes it: one IDAT, no filter. */
  function pixelsOf(file: Buffer, size: number): Uint8Array {
    const start = file.indexOf('IDAT') + 4;
    const raw = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
    const rows = Array.from({ length: size }, (_, y) =>
      raw.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1)),
    );
    return new Uint8Array(Buffer.concat(rows));
  }
  const icon = (name: string) => readFileSync(path.join(manifestFolder, name));
  const alphas = (pixels: Uint8Array) => pixels.filter((_, index) => index % 4 === 3);

  it('color.png is 192 by 192 and nowhere transparent', () => {
    expect(readPngSize(icon('color.png'))).toEqual({ width: 192, height: 192 });
    expect(new Set(alphas(pixelsOf(icon('color.png'), 192)))).toEqual(new Set([255]));
  });

  it('outline.png is 32 by 32: white lines on a transparent ground', () => {
    const pixels = pixelsOf(icon('outline.png'), 32);
    expect(readPngSize(icon('outline.png'))).toEqual({ width: 32, height: 32 });
    expect(new Set(pixels.filter((_, index) => index % 4 !== 3))).toEqual(new Set([255]));
    expect(alphas(pixels)[0]).toBe(0);
    const drawn = alphas(pixels).filter((alpha) => alpha === 255).length;
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThan(512);
  });

  it.each([
    ['color.png', drawColor()],
    ['outline.png', drawOutline()],
  ])('%s is what src/beheer/icoon.ts draws', (name, drawn) => {
    expect(Buffer.from(pixelsOf(icon(name), drawn.size)).equals(Buffer.from(drawn.pixels))).toBe(true);
  });
});

describe('a package that is not right is not made', () => {
  it.each([
    [
      'a name that is too long',
      { uitgever: 'x'.repeat(33) },
      'manifest.json voldoet niet aan het schema van Teams: /developer/name',
    ],
    ['an id that is no GUID', { appId: 'x' }, 'manifest.json voldoet niet aan het schema van Teams: /id'],
  ])('%s is found by the schema', (_, change, fout) => {
    expect(foutenOf(change)).toContainEqual(expect.stringContaining(fout));
  });

  it('a placeholder that nothing fills is named', () => {
    const text = readFileSync(path.join(manifestFolder, 'manifest.json'), 'utf8').replace(
      '${{VERSIE}}',
      '${{VERSJE}}',
    );
    expect(foutenOf({}, changed('manifest.json', text))).toEqual([
      'manifest.json: ${{VERSJE}} is niet ingevuld.',
    ]);
  });

  it('a language that lacks a text, or has one too many, is named', () => {
    const { 'name.full': _full, ...rest } = english;
    expect(
      foutenOf(
        {},
        changed('en.json', JSON.stringify({ ...rest, 'bots[0].commandLists[0].commands[7].title': 'x' })),
      ),
    ).toEqual([
      'en.json: name.full ontbreekt.',
      'en.json: bots[0].commandLists[0].commands[7].title staat niet in manifest.json.',
    ]);
  });

  it.each([
    ['of another size', encodePng({ size: 31, pixels: new Uint8Array(31 * 31 * 4) })],
    ['that is no PNG', Buffer.from('geen plaatje, wel lang genoeg om er een te zijn')],
  ])('an icon %s is named', (_, file) => {
    expect(foutenOf({}, changed('outline.png', file))).toEqual([
      'outline.png: moet een PNG van 32 bij 32 beeldpunten zijn.',
    ]);
  });
});

describe('npm run package', () => {
  it('makes a zip with the four files at its root and nothing else', async () => {
    const uit = path.join(folder, 'nieuw', 'meldcode-bot.zip');
    const { exitCode } = await makePakket(
      ['--app-id', APP, '--domein', 'bot.voorbeeld.nl', '--uit', uit],
      {},
    );
    expect(exitCode).toBe(0);
    const zip = await fromBufferPromise(readFileSync(uit), { lazyEntries: true });
    const files = new Map<string, Buffer>();
    for await (const entry of zip.eachEntry()) {
      files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
    expect([...files.keys()].toSorted()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(files.get('color.png')?.equals(readFileSync(path.join(manifestFolder, 'color.png')))).toBe(true);
    expect(JSON.parse(String(files.get('manifest.json')))).toMatchObject({ id: APP });
  });

  it('makes the same bytes from the same input', async () => {
    const run = async (name: string) => {
      const uit = path.join(folder, name);
      await makePakket(['--domein', 'bot.voorbeeld.nl', '--uit', uit], { MicrosoftAppId: APP.toUpperCase() });
      return readFileSync(uit);
    };
    expect((await run('a.zip')).equals(await run('b.zip'))).toBe(true);
  });

  it('says all that is wrong at once, and writes nothing', async () => {
    const uit = path.join(folder, 'meldcode-bot.zip');
    const args = [
      '--domein',
      'https://bot',
      '--uitgever',
      '',
      '--privacy',
      'http://a.nl',
      '--appid',
      'x',
      'los',
      '--uit',
      uit,
    ];
    const { exitCode, lines } = await makePakket(args, {});
    expect(exitCode).toBe(1);
    expect(lines.map((line) => line.replace(/(?<=^- --[a-z-]+): .*/, ''))).toEqual([
      'Er is geen pakket gemaakt.',
      '- --appid',
      '- Er staat een woord los. Elke waarde hoort achter een optie met --.',
      '- --domein',
      '- --app-id',
      '- --uitgever',
      '- --privacy',
    ]);
    expect(existsSync(uit)).toBe(false);
  });

  it.each(['localhost', '127.0.0.1', 'bot.voorbeeld.nl:3978', 'bot.voorbeeld.nl/api', 'bot_a.voorbeeld.nl'])(
    'refuses %s as domain',
    (domein) => {
      expect(readPakketOpties(['--app-id', APP, '--domein', domein], {})).toHaveProperty('ok', false);
    },
  );
});
