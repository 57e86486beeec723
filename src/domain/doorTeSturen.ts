import { isAchterhaald } from './achterhaald';
import type { Bericht, Casus } from './casus';
import type { CommandData } from './commands';
import { herkomst, isDoorgestuurd, magVervangen, vervangrolVan } from './doorsturen';
import { findSchool, type Organisatie, type Persoon, type School } from './organisatie';
import { addSchooldagen, schoolkalenderVan, type LokaalMoment } from './schoolkalender';
import { isVerteld } from './verteld';
import { isAfwezig, vervangerVan } from './vervanging';
import type { Tijdstip } from './waarden';

/** Reasons that do not pass by themselves: somebody must do something first. */
const blijvend: readonly string[] = ['app-ontbreekt', 'geblokkeerd', 'te-groot'];

/**
 * What must go to a vervanger as well, now: a bericht in which they may stand in and that cannot arrive, that is still not
 * there a schooldag later, or whose receiver was absent on the day it was sent. Each once, never to someone who has it or
 * who sent it, and a vervanger's own bericht goes no further. `lokaal` gives the local moment in Europe/Amsterdam of an
 * instant.
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
    .filter(({ doorgestuurdVan }) => doorgestuurdVan === undefined)
    .filter((bericht) => !isDoorgestuurd(casus, bericht.id) && isNodig(casus, bericht, organisatie))
    .flatMap((bericht) => {
      const persoon = [...school.mensen, ...organisatie.bovenschools].find(({ id }) => id === bericht.aan);
      if (!persoon || !moetVerder(bericht, persoon, nu, lokaal(bericht.op), { organisatie, school }))
        return [];
      const aan = vervangerVan(organisatie, school, persoon, nu.datum)?.id;
      if (aan === undefined || aan === bericht.door || aan === casus.signaleerder) return [];
      if (!magVervangen(casus, bericht, aan, organisatie)) return [];
      // The same news reaches them already, for their own rol or for someone else they stand in for.
      const dubbel = `${herkomst(bericht)}>${aan}`;
      if (weg.has(dubbel) || casus.berichten.some((b) => `${herkomst(b)}>${b.aan}` === dubbel)) return [];
      weg.add(dubbel);
      return [{ bericht: bericht.id, aan }];
    });
}

/** What whoever it was for knows by another road is not shown to one more person ([K25], [K33]). */
function isNodig(casus: Casus, bericht: Bericht, organisatie: Organisatie): boolean {
  const rol = vervangrolVan(casus, bericht);
  if (rol === undefined || isAchterhaald(casus, bericht)) return false;
  return (
    rol === 'aandachtsfunctionaris' ||
    bericht.bezorging.stand === 'bezorgd' ||
    !isVerteld(casus, bericht, organisatie)
  );
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
