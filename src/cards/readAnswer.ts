import { z } from 'zod';

/** The envelope as it comes back. Everything in it is a claim: rights are looked up, never read here. */
const returned = z.object({
  casusId: z.string().max(16).optional(),
  version: z.number().int().nonnegative().max(100_000).optional(),
  nonce: z.string().min(8).max(64).optional(),
});

export type ReturnedEnvelope = z.infer<typeof returned>;

/** The envelope of a click, or undefined when what came back is no card of ours. */
export function readEnvelope(data: unknown): ReturnedEnvelope | undefined {
  const result = returned.safeParse(data);
  return result.success ? result.data : undefined;
}

/** Longest text that is put back into a form: a card that is larger would not arrive at all. */
const maxReturned = 24_000;

/**
 * The inputs of a form as texts, whatever else came back: what was typed must be in the form again even when the
 * answer as a whole is refused.
 */
export function readTyped<Name extends string>(names: readonly Name[], data: unknown): Record<Name, string> {
  const record: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
  const typed = names.map((name) => {
    const value = record[name];
    return [name, typeof value === 'string' ? value.slice(0, maxReturned) : ''] as const;
  });
  return Object.fromEntries(typed) as Record<Name, string>;
}
