import fc from 'fast-check';
import { z } from 'zod';
import { readClick } from '../../src/bot/dialogue/click';
import type { Card } from '../../src/cards/defineCard';
import { readEnvelope, readTyped } from '../../src/cards/readAnswer';
import { register } from '../../src/cards/register';
import { verbs } from '../../src/cards/verbs';
import { leerkrachtA } from '../support/people';
import { formulierGevallen } from './formulierExamples';

const seed = 20261123;
const runs = { seed, numRuns: 1500 };
const cards: readonly Card[] = register;
const eigen = cards.flatMap(({ name, form }) => (form ? [{ name, answer: form.answer }] : []));
/** The forms that share a template, as the contract of their inputs is made when they come back. */
const gedeeld = formulierGevallen.map(({ verb, moment, formulier, klein }) => {
  const velden = Object.entries(formulier.velden(klein));
  const answer = z.object(Object.fromEntries(velden.map(([id, { schema }]) => [id, schema])));
  return { name: `formulier ${verb} ${moment}`, answer };
});
const forms = [
  ...eigen.map((form) => ({ ...form, numRuns: 1500 })),
  ...gedeeld.map((form) => ({ ...form, numRuns: 200 })),
];
const inputNames = [...new Set(forms.flatMap(({ answer }) => Object.keys(answer.shape)))];

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'ja',
    'nee',
    'twijfel',
    'gezien,gehoord',
    '2026-11-23',
    '12:00',
    'zelf',
    'feit',
    'x'.repeat(5000),
  ),
);
const key = fc.constantFrom(
  ...inputNames,
  'casusId',
  'version',
  'nonce',
  'verb',
  '__proto__',
  'constructor',
  'toString',
);
/** By way of JSON, as it comes in: there `__proto__` is a key like any other. */
const cardData = fc.oneof(
  value,
  fc
    .array(fc.tuple(key, value), { maxLength: 24 })
    .map((entries): unknown =>
      JSON.parse(
        `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v) ?? 'null'}`).join(',')}}`,
      ),
    ),
);
const verb = fc.oneof(fc.string(), fc.constantFrom<string>(...verbs, '__proto__', 'constructor'));

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['nonce']).toBeUndefined();
});

describe(`anything that can come back from a card (seed ${seed})`, () => {
  it('never makes the reading of a click fail, and never gives more than a click holds', () => {
    fc.assert(
      fc.property(verb, cardData, (name, data) => {
        const click = readClick(leerkrachtA, name, data);
        if (!click) return;
        expect(Object.keys(click).sort()).toEqual(['casusId', 'data', 'nonce', 'spreker', 'verb', 'version']);
        expect(verbs).toContain(click.verb);
        expect(click.spreker).toBe(leerkrachtA);
        if (click.casusId !== undefined) expect(click.casusId).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
        if (click.nonce !== undefined) expect(click.nonce.length).toBeLessThanOrEqual(64);
        if (click.version !== undefined) expect(Number.isSafeInteger(click.version)).toBe(true);
      }),
      runs,
    );
  });

  it('never makes the envelope hold anything but casus, version and nonce', () => {
    fc.assert(
      fc.property(cardData, (data) => {
        const envelope = readEnvelope(data) ?? {};
        expect(['casusId', 'nonce', 'version']).toEqual(expect.arrayContaining(Object.keys(envelope)));
        expect(Object.getPrototypeOf(envelope)).toBe(Object.prototype);
      }),
      runs,
    );
  });

  it('never makes what was typed anything but the texts of the form, small enough to send', () => {
    fc.assert(
      fc.property(cardData, (data) => {
        const typed = readTyped(inputNames, data);
        expect(Object.keys(typed)).toEqual(inputNames);
        expect(Object.values(typed).every((text) => typeof text === 'string')).toBe(true);
        expect(JSON.stringify(Object.values(typed).join('')).length).toBeLessThanOrEqual(24_002);
      }),
      runs,
    );
  });

  it.each(forms)(
    'never makes the answer of $name throw or hold a key outside its contract',
    ({ answer, numRuns }) => {
      fc.assert(
        fc.property(cardData, (data) => {
          const result = answer.safeParse(data);
          if (result.success)
            expect(Object.keys(answer.shape)).toEqual(expect.arrayContaining(Object.keys(result.data)));
          else expect(result.error.issues.length).toBeGreaterThan(0);
        }),
        { seed, numRuns },
      );
    },
  );

  it('never lets a __proto__ in the data reach the objects of the bot', () => {
    const data: unknown = JSON.parse(
      '{"__proto__":{"casusId":"K7Q2M","tekst":"vals","nonce":"nonce-nonce"},"plaats":"klas"}',
    );
    expect(readTyped(['tekst', 'plaats'], data)).toEqual({ tekst: '', plaats: 'klas' });
    expect(readEnvelope(data)).toEqual({});
    expect(readClick(leerkrachtA, 'casus-inzien', data)?.casusId).toBeUndefined();
  });
});
