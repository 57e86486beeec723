import { createHash } from 'node:crypto';
import type { BerichtId } from '../domain/events';
import type { Tijdstip } from '../domain/waarden';

const minute = 60_000;
const hour = 60 * minute;

/** Times between the first attempts (ms); then every hour for a day after the first failure, then three times a day. */
const first = [minute, 5 * minute, 15 * minute, hour];
const day = 24 * hour;

/** Nobody should get everything at one moment: each time between two attempts is up to this part longer or shorter. */
const jitter = 0.2;

/**
 * When a bericht that failed first at `sinds` is tried again: the first moment of its schedule after `after`, which has
 * the time of the last attempt or of now. Follows from the log alone, so every instance and every restart gives the same.
 */
export function nextPoging(bericht: BerichtId, sinds: Tijdstip, after: Tijdstip): Tijdstip {
  const start = Date.parse(sinds);
  const floor = Date.parse(after);
  let at = start;
  // An hour of outage is six steps, a year of it a thousand.
  for (let poging = 0; at <= floor; poging += 1) {
    const wait = first[poging] ?? (at - start < day ? hour : day / 3);
    at += Math.round(wait * (1 + jitter * spread(bericht, poging)));
  }
  return new Date(at).toISOString();
}

/** The later of two moments. */
export function laatste(one: Tijdstip, other: Tijdstip | undefined): Tijdstip {
  return other !== undefined && other > one ? other : one;
}

/** From -1 to 1, always the same for this attempt at this bericht. */
function spread(bericht: BerichtId, poging: number): number {
  const digest = createHash('sha256').update(`${bericht}\n${poging}`).digest();
  return (digest.readUInt32BE(0) / 0xffffffff) * 2 - 1;
}
