import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from '../../src/cards/register';
import { veldData } from '../../src/cards/velden';
import { leavesOf } from '../support/cardTree';

const folder = join(__dirname, '..', '..', 'cards');
const jsonFiles = (path: string): string[] =>
  readdirSync(join(folder, path)).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const templates = jsonFiles('.');
const delen = jsonFiles('delen').map((name) => `delen/${name}`);
const all = [...templates, ...delen].map((file) => ({ file, leaves: leavesOf(read(file)) }));

/** Keys whose value a person reads or hears. */
const spoken = [
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'fallbackText',
  'speak',
  'altText',
  'inlines',
];

/** Which of four elements an input is: a comparison with one word, in a condition and nowhere else. */
const kiest = /^\$\{soort == '([a-z]+)'\}$/;

describe('the templates of the cards', () => {
  it('are each used by one card of the register', () => {
    expect(templates.sort()).toEqual(register.map(({ name }) => `${name}.json`).sort());
  });

  it('use every part, and no part that does not exist', () => {
    const used = all.flatMap(({ leaves }) =>
      leaves.filter(({ key }) => key === '$deel').map(({ value }) => String(value)),
    );
    expect([...new Set(used)].sort()).toEqual(
      delen.map((name) => name.replace(/^delen\/|\.json$/g, '')).sort(),
    );
  });

  it.each(all)('$file holds no words, only places for them', ({ leaves }) => {
    const words = leaves
      .filter(({ key, value }) => spoken.includes(key) && typeof value === 'string')
      .map(({ value }) => String(value).replaceAll(/\$\{[^}]*\}/g, ''))
      .filter((rest) => /[\p{L}\p{N}]/u.test(rest));
    expect(words).toEqual([]);
  });

  it.each(all)('$file works nothing out: an expression is a name and no function', ({ leaves }) => {
    const expressions = leaves
      .filter(({ key, value }) => !(key === '$when' && kiest.test(String(value))))
      .flatMap(({ value }) => String(value).match(/\$\{[^}]*\}/g) ?? []);
    expect(expressions.filter((expression) => !/^\$\{[\w$.]+\}$/.test(expression))).toEqual([]);
  });

  it('choose between kinds of input only in the form that others share, and by the kinds that there are', () => {
    const chosen = all.flatMap(({ file, leaves }) =>
      leaves
        .filter(({ key, value }) => key === '$when' && kiest.test(String(value)))
        .map(({ value }) => [file, kiest.exec(String(value))?.[1]]),
    );
    expect(chosen).toEqual(veldData.shape.soort.options.map((soort) => ['formulier.json', soort]));
  });
});
