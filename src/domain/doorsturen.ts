import type { Bericht, BerichtSoort, Casus } from './casus';
import type { CommandData } from './commands';
import type { BerichtId } from './events';
import { findSchool, type Organisatie, type Persoon, type School } from './organisatie';
import { addSchooldagen, schoolkalenderVan, type LokaalMoment } from './schoolkalender';
import { isAfwezig, vervangerVan } from './vervanging';
import type { MedewerkerId, Organisatierol, Tijdstip } from './waarden';

/** Berichten that are for whoever has the rol, not for one person. */
const voorEenRol: readonly BerichtSoort[] = ['casus-gestart', 'nood-vastgelegd'];

/** Reasons that do not pass by themselves: somebody must do something first. */
const blijvend: readonly string[] = ['app-ontbreekt', 'geblokkeerd', 'te-groot'];

/**
 * What must go to a vervanger as well, now: a bericht for a rol that cannot arrive, that is still not there a schooldag
 * later, or whose receiver was absent on the day it was sent. Each once, never to someone who has it or who sent it, and
 * a vervanger's own bericht goes no further. `lokaal` gives the local moment in Europe/Amsterdam of an instant.
 */
export function doorTeSturen(
  casus: Casus,
  organisatie: Organisatie,
  nu: LokaalMoment,
  lokaal: (tijdstip: Tijdstip) => LokaalMoment,
): readonly CommandData['bericht-doorsturen'][] {
  const school = findSchool(organisatie, casus.school);
  if (!school || casus.gesloten) return [];
  const weg = new Set<string>();
  return casus.berichten
    .filter(({ soort, doorgestuurdVan }) => voorEenRol.includes(soort) && doorgestuurdVan === undefined)
    .filter(({ id }) => !isDoorgestuurd(casus, id))
    .flatMap((bericht) => {
      const persoon = school.mensen.find(({ id }) => id === bericht.aan);
      if (!persoon || !moetVerder(bericht, persoon, nu, lokaal(bericht.op), { organisatie, school }))
        return [];
      const aan = vervangerVan(organisatie, school, persoon, nu.datum)?.id;
      if (aan === undefined || aan === bericht.door || aan === casus.signaleerder) return [];
      // The same news reaches them already, for their own rol or for someone else they stand in for.
      const dubbel = `${herkomst(bericht)}>${aan}`;
      if (weg.has(dubbel) || casus.berichten.some((b) => `${herkomst(b)}>${b.aan}` === dubbel)) return [];
      weg.add(dubbel);
      return [{ bericht: bericht.id, aan }];
    });
}

function moetVerder(
  { bezorging }: Bericht,
  persoon: Persoon,
  nu: LokaalMoment,
  verstuurd: LokaalMoment,
  { organisatie, school }: { organisatie: Organisatie; school: School },
): boolean {
  if (isAfwezig(persoon, nu.datum) && (bezorging.stand !== 'bezorgd' || verstuurd.datum === nu.datum))
    return true;
  if (bezorging.stand === 'bezorgd') return false;
  if (bezorging.stand === 'mislukt' && blijvend.includes(bezorging.reden)) return true;
  const dag = addSchooldagen(verstuurd.datum, 1, schoolkalenderVan(organisatie, school));
  return nu.datum > dag || (nu.datum === dag && nu.tijd >= verstuurd.tijd);
}

/** Id of the event that a bericht tells of, also when it was sent on. */
export function herkomst({ id, doorgestuurdVan }: Bericht): string {
  const eerste = doorgestuurdVan ?? id;
  return eerste.slice(0, eerste.lastIndexOf('>'));
}

/** Each bericht goes to a vervanger once. */
export function isDoorgestuurd(casus: Casus, bericht: BerichtId): boolean {
  return casus.berichten.some(({ doorgestuurdVan }) => doorgestuurdVan === bericht);
}

/** For whom this bericht to a vervanger was; undefined for any other bericht. */
export function vervangen(casus: Casus, { doorgestuurdVan }: Bericht): MedewerkerId | undefined {
  return casus.berichten.find(({ id }) => id === doorgestuurdVan)?.aan;
}

/** Whether this medewerker stands in, on this casus, for someone who has the rol at its school. */
export function vervangtIemandMet(
  rol: Organisatierol,
  casus: Casus,
  wie: MedewerkerId,
  organisatie: Organisatie,
): boolean {
  const mensen = findSchool(organisatie, casus.school)?.mensen ?? [];
  return casus.berichten
    .filter(({ aan, doorgestuurdVan }) => aan === wie && doorgestuurdVan !== undefined)
    .map((bericht) => vervangen(casus, bericht))
    .some((wie) => mensen.some(({ id, rollen }) => id === wie && rollen.includes(rol)));
}
