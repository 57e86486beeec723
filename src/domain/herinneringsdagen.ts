import type { Casus } from './casus';
import { addHerinnerdagen, isHerinnerdag } from './herinnerkalender';
import { addDagen } from './kalenderdagen';
import type { Schoolkalender } from './schoolkalender';
import type { TermijnStand } from './termijnen';
import type { Datum, Tijdstip } from './waarden';

/** A local date on which a herinnering belongs, and how many herinnerdagen the termijn is then too late. */
export interface Herinneringsdag {
  readonly dag: Datum;
  readonly teLaat: number;
}

/** Until when the herinnering of a termijn was put off, and on which local date that was done. */
export interface Uitstel {
  readonly gedaan: Datum;
  readonly tot: Datum;
}

/** What says on which days of a termijn there is a herinnering. */
export interface Ritme {
  readonly termijn: Pick<TermijnStand, 'sinds' | 'vervalt' | 'acuut'>;
  /** So many herinnerdagen before the termijn there is a first one; 0 for none. */
  readonly vooraf: number;
  readonly kalender: Schoolkalender;
  readonly uitstel: Uitstel | undefined;
}

/** After so many days too late, a herinnering every day helps no more. */
const dagelijks = 10;
const daarnaElke = 5;

/**
 * The last day up to and including `tot` on which a herinnering belongs: once beforehand where people must plan, on the
 * last day in time, every day after it, and after ten of those every fifth. What was put off waits for the first
 * herinnerdag from the chosen one on, and how late the termijn is goes on counting. A termijn that had lapsed before it
 * was recorded counts from that day. Undefined when there was none yet.
 */
export function laatsteHerinneringsdag(ritme: Ritme, tot: Datum): Herinneringsdag | undefined {
  const { termijn, vooraf, kalender, uitstel } = ritme;
  const { sinds, vervalt, acuut } = termijn;
  const basis = vervalt < sinds ? sinds : vervalt;
  const voorafdag = vooraf === 0 ? basis : addHerinnerdagen(vervalt, -vooraf, acuut, kalender);
  const hervat = uitstel && addHerinnerdagen(addDagen(uitstel.tot, -1), 1, acuut, kalender);
  // Beforehand counts only when there is something between: a date agreed for next week is no news.
  const eerste = voorafdag > sinds ? voorafdag : basis;
  let teLaat = 0;
  let laatste: Herinneringsdag | undefined;
  for (
    let dag = hervat !== undefined && hervat < eerste ? hervat : eerste;
    dag <= tot;
    dag = addDagen(dag, 1)
  ) {
    if (!isHerinnerdag(dag, acuut, kalender)) continue;
    if (dag > basis) teLaat += 1;
    const aanDeBeurt = dag === eerste || (dag >= basis && (teLaat <= dagelijks || teLaat % daarnaElke === 0));
    const stil = uitstel !== undefined && uitstel.gedaan <= dag && dag < uitstel.tot;
    if ((dag === hervat && dag >= sinds) || (aanDeBeurt && !stil)) laatste = { dag, teLaat };
  }
  return laatste;
}

/** The last time that this herinnering was put off. */
export function uitstelVan(
  casus: Casus,
  { sleutel }: Pick<TermijnStand, 'sleutel'>,
  datumVan: (tijdstip: Tijdstip) => Datum,
): Uitstel | undefined {
  const uitstel = casus.records['herinnering-uitgesteld'].findLast(({ termijn }) => termijn === sleutel);
  return uitstel && { gedaan: datumVan(uitstel.op), tot: uitstel.tot };
}
