import { Temporal } from 'temporal-polyfill';
import type { Datum, Tijdstip } from '../domain/waarden';

/** The time zone of every date and hour that a person reads or types. */
export const zone = 'Europe/Amsterdam';

/** The clock as an argument: production gives the real one, a test a fixed one. */
export interface Clock {
  now(): Tijdstip;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The local date in Europe/Amsterdam on which the instant falls. */
export function datumVan(tijdstip: Tijdstip): Datum {
  return lokaal(tijdstip).toPlainDate().toString();
}

/** The local time in Europe/Amsterdam, `HH:MM`. */
export function tijdVan(tijdstip: Tijdstip): string {
  return lokaal(tijdstip).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Local date and time in Europe/Amsterdam, as the domain takes them. */
export function lokaalMoment(tijdstip: Tijdstip): { readonly datum: Datum; readonly tijd: string } {
  return { datum: datumVan(tijdstip), tijd: tijdVan(tijdstip) };
}

function lokaal(tijdstip: Tijdstip): Temporal.ZonedDateTime {
  return Temporal.Instant.from(tijdstip).toZonedDateTimeISO(zone);
}
