import type { Datum } from './waarden';

/**
 * The local date that is `aantal` werkdagen after `datum`, both `YYYY-MM-DD`; the day itself does not count. Werkdagen are
 * those of the Algemene termijnenwet (art. 3): no Saturday, no Sunday, no holiday. Whether Veilig Thuis counts by that act
 * is not in the source (L545-546). `extra` are days that a royal decree adds in a year; the source of these rules and
 * of the days is shared/betrouwbaarheid.md §4.1. Right from 2014 on, when King's Day came.
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
  const day = dayNumber(datum);
  const weekday = weekdayOf(day);
  if (weekday === saturday || weekday === sunday || extra.includes(datum)) return false;
  return !feestdagen(Number(datum.slice(0, 4))).includes(day);
}

const saturday = 6;
const sunday = 0;

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

function dayNumber(datum: Datum): number {
  return dayNumberOf(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10)));
}

/** Days since 1 March of the year 0: with the year from March, a leap day is the last one and months need no table. */
function dayNumberOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + daysBefore(month > 2 ? month - 3 : month + 9) + day - 1;
}

/** Days from 1 March to the first of a month, counted from March as 0. */
function daysBefore(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

function dateOf(number: number): Datum {
  let y = Math.floor(number / 365.2425);
  if (dayNumberOf(y + 1, 3, 1) <= number) y += 1;
  if (dayNumberOf(y, 3, 1) > number) y -= 1;
  const inYear = number - dayNumberOf(y, 3, 1);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(month > 2 ? y : y + 1, 4)}-${pad(month, 2)}-${pad(inYear - daysBefore(fromMarch) + 1, 2)}`;
}

/** 0 for Sunday; 1 March of the year 0 was a Wednesday. */
function weekdayOf(number: number): number {
  return (number + 3) % 7;
}
