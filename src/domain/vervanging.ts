import { mensenMetRol, type Organisatie, type Persoon, type School } from './organisatie';
import { isBinnen } from './periodes';
import type { Datum, Organisatierol } from './waarden';

/** Whether organisatie.json says that this person does not work that local date. */
export function isAfwezig(persoon: Persoon, datum: Datum): boolean {
  return (persoon.afwezig ?? []).some((periode) => isBinnen(periode, datum));
}

/**
 * Who stands in for this person that local date: the first who is present along the chain of vervangers; undefined when
 * there is none. It does not look at whether the person is absent, so that it serves a bericht that cannot arrive too. It
 * gives no rol by itself: a bericht that was sent on to the vervanger does, on that casus alone (doorsturen.ts).
 */
export function vervangerVan(
  organisatie: Organisatie,
  school: School,
  persoon: Persoon,
  datum: Datum,
): Persoon | undefined {
  const mensen = [...school.mensen, ...organisatie.bovenschools];
  // Reading the file refuses a ring; this only keeps one made elsewhere from going on for ever.
  const gezien = new Set([persoon.id]);
  let volgende = mensen.find(({ id }) => id === persoon.vervanger);
  while (volgende && !gezien.has(volgende.id)) {
    if (!isAfwezig(volgende, datum)) return volgende;
    gezien.add(volgende.id);
    const { vervanger } = volgende;
    volgende = mensen.find(({ id }) => id === vervanger);
  }
  return undefined;
}

/** Everyone of the school with the rol who works that local date, in the order of the file. */
export function bereikbareMensenMetRol(
  school: School,
  rol: Organisatierol,
  datum: Datum,
): readonly Persoon[] {
  return mensenMetRol(school, rol).filter((persoon) => !isAfwezig(persoon, datum));
}
