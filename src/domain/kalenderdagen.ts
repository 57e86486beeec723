import type { Datum } from './waarden';

/** The days on which a school can be open, in the order of the week. */
export const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;
export type Weekdag = (typeof weekdagen)[number];

/** The weekdag of a local date; undefined for Saturday and Sunday. */
export function weekdagVan(datum: Datum): Weekdag | undefined {
  return weekdagen[weekdayOf(dayNumber(datum)) - 1];
}

/** The local date that is `aantal` calendar days after `datum`, both `YYYY-MM-DD`; before it when negative. */
export function addDagen(datum: Datum, aantal: number): Datum {
  // In the first 28 days no month ends, and a sweep steps by the day: this is most of what is asked.
  const dag = Number(datum.slice(8, 10)) + aantal;
  if (dag >= 1 && dag <= 28) return `${datum.slice(0, 8)}${String(dag).padStart(2, '0')}`;
  return dateOf(dayNumber(datum) + aantal);
}

/** Days since 1 March of the year 0, so that dates can be counted with. */
export function dayNumber(datum: Datum): number {
  return dayNumberOf(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10)));
}

/** The same of its parts: with the year from March, a leap day is the last one and months need no table. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + daysBefore(month > 2 ? month - 3 : month + 9) + day - 1;
}

/** Days from 1 March to the first of a month, counted from March as 0. */
function daysBefore(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

/** The local date of a day number. */
export function dateOf(number: number): Datum {
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
