import { z } from 'zod';
import {
  choiceField,
  dateField,
  multiChoice,
  optionalChoice,
  optionalText,
  requiredText,
  timeField,
  veldFouten,
} from '../../src/cards/fields';

const fault = (field: z.ZodType, value: unknown): unknown => {
  const result = z.object({ veld: field }).safeParse(value === undefined ? {} : { veld: value });
  return result.success ? 'goed' : veldFouten(result.error);
};
const een = (code: string, extra: object = {}): unknown => [{ veld: 'veld', code, ...extra }];

describe('the fields of a form', () => {
  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['only spaces and line ends', ' \n\t '],
    ['null', null],
    ['a number', 3],
    ['a list', ['a']],
  ])('[B14] a required text refuses %s as empty', (_what, value) => {
    expect(fault(requiredText(10), value)).toEqual(een('leeg'));
  });

  it('a text that is too long is refused with the limit', () => {
    expect(fault(requiredText(10), 'x'.repeat(11))).toEqual(een('te-lang', { max: 10 }));
    expect(fault(optionalText(10), 'x'.repeat(11))).toEqual(een('te-lang', { max: 10 }));
  });

  it('a text is kept without the spaces around it, and spaces around it do not make it too long', () => {
    expect(requiredText(3).parse('  abc ')).toBe('abc');
  });

  it('an optional text that is left out is empty', () => {
    expect(optionalText(10).parse(undefined)).toBe('');
  });

  it.each(['', undefined, null, '2026-02-30', '23-11-2026', '2026-11-23T00:00:00Z', 'vandaag', 20261123])(
    '[B14] %j is no date and never stands for today',
    (value) => {
      expect(fault(dateField, value)).toEqual(een('geen-datum'));
    },
  );

  it('takes a date that exists, also 29 February', () => {
    expect(fault(dateField, '2028-02-29')).toBe('goed');
  });

  it.each(['', undefined, '24:00', '9:15', '09:60', '09:15:00', 915])('%j is no time', (value) => {
    expect(fault(timeField, value)).toEqual(een('geen-tijd'));
  });

  it('takes midnight and the last minute of the day', () => {
    expect([fault(timeField, '00:00'), fault(timeField, '23:59')]).toEqual(['goed', 'goed']);
  });

  it.each(['', undefined, 'Ja', 'misschien', '__proto__', 'constructor', 1])('%j is no choice', (value) => {
    expect(fault(choiceField(['ja', 'nee']), value)).toEqual(een('niet-gekozen'));
  });

  it('nothing chosen is null where a choice may be left out, and a strange value is refused', () => {
    const field = optionalChoice(['a', 'b']);
    expect([field.parse(''), field.parse(undefined), field.parse('b')]).toEqual([null, null, 'b']);
    expect(fault(field, 'c')).toEqual(een('niet-gekozen'));
  });

  it('several choices come back as a list, in the order of the click', () => {
    const field = multiChoice(['a', 'b', 'c']);
    expect([field.parse('c,a'), field.parse(''), field.parse(undefined)]).toEqual([['c', 'a'], [], []]);
    expect(fault(field, 'a,d')).toEqual(een('niet-gekozen'));
  });

  it('each field that is wrong is named once, with its first fault', () => {
    const form = z.object({ a: requiredText(5), b: dateField, c: choiceField(['x']) });
    const result = form.safeParse({ a: '', b: 'gisteren', c: 'x' });
    expect(result.success ? [] : veldFouten(result.error)).toEqual([
      { veld: 'a', code: 'leeg' },
      { veld: 'b', code: 'geen-datum' },
    ]);
  });
});
