import type { Datum, Tijdstip } from '../domain/waarden';

const zone = 'Europe/Amsterdam';
const dag = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dagHier = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: zone,
});
const dagEnUur = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: zone,
});

/** `2026-11-23` as "23 november 2026". */
export function formatDatum(datum: Datum): string {
  return dag.format(new Date(`${datum}T00:00:00Z`));
}

/** The day of a moment as the calendar in the Netherlands showed it: "23 november 2026". */
export function formatDag(tijdstip: Tijdstip): string {
  return dagHier.format(new Date(tijdstip));
}

/**
 * A moment as calendar and clock on the wall showed it in the Netherlands: "23 november 2026 om 10:42". Always with its
 * year: a dossier is read years later too.
 */
export function formatTijdstip(tijdstip: Tijdstip): string {
  return dagEnUur.format(new Date(tijdstip));
}
