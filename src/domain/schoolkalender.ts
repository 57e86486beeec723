import { addDagen, weekdagen, weekdagVan } from './kalenderdagen';
import type { Organisatie, School } from './organisatie';
import { isBinnen, type Schooltijden, type Vakantie } from './periodes';
import type { Datum } from './waarden';
import { isWerkdag } from './werkdagen';

/** When a school can be reached, and which days count for its termijnen. */
export interface Schoolkalender {
  /** Days that a royal decree makes a feestdag for the Algemene termijnenwet. */
  readonly besluitdagen: readonly Datum[];
  readonly vakanties: readonly Vakantie[];
  readonly schooltijden: Required<Schooltijden>;
}

/** A moment as the clock on the wall of the school shows it: local date and `HH:MM`, Europe/Amsterdam. */
export interface LokaalMoment {
  readonly datum: Datum;
  readonly tijd: string;
}

const gewoneTijden = { van: '08:00', tot: '17:00', dagen: weekdagen } as const;

/** Vakanties of the organisatie and of the school add up; schooltijden of the school go before those of the organisatie. */
export function schoolkalenderVan(organisatie: Organisatie, school: School): Schoolkalender {
  const tijden = school.schooltijden ?? organisatie.schooltijden ?? gewoneTijden;
  return {
    besluitdagen: organisatie.besluitdagen ?? [],
    vakanties: [...(organisatie.vakanties ?? []), ...(school.vakanties ?? [])],
    schooltijden: { van: tijden.van, tot: tijden.tot, dagen: tijden.dagen ?? weekdagen },
  };
}

// Remembered as long as the kalender is: a sweep asks for the same days for every casus.
const schooldagen = new WeakMap<Schoolkalender, Map<Datum, boolean>>();

/** Whether people are at school that day: a werkdag on which it opens, outside every vakantie. */
export function isSchooldag(datum: Datum, kalender: Schoolkalender): boolean {
  const bekend = schooldagen.get(kalender) ?? new Map<Datum, boolean>();
  const open = bekend.get(datum) ?? isOpen(datum, kalender);
  bekend.set(datum, open);
  schooldagen.set(kalender, bekend);
  return open;
}

function isOpen(datum: Datum, { besluitdagen, vakanties, schooltijden }: Schoolkalender): boolean {
  const weekdag = weekdagVan(datum);
  if (weekdag === undefined || !(schooltijden.dagen ?? weekdagen).includes(weekdag)) return false;
  return isWerkdag(datum, besluitdagen) && !vakanties.some((vakantie) => isBinnen(vakantie, datum));
}

/** The local date that is `aantal` schooldagen after `datum`; the day itself does not count. */
export function addSchooldagen(datum: Datum, aantal: number, kalender: Schoolkalender): Datum {
  let dag = datum;
  for (let left = aantal; left > 0;) {
    dag = addDagen(dag, 1);
    if (isSchooldag(dag, kalender)) left -= 1;
  }
  return dag;
}

export function isSchooltijd({ datum, tijd }: LokaalMoment, kalender: Schoolkalender): boolean {
  const { van, tot } = kalender.schooltijden;
  return isSchooldag(datum, kalender) && van <= tijd && tijd < tot;
}
