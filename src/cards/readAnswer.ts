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

/** Room for what is put back into a form, all inputs together, in characters of JSON: a card over 80 KB would not arrive. */
const maxReturned = 24_000;

/**
 * The inputs of a form as texts, whatever else came back: what was typed must be in the form again even when the
 * answer as a whole is refused.
 */
export function readTyped<Name extends string>(names: readonly Name[], data: unknown): Record<Name, string> {
  const record: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
  const typed = names.map((name) => {
    const value = record[name];
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return withinRoom(typed);
}

/** The shortest first, so that one text that is far too long costs the other inputs nothing. */
function withinRoom<Name extends string>(typed: readonly (readonly [Name, string])[]): Record<Name, string> {
  let room = maxReturned;
  const kept = Object.fromEntries(typed) as Record<Name, string>;
  for (const [name, value] of [...typed].sort(([, a], [, b]) => a.length - b.length)) {
    kept[name] = cutToRoom(value, room);
    room -= jsonLength(kept[name]);
  }
  return kept;
}

function cutToRoom(text: string, room: number): string {
  if (jsonLength(text) <= room) return text;
  let length = Math.min(text.length, room);
  while (length > 0 && jsonLength(text.slice(0, length)) > room) length = Math.floor(length * 0.9);
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Line breaks, quotes and control characters take more room on the wire than in the text. */
function jsonLength(text: string): number {
  return JSON.stringify(text).length - 2;
}
