import type { Datum, Tijdstip } from '../domain/waarden';

const zone = 'Europe/Amsterdam';
const dag = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const uur = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const dagEnUur = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: zone,
});

/** `2026-11-23` as "23 november 2026". */
export function formatDatum(datum: Datum): string {
  return dag.format(new Date(`${datum}T00:00:00Z`));
}

/** A moment as the clock on the wall showed it in the Netherlands: "10:42". */
export function formatUur(tijdstip: Tijdstip): string {
  return uur.format(new Date(tijdstip));
}

/** A moment with its day: "23 november om 10:42". */
export function formatTijdstip(tijdstip: Tijdstip): string {
  return dagEnUur.format(new Date(tijdstip));
}
