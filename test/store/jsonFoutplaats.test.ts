import fc from 'fast-check';
import { jsonFoutplaats } from '../../src/store/jsonFoutplaats';

const SEED = 20261123;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFoutplaats', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['[1, 2,]', 1, 7],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\n  "a": "x,\n  "b": 2\n}', 2, 8],
    ["{'a': 1}", 1, 2],
    ['{"a": 1}}', 1, 9],
    ['{"a": [1, 2}', 1, 12],
    ['// uitleg\n{}', 1, 1],
    ['', 1, 1],
    ['{"a": 01}', 1, 8],
  ])('%j goes wrong at line %i, column %i', (text, regel, kolom) => {
    expect(jsonFoutplaats(text)).toEqual({ regel, kolom });
  });

  it(`finds nothing in whatever is JSON (seed ${SEED})`, () => {
    const check = (value: unknown, space: number) =>
      jsonFoutplaats(JSON.stringify(value, null, space)) === undefined;
    fc.assert(fc.property(fc.jsonValue(), fc.nat(3), check), { seed: SEED });
  });

  it(`agrees with JSON.parse on every damaged text (seed ${SEED})`, () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', ' ', '\n', '\\', 'x'))
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(mark === '' ? place + 1 : place);
      });
    const check = (text: string) => (jsonFoutplaats(text) === undefined) === isJson(text);
    fc.assert(fc.property(damaged, check), { seed: SEED, numRuns: 2000 });
  });
});
