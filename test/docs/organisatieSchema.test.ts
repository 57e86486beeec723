import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { organisatieJsonSchema } from '../../src/app/organisatieJsonSchema';
import { organisatieJson } from '../support/organisatieBestanden';
import { root } from '../support/sourceFiles';

const file = path.join(root, 'docs', 'organisatie.schema.json');
const schema = organisatieJsonSchema();

if (process.env['SCHRIJF'] === '1') writeFileSync(file, JSON.stringify(schema));

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

/** Every description that is missing: the path of the property that has none. */
function zonderUitleg(node: unknown, plaats = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== 'properties') return zonderUitleg(value, plaats);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, child]) => [
      ...(child.description === undefined ? [`${plaats}.${name}`] : []),
      ...zonderUitleg(child, `${plaats}.${name}`),
    ]);
  });
}

describe('docs/organisatie.schema.json', () => {
  it('is up to date: run `npm run docs && npx prettier --write docs` when this fails', () => {
    expect(json('docs/organisatie.schema.json')).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('explains every field', () => {
    expect(zonderUitleg(schema)).toEqual([]);
    expect(zonderUitleg({ properties: { a: { properties: { b: {} } } } })).toEqual(['.a', '.a.b']);
  });

  it('accepts organisatie.voorbeeld.json, which points at it', () => {
    expect([validate(json('organisatie.voorbeeld.json')), validate.errors]).toEqual([true, null]);
    expect(json('organisatie.voorbeeld.json')).toMatchObject({ $schema: './docs/organisatie.schema.json' });
  });

  it('accepts what the reader accepts: lists left out, and an object id in capitals', () => {
    const { bovenschools: _b, contacten: _c, ...rest } = organisatieJson({}, { mensen: [] });
    expect(validate(rest)).toBe(true);
    const id = '9B1C2D3E-AAAA-4000-8000-0000000000FF';
    expect(validate(organisatieJson({}, { mensen: [{ id, naam: 'Directeur A', rollen: [] }] }))).toBe(true);
  });

  it.each([
    ['a name that the bot does not know', { termijn: {} }],
    ['a termijn that cannot be set', { termijnen: { 'terugkoppeling-veilig-thuis': 9 } }],
    ['a termijn out of bounds', { termijnen: { 'stil-dossier': 100 } }],
    ['a date that does not exist', { besluitdagen: ['2027-02-30'] }],
    ['a time without a zero', { schooltijden: { van: '8:00', tot: '17:00' } }],
  ])('refuses %s, so that an editor shows it', (_, deel) => {
    expect(validate(organisatieJson(deel))).toBe(false);
  });
});
