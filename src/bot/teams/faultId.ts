import { randomBytes } from 'node:crypto';

/** Crockford base32: a person reads this code aloud to an administrator. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ties the fault card of a person to one line in the log. */
export function newFaultId(): string {
  return Array.from(randomBytes(8), (byte) => alphabet.charAt(byte % 32)).join('');
}
