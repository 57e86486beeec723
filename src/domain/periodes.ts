import type { Weekdag } from './kalenderdagen';
import type { Datum } from './waarden';

/** Local dates in Europe/Amsterdam; the first and the last day both count. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

/** When somebody does not work. `reden` is for whoever keeps the file; the bot shows it to nobody. */
export interface Afwezigheid extends Periode {
  readonly reden?: string | undefined;
}

/** When a school is closed: a holiday, or one day such as a studiedag. */
export interface Vakantie extends Periode {
  readonly naam: string;
}

/** Local times `HH:MM` between which the school is open; at `tot` it is closed. */
export interface Schooltijden {
  readonly van: string;
  readonly tot: string;
  /** Left out: Monday up to and including Friday. */
  readonly dagen?: readonly Weekdag[] | undefined;
}

export function isBinnen(periode: Periode, datum: Datum): boolean {
  return periode.van <= datum && datum <= periode.tot;
}
