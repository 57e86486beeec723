import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { organisatieJsonSchema } from '../../src/app/organisatieJsonSchema';
import { demoMensen } from '../../src/demo/mensen';
import { instelbareTermijnen } from '../../src/domain/instelbareTermijnen';
import { readOrganisatie as read } from '../../src/store/organisatieBestand';

const readOrganisatie = (file: string, text?: (file: string) => Promise<string>) =>
  read(file, '2026-11-23', text);

const example = path.join(__dirname, '..', '..', 'organisatie.voorbeeld.json');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meldcode-organisatie-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readText(text: string) {
  const file = path.join(folder, 'organisatie.json');
  await writeFile(file, text);
  return { file, outcome: await readOrganisatie(file) };
}

/** A rol and a letter for a name, and an address that cannot exist. */
const isVerzonnen = (id: string, naam: string, upn?: string): boolean =>
  id.startsWith('11111111-') && / [A-Z]$/.test(naam) && upn?.endsWith('@school.example') === true;

describe('organisatie.voorbeeld.json', () => {
  it('is read without a fault or a warning, and has two schools', async () => {
    const outcome = await readOrganisatie(example);
    expect(outcome).toMatchObject({
      ok: true,
      waarschuwingen: [],
      organisatie: {
        naam: 'OPO Furore (voorbeeld)',
        scholen: [{ id: 'de-regenboog' }, { id: 'het-kompas' }],
      },
    });
  });

  it('names everybody of the demo as the demo does, and for the rest made up people only', async () => {
    const outcome = await readOrganisatie(example);
    if (!outcome.ok) throw new Error(outcome.fouten.join('\n'));
    const { scholen, bovenschools } = outcome.organisatie;
    const found = [...scholen.flatMap((school) => school.mensen), ...bovenschools];
    const written = found.map(({ id, naam, upn }) => JSON.stringify({ id, naam, upn }));
    const wanted = Object.values(demoMensen).map(({ id, naam, upn }) => JSON.stringify({ id, naam, upn }));
    expect(written).toEqual(expect.arrayContaining(wanted));
    expect(found.filter(({ id, naam, upn }) => !isVerzonnen(id, naam, upn))).toEqual([]);
  });

  it('shows every field that there is', async () => {
    const text = await readFile(example, 'utf8');
    const fields = new Set<string>();
    JSON.stringify(organisatieJsonSchema(), (key, value: unknown) => {
      if (key === 'properties') Object.keys(value as object).forEach((field) => fields.add(field));
      return value;
    });
    // Of the termijnen a few are enough.
    const termijnen: readonly string[] = instelbareTermijnen.map(({ id }) => id);
    const missing = [...fields].filter((name) => !termijnen.includes(name) && !text.includes(`"${name}":`));
    expect(fields.size).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  it('holds no telephone number that could be someone’s', async () => {
    const outcome = await readOrganisatie(example);
    if (!outcome.ok) throw new Error(outcome.fouten.join('\n'));
    const { scholen, bovenschools, contacten } = outcome.organisatie;
    const mensen = [...scholen.flatMap((school) => school.mensen), ...bovenschools];
    const contacts = [...scholen.flatMap((school) => school.contacten), ...contacten];
    const nummers = [
      ...mensen.flatMap((mens) => mens.telefoon ?? []),
      ...contacts.map((contact) => contact.nummer),
    ];
    expect(nummers.length).toBeGreaterThan(4);
    expect(nummers.filter((nummer) => !/^088-000 \d\d \d\d$/.test(nummer))).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  it('that is not there is said to be not there', async () => {
    const file = path.join(folder, 'elders.json');
    expect(await readOrganisatie(file)).toEqual({
      ok: false,
      fouten: [`${file}: dit bestand bestaat niet. Kopieer organisatie.voorbeeld.json en vul die in.`],
      plekken: [''],
    });
  });

  it('that is a folder is said to be a folder', async () => {
    expect(await readOrganisatie(folder)).toEqual({
      ok: false,
      fouten: [`${folder}: dit is een map. Geef het pad van het bestand zelf.`],
      plekken: [''],
    });
  });

  it('whose path runs through another file is told so', async () => {
    const outcome = await readOrganisatie(path.join(example, 'organisatie.json'));
    expect(outcome).toMatchObject({
      ok: false,
      fouten: [expect.stringContaining('loopt door een bestand heen')],
    });
  });

  it('with broken JSON gives line and column and no word of what stands there', async () => {
    const { file, outcome } = await readText('{\n  "naam": "Geheime school",\n  "scholen": [,]\n}\n');
    expect(outcome).toEqual({
      ok: false,
      fouten: [
        `${file}: dit is geen goede JSON. Kijk bij regel 3, teken 15. Vaak staat er een komma of een haakje te veel of te weinig.`,
      ],
      plekken: [''],
    });
  });

  it('with wrong content lists every fault with its place', async () => {
    const { file, outcome } = await readText('{"naam": "Voorbeeld", "scholen": [], "school": []}');
    expect(outcome).toEqual({
      ok: false,
      fouten: [
        `${file}: aantal fouten 2.`,
        'scholen: moet ten minste een school bevatten.',
        'school: deze naam kent de bot niet.',
      ],
      plekken: ['scholen', ''],
    });
  });

  it('that starts with a byte order mark is read all the same', async () => {
    const { outcome } = await readText('\uFEFF{"naam": "Voorbeeld", "scholen": []}');
    expect(outcome).toMatchObject({
      fouten: [expect.stringContaining('aantal fouten 1'), expect.anything()],
    });
  });
});

describe('a file that the machine does not give', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

  it.each(['EACCES', 'EPERM'])('for want of rights (%s) tells who must give them', async (code) => {
    expect(await readOrganisatie('/etc/organisatie.json', failing(code))).toEqual({
      ok: false,
      fouten: [
        '/etc/organisatie.json: de bot mag dit bestand niet lezen. Geef het account van de bot leesrecht.',
      ],
      plekken: [''],
    });
  });

  it('for a broken disk (EIO) is no value but an exception', async () => {
    await expect(readOrganisatie('/etc/organisatie.json', failing('EIO'))).rejects.toThrow('EIO');
  });
});
