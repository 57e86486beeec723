import fc from 'fast-check';
import { disarm, plainTitle, shorten } from '../../src/cards/userText';

const seed = 20261123;
const visible = (text: string): string => text.replaceAll('\u200B', '');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('{', '}', '$', '[', ']', '(', ')', '*', '/', 'a', ' ', '\\', '\n') }),
);

describe('disarm', () => {
  it.each([
    ['{{DATE(2020-01-01)}}', '{\u200B{DATE(2020-01-01)}}'],
    ['{{{', '{\u200B{\u200B{'],
    ['{ {', '{ {'],
    ['${geheim}', '${geheim}'],
  ])('makes %j into %j', (typed, shown) => {
    expect(disarm(typed)).toBe(shown);
  });

  it(`leaves no two braces together and changes nothing a reader sees (seed ${seed})`, () => {
    const holds = (typed: string): boolean =>
      !disarm(typed).includes('{{') && visible(disarm(typed)) === visible(typed);
    fc.assert(fc.property(text, holds), { seed, numRuns: 2000 });
  });
});

describe('plainTitle', () => {
  it('leaves an ordinary kenmerk as it was typed', () => {
    expect(plainTitle('blauwe vlinder, groep 3/4')).toBe('blauwe vlinder, groep 3/4');
  });

  it('leaves nothing of a link or of Markdown', () => {
    expect(plainTitle('[x](https://kwaad.example) **vet**')).toBe('x https:/ kwaad.example vet');
  });

  it(`leaves no character that Markdown reads, no address and no date function (seed ${seed})`, () => {
    const holds = (typed: string): boolean => !/[`*_~[\]()<>#|!\\]|\/\/|\{\{/.test(plainTitle(typed));
    fc.assert(fc.property(text, holds), { seed, numRuns: 2000 });
  });
});

describe('shorten', () => {
  it('leaves a text that fits alone', () => {
    expect(shorten('abc', 3)).toBe('abc');
  });

  it('says with … that something was left out', () => {
    expect(shorten('abcd', 3)).toBe('ab…');
  });

  it('never cuts a character in two', () => {
    expect(shorten('👧👧👧', 2)).toBe('👧…');
  });

  it(`never makes a text longer than asked for (seed ${seed})`, () => {
    const holds = (typed: string, max: number): boolean => Array.from(shorten(typed, max)).length <= max;
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 50 }), holds), { seed, numRuns: 2000 });
  });
});
