import { readFileSync, writeFileSync } from 'node:fs';
import {
  alleRegels,
  isOrigineelHier,
  onbekendeIds,
  regelsDocument,
  regelsPad,
  zonderTest,
} from '../support/regelTabel';
import { bracketIds, isGedrag, readRegels, regelIdsIn } from '../support/regels';
import { regelTestsIn } from '../support/regelTests';

/** Rules that are behaviour and that no test names yet. It can only shrink: one that is shown must go from this list. */
// prettier-ignore
const nogZonderTest: readonly string[] = [
];

if (process.env['SCHRIJF'] === '1') writeFileSync(regelsPad, regelsDocument());

describe(`docs/regels.md, from ${isOrigineelHier ? 'shared/regels.md' : 'its own copy of the rules, for shared/regels.md is not here'}`, () => {
  it('is up to date: run `npm run docs` when this fails', () => {
    expect(readFileSync(regelsPad, 'utf8')).toBe(regelsDocument());
  });

  it('has every rule once, of every kind', () => {
    const ids = alleRegels().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(alleRegels().filter(isGedrag).length).toBeGreaterThan(200);
    expect(
      readRegels(readFileSync(regelsPad, 'utf8')).map(({ id, item, type, lijn }) => [id, item, type, lijn]),
    ).toEqual(alleRegels().map(({ id, item, type, lijn }) => [id, item, type, lijn]));
  });

  it('has a test for every rule that is behaviour', () => {
    expect(zonderTest()).toEqual(nogZonderTest);
  });

  it('has no test that names a rule which does not exist', () => {
    expect(onbekendeIds()).toEqual([]);
  });
});

describe('the guard itself', () => {
  it('reads rows, bold ones, decisions and escaped bars, and nothing else', () => {
    const markdown = [
      '### d1. Scope',
      '| ID | Item | Type | Line |',
      '|---|---|---|---|',
      '| A1 | Owner | O | L6, L99 |',
      '| **Q1** | **Strong** a \\| b | R D | L1 |',
      '| 0.4 | The source | Decided |',
      '| Alarmnummer | 112 | life in danger |',
    ].join('\n');
    expect(readRegels(markdown)).toEqual([
      { id: 'A1', item: 'Owner', type: 'O', lijn: 'L6, L99', groep: 'd1. Scope' },
      { id: 'Q1', item: '**Strong** a \\| b', type: 'R D', lijn: 'L1', groep: 'd1. Scope' },
      { id: '0.4', item: 'The source', type: 'besluit', lijn: '', groep: 'd1. Scope' },
    ]);
  });

  it.each([
    ["bron(['C14', 'Q3-fn1', '0.5'], 'L344-346')", ['C14', 'Q3-fn1', '0.5']],
    ['/** Left out ([D16], [H3, H4], [C1-C3]). */', ['D16', 'H3', 'H4', 'C1', 'C2', 'C3']],
    ['// decisions 0.8 and 0.9, and decision 0.2', ['0.8', '0.9', '0.2']],
    ["const list = ['a'][0]; // L12-16", []],
  ])('finds the rules in %s', (text, ids) => {
    expect([...regelIdsIn(text)].sort()).toEqual([...ids].sort());
  });

  it('counts a test by its title, and not one that is skipped', () => {
    const text = [
      `it('${'[C14]'} any doubt', () => {});`,
      `it.skip('${'[C15]'} skipped', () => {});`,
      `it.each([['${'[J1] [J5]'} danger', 1]])('%s', () => {});`,
      `describe('${'[C16]'} a group', () => {});`,
    ].join('\n');
    expect(regelTestsIn({ path: 'test/a.test.ts', text }).map(({ ids }) => ids)).toEqual([
      ['C14'],
      ['J1', 'J5'],
    ]);
  });

  it('knows behaviour from texts and scope', () => {
    const of = (type: string) => isGedrag({ id: 'A1', item: '', type, lijn: '', groep: '' });
    expect(['R', 'C', 'X', 'O', 'T', 'D', 'N', 'R D'].filter((type) => !of(type))).toEqual([]);
    expect(['P', 'S', 'besluit', ''].filter(of)).toEqual([]);
    expect(bracketIds('[F7] and [nothing]')).toEqual(['F7']);
  });
});
