import { readEnvelope, readTyped } from '../../src/cards/readAnswer';

const nonce = '00000000-0000-4000-8000-00000000abcd';
const names = ['tekst', 'plaats', 'datum'] as const;

describe('readEnvelope', () => {
  it('reads casus, version and nonce, and nothing else', () => {
    const data = { casusId: 'K7Q2M', version: 3, nonce, verb: 'nood', rol: 'directie', tekst: 'hoi' };
    expect(readEnvelope(data)).toEqual({ casusId: 'K7Q2M', version: 3, nonce });
  });

  it('reads a card that carries nothing', () => {
    expect(readEnvelope({})).toEqual({});
  });

  it.each([
    ['no object', 'K7Q2M'],
    ['null', null],
    ['a list', [1]],
    ['a casus that is no text', { casusId: 7 }],
    ['a casus that is far too long', { casusId: 'K'.repeat(17) }],
    ['a version below zero', { version: -1 }],
    ['half a version', { version: 1.5 }],
    ['a version as text', { version: '3' }],
    ['a nonce too short to be one', { nonce: 'kort' }],
    ['a nonce that is far too long', { nonce: 'x'.repeat(65) }],
  ])('takes %s for no card of ours', (_what, data) => {
    expect(readEnvelope(data)).toBeUndefined();
  });
});

describe('readTyped', () => {
  it('gives every input as text, empty where something else came back', () => {
    expect(readTyped(names, { tekst: ' hoi\n', plaats: 3, datum: null, andere: 'x' })).toEqual({
      tekst: ' hoi\n',
      plaats: '',
      datum: '',
    });
  });

  it.each([undefined, null, 'tekst', 7, ['tekst']])('gives empty inputs for %j', (data) => {
    expect(readTyped(names, data)).toEqual({ tekst: '', plaats: '', datum: '' });
  });

  it('gives 20,000 characters back whole', () => {
    const tekst = 'é'.repeat(20_000);
    expect(readTyped(names, { tekst, plaats: 'klas' })).toEqual({ tekst, plaats: 'klas', datum: '' });
  });

  it('keeps the short inputs whole when one is longer than any card can be', () => {
    const typed = readTyped(names, { tekst: 'x'.repeat(300_000), plaats: 'klas', datum: '2026-11-23' });
    expect([typed.plaats, typed.datum]).toEqual(['klas', '2026-11-23']);
    expect(typed.tekst.length).toBeGreaterThan(20_000);
    expect(typed.tekst.length).toBeLessThan(24_000);
  });

  it('counts what takes more room on the wire, and cuts no character in two', () => {
    const regels = readTyped(names, { tekst: '\u0001'.repeat(30_000) }).tekst;
    expect(JSON.stringify(regels).length).toBeLessThanOrEqual(24_002);
    const emoji = readTyped(names, { tekst: `a${'👧'.repeat(20_000)}` }).tekst;
    expect(() => encodeURIComponent(emoji)).not.toThrow();
    expect(emoji.length).toBeGreaterThan(20_000);
  });
});
