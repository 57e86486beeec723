import { addDagen } from '../domain/kalenderdagen';
import { mensenMetRol, type Organisatie, type Persoon, type School } from '../domain/organisatie';
import { isAfwezig, vervangerVan } from '../domain/vervanging';
import type { Datum, Organisatierol } from '../domain/waarden';
import { organisatieWaarschuwingTekst as tekst } from '../texts/organisatieWaarschuwingen';

/** What is lawful in organisatie.json and still leaves someone without help; Dutch, without names of people. */
export function organisatieWaarschuwingen(organisatie: Organisatie, vandaag: Datum): readonly string[] {
  return [
    ...organisatie.scholen.flatMap((school) => waarschuwingenOf(organisatie, school, vandaag)),
    ...organisatie.bovenschools.flatMap((persoon) =>
      vervangingVan(persoon, organisatie.bovenschools, vandaag),
    ),
    ...oudeVakanties(organisatie, vandaag),
    ...(organisatie.bewaartermijn === undefined ? [tekst.geenBewaartermijn] : []),
  ];
}

function waarschuwingenOf(organisatie: Organisatie, school: School, vandaag: Datum): readonly string[] {
  const functionarissen = mensenMetRol(school, 'aandachtsfunctionaris');
  const directie = mensenMetRol(school, 'directie');
  const onbelbaar = functionarissen.filter((persoon) => !persoon.upn && !persoon.telefoon);
  return [
    ...onbelbaar.map((persoon) => tekst.nietTeBellen(school.id, persoon.id)),
    ...(functionarissen.length === 0 ? [tekst.geenFunctionaris(school.id)] : []),
    ...(functionarissen.length > 0 && functionarissen.every(({ telefoon }) => !telefoon)
      ? [tekst.geenTelefoon(school.id)]
      : []),
    ...(directie.length === 0 ? [tekst.geenDirectie(school.id)] : []),
    ...(['aandachtsfunctionaris', 'directie'] as const).flatMap((rol) =>
      iedereenWeg(organisatie, school, rol, vandaag),
    ),
    ...school.mensen.flatMap((persoon) => vervangingVan(persoon, school.mensen, vandaag)),
  ];
}

/** The first day from today on which nobody with the rol works and no vervanger of any of them does either. */
function iedereenWeg(
  organisatie: Organisatie,
  school: School,
  rol: Organisatierol,
  vandaag: Datum,
): readonly string[] {
  const mensen = mensenMetRol(school, rol);
  if (mensen.length === 0) return [];
  const niemand = (dag: Datum): boolean =>
    mensen.every((persoon) => isAfwezig(persoon, dag) && !vervangerVan(organisatie, school, persoon, dag));
  // Somebody's absence begins on the first day that everyone is away, or it began before today.
  const begin = [...school.mensen, ...organisatie.bovenschools]
    .flatMap(({ afwezig }) => (afwezig ?? []).map(({ van }) => van))
    .filter((dag) => dag > vandaag);
  const dag = [vandaag, ...begin].toSorted().find(niemand);
  return dag === undefined ? [] : [tekst.iedereenWeg(school.id, rol, dag)];
}

function vervangingVan(persoon: Persoon, mensen: readonly Persoon[], vandaag: Datum): readonly string[] {
  const weg = (persoon.afwezig ?? []).some(({ tot }) => tot >= vandaag);
  const vervanger = mensen.find(({ id }) => id === persoon.vervanger);
  if (!vervanger) return weg && persoon.rollen.length > 0 ? [tekst.geenVervanger(persoon.id)] : [];
  return persoon.rollen
    .filter((rol) => !vervanger.rollen.includes(rol))
    .map((rol) => tekst.vervangerZonderRol(vervanger.id, persoon.id, rol));
}

/** Days that are over do no harm, but a list with nothing else in it no longer tells when a school is closed. */
function oudeVakanties(organisatie: Organisatie, vandaag: Datum): readonly string[] {
  const lang = addDagen(vandaag, -2 * 365);
  const lijsten = [
    { plaats: 'vakanties', vakanties: organisatie.vakanties ?? [] },
    ...organisatie.scholen.map((school, index) => ({
      plaats: `scholen[${index}].vakanties`,
      vakanties: school.vakanties ?? [],
    })),
  ];
  const voorbij = lijsten.every(({ vakanties }) => vakanties.every(({ tot }) => tot < vandaag));
  const gevuld = lijsten.some(({ vakanties }) => vakanties.length > 0);
  return [
    ...lijsten.flatMap(({ plaats, vakanties }) =>
      vakanties.flatMap(({ tot }, index) => (tot < lang ? [tekst.vakantieLangVoorbij(plaats, index)] : [])),
    ),
    ...(gevuld && voorbij ? [tekst.vakantiesVoorbij] : []),
  ];
}
