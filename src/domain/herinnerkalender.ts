import type { Casus } from './casus';
import { addDagen } from './kalenderdagen';
import { findSchool, type Organisatie, type School } from './organisatie';
import { isSchooldag, schoolkalenderVan, type Schoolkalender } from './schoolkalender';
import type { Datum, SchoolId } from './waarden';

/** The school of a casus; one without people or settings when organisatie.json does not name it any more. */
export function schoolVan(casus: Casus, organisatie: Organisatie): School {
  return (
    findSchool(organisatie, casus.school) ?? {
      id: casus.school,
      naam: casus.school,
      mensen: [],
      contacten: [],
    }
  );
}

// Remembered as long as the organisatie is: a sweep asks for the same school for every casus.
const kalenders = new WeakMap<Organisatie, Map<SchoolId, Schoolkalender>>();

/** When the school of this casus can be reached. */
export function kalenderVan(casus: Casus, organisatie: Organisatie): Schoolkalender {
  const bekend = kalenders.get(organisatie) ?? new Map<SchoolId, Schoolkalender>();
  const kalender = bekend.get(casus.school) ?? schoolkalenderVan(organisatie, schoolVan(casus, organisatie));
  bekend.set(casus.school, kalender);
  kalenders.set(organisatie, bekend);
  return kalender;
}

/** Whether the bot may remind on this day, and counts it: every day for what is acuut, else those on which school is open. */
export function isHerinnerdag(datum: Datum, acuut: boolean, kalender: Schoolkalender): boolean {
  return acuut || isSchooldag(datum, kalender);
}

/** The local date that is `aantal` herinnerdagen after `datum`, before it when negative; the day itself does not count. */
export function addHerinnerdagen(
  datum: Datum,
  aantal: number,
  acuut: boolean,
  kalender: Schoolkalender,
): Datum {
  let dag = datum;
  for (let left = Math.abs(aantal); left > 0;) {
    dag = addDagen(dag, Math.sign(aantal));
    if (isHerinnerdag(dag, acuut, kalender)) left -= 1;
  }
  return dag;
}
