import { protocollen } from '../protocol/protocol';
import type { Termijn } from '../protocol/termijnen';
import type { Casus, Herinnering } from './casus';
import type { CommandData } from './commands';
import type { NewEvent } from './events';
import { kalenderVan, schoolVan } from './herinnerkalender';
import { laatsteHerinneringsdag, uitstelVan, type Herinneringsdag, type Ritme } from './herinneringsdagen';
import { addDagen } from './kalenderdagen';
import { idsMetRol, lopendeTermijnen } from './lopendeTermijnen';
import type { Organisatie, Persoon } from './organisatie';
import { isSchooltijd, type LokaalMoment, type Schoolkalender } from './schoolkalender';
import { termijnenOf, type TermijnOmstandigheden, type TermijnStand } from './termijnen';
import { bereikbareMensenMetRol, isAfwezig, vervangerVan } from './vervanging';
import type { Datum, MedewerkerId } from './waarden';

/**
 * What must be sent now and was not yet, at most one herinnering per termijn: after an outage the last one that was due,
 * so that nothing is missed and nobody gets a heap. Only in school hours of a schooldag; what is acuut from the opening
 * time of every day, and after an outage at any hour. `nu` is the clock on the wall in Europe/Amsterdam.
 */
export function herinneringenDue(
  casus: Casus,
  nu: LokaalMoment,
  omstandigheden: TermijnOmstandigheden,
): readonly CommandData['herinnering-sturen'][] {
  const { organisatie, datumVan } = omstandigheden;
  const kalender = kalenderVan(casus, organisatie);
  return termijnenOf(casus, omstandigheden).flatMap((termijn) => {
    const rij = rijVan(casus, termijn);
    const gestuurd = casus.herinneringen.filter((herinnering) => herinnering.termijn === termijn.sleutel);
    const ritme = { termijn, vooraf: rij.vooraf, kalender, uitstel: uitstelVan(casus, termijn, datumVan) };
    const due = herinneringsdagDue(ritme, gestuurd, nu);
    if (!due) return [];
    const berichtAan = ontvangersVan(termijn, rij, due, { casus, organisatie, datum: nu.datum });
    const { sleutel, id, vervalt } = termijn;
    return [{ termijn: sleutel, soort: id, vervalt, dag: due.dag, berichtAan }];
  });
}

/** The day of one termijn for which a herinnering must go out now, given those that went out; undefined when none must. */
export function herinneringsdagDue(
  ritme: Ritme,
  gestuurd: readonly Pick<Herinnering, 'dag'>[],
  nu: LokaalMoment,
): Herinneringsdag | undefined {
  const tot = totWanneer(ritme.termijn, nu, ritme.kalender);
  const due = tot === undefined ? undefined : laatsteHerinneringsdag(ritme, tot);
  return due && !gestuurd.some(({ dag }) => dag >= due.dag) ? due : undefined;
}

/** The last day of which a herinnering may go out now; undefined when none may. */
function totWanneer(
  { acuut }: Pick<TermijnStand, 'acuut'>,
  nu: LokaalMoment,
  kalender: Schoolkalender,
): Datum | undefined {
  if (!acuut) return isSchooltijd(nu, kalender) ? nu.datum : undefined;
  return nu.tijd >= kalender.schooltijden.van ? nu.datum : addDagen(nu.datum, -1);
}

function rijVan(casus: Casus, { id }: TermijnStand): Termijn {
  const rij = protocollen[casus.protocol].termijnen.find((termijn) => termijn.id === id);
  if (!rij) throw new Error(`termijn without a row: ${id}`);
  return rij;
}

interface Plaats {
  readonly casus: Casus;
  readonly organisatie: Organisatie;
  readonly datum: Datum;
}

/** Who must see to it; when it is too late the aandachtsfunctionarissen too, and then the directie, each once. */
function ontvangersVan(
  termijn: TermijnStand,
  { escalatie }: Termijn,
  { teLaat }: Herinneringsdag,
  plaats: Plaats,
): readonly MedewerkerId[] {
  const { casus, organisatie } = plaats;
  const ids = [
    ...termijn.verantwoordelijken,
    ...(teLaat >= escalatie.aandachtsfunctionaris
      ? idsMetRol(casus, organisatie, 'aandachtsfunctionaris')
      : []),
    ...(teLaat >= escalatie.directie ? idsMetRol(casus, organisatie, 'directie') : []),
  ];
  return [...new Set(ids.flatMap((id) => aanwezigen(id, plaats)))];
}

/**
 * Who gets it when somebody is absent: the vervanger, else the aandachtsfunctionarissen who work, else that person all the
 * same. A vervanger gets no right by it, and the bericht opens nothing that they may not see.
 */
function aanwezigen(id: MedewerkerId, { casus, organisatie, datum }: Plaats): readonly MedewerkerId[] {
  const school = schoolVan(casus, organisatie);
  const mensen: readonly Persoon[] = [...school.mensen, ...organisatie.bovenschools];
  const persoon = mensen.find((candidate) => candidate.id === id);
  if (!persoon || !isAfwezig(persoon, datum)) return [id];
  const vervanger = vervangerVan(organisatie, school, persoon, datum);
  if (vervanger) return [vervanger.id];
  const anderen = bereikbareMensenMetRol(school, 'aandachtsfunctionaris', datum).map((ander) => ander.id);
  return anderen.length > 0 ? anderen : [id];
}

/**
 * The event of a herinnering; none when it was sent meanwhile, or the termijn ended between finding and recording: what was
 * done must not be asked for.
 */
export function recordHerinnering(
  data: CommandData['herinnering-sturen'],
  casus: Casus,
  organisatie: Organisatie,
): readonly NewEvent[] {
  const loopt = lopendeTermijnen(casus, organisatie).some(({ sleutel }) => sleutel === data.termijn);
  const gestuurd = casus.herinneringen.some(
    ({ termijn, dag }) => termijn === data.termijn && dag >= data.dag,
  );
  return loopt && !gestuurd ? [{ type: 'herinnering-gestuurd', data }] : [];
}
