import { z } from 'zod';

/** What can be wrong with one input as it came back; the texts are keyed by the same words. */
export type VeldFoutCode = 'leeg' | 'niet-gekozen' | 'te-lang' | 'geen-datum' | 'geen-tijd';

export interface VeldFout {
  readonly veld: string;
  readonly code: VeldFoutCode;
  /** Largest number of characters, with `te-lang`. */
  readonly max?: number;
}

const code = (name: VeldFoutCode): { error: VeldFoutCode } => ({ error: name });

/** A text that may not be empty; `max` in characters. */
export const requiredText = (max: number) =>
  z.string(code('leeg')).trim().min(1, code('leeg')).max(max, code('te-lang'));

export const optionalText = (max: number) => z.string().trim().max(max, code('te-lang')).default('');

/** A calendar day that exists, `YYYY-MM-DD` as Input.Date sends it; nothing chosen is a fault, never today. */
export const dateField = z.iso.date(code('geen-datum'));

/** Local time `HH:MM`, as Input.Time sends it. */
export const timeField = z.string(code('geen-tijd')).regex(/^([01]\d|2[0-3]):[0-5]\d$/, code('geen-tijd'));

export const choiceField = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.enum(list, code('niet-gekozen'));

/** Nothing chosen comes back as an empty text or not at all. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(list: T) =>
  z
    .union([z.literal('').transform(() => null), z.enum(list)], code('niet-gekozen'))
    .nullish()
    .transform((v) => v ?? null);

/** Several choices come back as one text with commas. */
export const multiChoice = <const T extends readonly [string, ...string[]]>(list: T) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(z.enum(list, code('niet-gekozen'))));

/** The faults of an answer, one an input: the first is the one to mend. */
export function veldFouten(error: z.ZodError): readonly VeldFout[] {
  const fouten = new Map<string, VeldFout>();
  for (const issue of error.issues) {
    const veld = String(issue.path[0] ?? '');
    if (fouten.has(veld)) continue;
    const foutCode = isVeldFoutCode(issue.message) ? issue.message : 'niet-gekozen';
    fouten.set(veld, {
      veld,
      code: foutCode,
      ...(issue.code === 'too_big' ? { max: Number(issue.maximum) } : {}),
    });
  }
  return [...fouten.values()];
}

const codes: readonly string[] = [
  'leeg',
  'niet-gekozen',
  'te-lang',
  'geen-datum',
  'geen-tijd',
] satisfies VeldFoutCode[];

function isVeldFoutCode(text: string): text is VeldFoutCode {
  return codes.includes(text);
}
