import type { z } from 'zod';

const soorten: Readonly<Record<string, string>> = {
  string: 'een tekst tussen aanhalingstekens',
  array: 'een lijst tussen [ en ]',
  object: 'een blok tussen { en }',
};

/** Dutch for the faults that the shape of organisatie.json itself brings; never holds a value from the file. */
export function organisatieFoutTekst(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return 'deze naam kent de bot niet';
  if (issue.code !== 'invalid_type') return 'klopt niet';
  if (issue.input === undefined) return 'ontbreekt';
  return `moet ${soorten[issue.expected] ?? 'iets anders'} zijn`;
}
