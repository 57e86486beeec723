import { dateOf, dayNumber, dayNumberOf, weekdagVan } from './kalenderdagen';
import type { Datum } from './waarden';

/**
 * The local date that is `aantal` werkdagen after `datum`, both `YYYY-MM-DD`; the day itself does not count. Werkdagen are
 * those of the Algemene termijnenwet (art. 3): no Saturday, no Sunday, no holiday. Whether Veilig Thuis counts by that act
 * is not in the source (L545-546). `extra` are the besluitdagen of organisatie.json: days that a royal decree
 * adds in a year (docs/decisions/0011). Right from 2014 on, when King's Day came.
 */
export function addWerkdagen(datum: Datum, aantal: number, extra: readonly Datum[] = []): Datum {
  let day = dayNumber(datum);
  for (let left = aantal; left > 0;) {
    day += 1;
    if (isWerkdag(dateOf(day), extra)) left -= 1;
  }
  return dateOf(day);
}

/** Whether the Algemene termijnenwet counts this day. */
export function isWerkdag(datum: Datum, extra: readonly Datum[] = []): boolean {
  if (weekdagVan(datum) === undefined || extra.includes(datum)) return false;
  return !feestdagen(Number(datum.slice(0, 4))).includes(dayNumber(datum));
}

/** New Year, Good Friday, Easter Monday, King's Day, 5 May (every year), Ascension, Whit Monday and both days of Christmas. */
function feestdagen(year: number): readonly number[] {
  const easter = easterOf(year);
  return [
    dayNumberOf(year, 1, 1),
    easter - 2,
    easter + 1,
    // On a Sunday it is kept the day before: no werkdag either way.
    dayNumberOf(year, 4, 27),
    dayNumberOf(year, 5, 5),
    easter + 39,
    easter + 50,
    dayNumberOf(year, 12, 25),
    dayNumberOf(year, 12, 26),
  ];
}

/** Day number of Easter Sunday in the Gregorian calendar (the anonymous computus). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumberOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
