import { readFileSync } from 'node:fs';
import path from 'node:path';
import { declaredNames, forbiddenNames, readForbiddenWords, termsOf, wordsOf } from './support/glossary';
import { readSources, root } from './support/sourceFiles';

const markdown = readFileSync(path.join(root, 'docs', 'GLOSSARY.md'), 'utf8');
const forbidden = readForbiddenWords(markdown);
const sources = [...readSources('src/domain'), ...readSources('src/protocol')];

describe('docs/GLOSSARY.md', () => {
  it('names every term once', () => {
    const terms = termsOf(markdown);
    expect(terms.length).toBeGreaterThan(40);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  it('forbids no word that is a term itself', () => {
    expect(termsOf(markdown).filter((term) => forbidden.has(term))).toEqual([]);
  });

  it.each([
    ['case', 'casus'],
    ['user', 'medewerker'],
    ['melder', 'signaleerder'],
    ['report', 'melding'],
    ['kind', 'leerling'],
  ])('forbids %s in favour of %s', (word, term) => {
    expect(forbidden.get(word)).toBe(term);
  });

  it.each(['vraag', 'weging', 'view', 'log', 'decide'])(
    'leaves alone %s, which means something else',
    (word) => {
      expect(forbidden.has(word)).toBe(false);
    },
  );
});

describe('the names of src/domain and src/protocol', () => {
  it('are found', () => {
    expect(sources.flatMap(declaredNames).length).toBeGreaterThan(500);
  });

  it('use the words of the glossary', () => {
    expect(forbiddenNames(sources, forbidden)).toEqual([]);
  });

  it('have no diacritics', () => {
    const names = sources.flatMap(declaredNames).map(({ name }) => name);
    expect(names.filter((name) => /[^\p{ASCII}]/u.test(name))).toEqual([]);
  });
});

describe('the guard itself', () => {
  const found = (text: string) => forbiddenNames([{ path: 'src/domain/proef.ts', text }], forbidden);

  it('says where the word stands and what to write', () => {
    expect(found('\nexport const openCases = 1;')).toEqual([
      'src/domain/proef.ts:2 declares "openCases": write casus, not cases.',
    ]);
  });

  it.each([
    ['a variable', 'const userId = 1;'],
    ['a function', 'function findUser(): void {}'],
    ['a parameter', 'const f = (user: string) => user;'],
    ['a destructured name', 'const { id: user } = x;'],
    ['a type', 'type UserId = string;'],
    ['an interface', 'interface User {}'],
    ['a property', 'interface X { readonly users: number }'],
    ['a key in kebab-case', "const x = { 'user-toevoegen': 1 };"],
    ['a word of a union', "type Y = 'user-verwijderd' | 'x';"],
    ['a constant', 'const MAX_USER_COUNT = 1;'],
    ['a method', 'const x = { user() {} };'],
    ['a Dutch plural', 'const gebruikers = 1, zaaken = 2;'],
    ['the name under which something is imported', "import { x as user } from './x';"],
  ])('finds a forbidden word in %s', (_, text) => {
    expect(found(text)).not.toEqual([]);
  });

  it.each([
    ['a keyword', "function f(x: 'a') { switch (x) { case 'a': return; } }"],
    ['a sentence', "const x = 'the user of a file';"],
    ['a name of someone else', 'const x = logger.report.user;'],
    ['a comment', '// user'],
    ['kindcheck', 'const kindcheckAanleidingen = 1;'],
    ['the tag of a union', "type X = { readonly kind: 'a' }; const x: X = { kind: 'a' };"],
    ['a longer word', 'const profielfoto = 1, dossiers = 2, helper = 3;'],
  ])('lets pass %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('still sees a child in a name that merely begins with kind', () => {
    expect(found('const kindNaam = 1;')).toHaveLength(1);
  });

  it.each([
    ['openAfwegingen', ['open', 'afwegingen']],
    ['casus-starten', ['casus', 'starten']],
    ['URLParser', ['url', 'parser']],
    ['MAX_SIZE', ['max', 'size']],
  ])('reads %s as %j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});
