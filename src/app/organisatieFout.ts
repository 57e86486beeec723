import type { z } from 'zod';

export interface OrganisatieFout {
  /** Where in the file: `scholen[0].mensen[2].id`; empty for the file as a whole. For the screen of the administrator. */
  readonly pad: string;
  /** The same as far as the bot itself gave the names, so that it fits a log: an unknown name may be anything. */
  readonly plek: string;
  readonly fout: string;
}

/** The faults of a reading, one a place: what follows from the first only makes the list longer. */
export function organisatieFouten(issues: readonly z.core.$ZodIssue[]): readonly OrganisatieFout[] {
  const fouten = issues.flatMap(foutenOf);
  return fouten.filter(({ pad }, index) => fouten.findIndex((fout) => fout.pad === pad) === index);
}

function foutenOf(issue: z.core.$ZodIssue): readonly OrganisatieFout[] {
  const plek = padOf(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ pad: plek, plek, fout: issue.message }];
  return issue.keys.map((key) => ({ pad: padOf([...issue.path, key]), plek, fout: issue.message }));
}

function padOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
