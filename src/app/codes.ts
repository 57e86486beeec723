import { createHash, randomUUID } from 'node:crypto';
import type { CasusId, MedewerkerId } from '../domain/waarden';

/** Crockford base32: no I, L, O or U, so that a code read aloud over the phone is heard right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A fresh nonce for one rendering of a card. */
export function newNonce(): string {
  return randomUUID();
}

/**
 * The root of the ids of all events that one click leads to. The person is part of it, so that a nonce copied from
 * someone else's card cannot make that person's click look like one that was already counted.
 */
export function clickId(nonce: string, medewerker: MedewerkerId | 'systeem', verb: string): string {
  return createHash('sha256').update(`${nonce}\n${medewerker}\n${verb}`).digest('hex').slice(0, 32);
}

/** The code of a new casus: follows from the click, so that a second delivery of it finds the first. */
export function casusCode(click: string, attempt: number): CasusId {
  const digest = createHash('sha256').update(`${click}\n${attempt}`).digest();
  return Array.from(digest.subarray(0, 5), (byte) => alphabet[byte % 32]).join('');
}

/**
 * A casus code as a person types it, in its one spelling; undefined when it cannot be one. Small letters are fine,
 * and so are the letters that Crockford base32 leaves out because they are read as a digit.
 */
export function parseCasusCode(text: string): CasusId | undefined {
  const code = text.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{5}$/.test(code) ? code : undefined;
}
