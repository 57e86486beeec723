import { laatsteAntwoord } from './afwegingen';
import type { Casus } from './casus';
import { vervangrollenVan } from './doorsturen';
import { ingelichtenVan } from './ingelichten';
import { mensenMetRol, scholenVan, findSchool, type Organisatie } from './organisatie';
import { gevraagdOordeelVan } from './oordelen';
import { isOordeelVoorbij } from './oordeelVoorbij';
import { takenAan } from './taken';
import { isVanDeSchool } from './vanDeSchool';
import { vragenAan } from './vragen';
import type { MedewerkerId, Rol } from './waarden';

/** Who gives a command: a person as the server knows them, or the bot itself for what only it can know. */
export type Requester = Medewerker | { readonly kind: 'systeem' };

export interface Medewerker {
  readonly kind: 'medewerker';
  readonly id: MedewerkerId;
  /** As Teams shows it; recorded with what the person did, never used for rights. */
  readonly naam: string;
}

export const systeem: Requester = { kind: 'systeem' };

/**
 * The rollen of someone towards a casus, or towards the organisation when there is no casus yet. A rol at one school
 * counts at that school alone: elsewhere the same person is a medewerker like any other.
 */
export function rollenVan(
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
): readonly Rol[] {
  if (wie.kind === 'systeem') return ['systeem'];
  const rollen = new Set<Rol>(['medewerker']);
  if (casus?.signaleerder === wie.id) rollen.add('signaleerder');
  if (casus) casusrollenVan(casus, wie.id, organisatie).forEach((rol) => rollen.add(rol));
  const scholen = casus ? [findSchool(organisatie, casus.school)] : scholenVan(organisatie, wie.id);
  for (const school of scholen) {
    for (const persoon of school?.mensen ?? []) {
      if (persoon.id === wie.id) persoon.rollen.forEach((rol) => rollen.add(rol));
    }
  }
  for (const persoon of organisatie.bovenschools) {
    if (persoon.id === wie.id) persoon.rollen.forEach((rol) => rollen.add(rol));
  }
  return [...rollen];
}

/** What the casus itself gives to a colleague, for as long as they belong to its school. */
function casusrollenVan(casus: Casus, id: MedewerkerId, organisatie: Organisatie): readonly Rol[] {
  const rollen = new Set<Rol>();
  if (isVanDeSchool(casus, id, organisatie)) {
    if (vragenAan(casus, id).length > 0) rollen.add('geraadpleegde');
    if (takenAan(casus, id).length > 0) rollen.add('taakhouder');
    // The last hulpplan says who it is now: naming somebody else ends the rights of whoever was it before.
    if (casus.records['hulpplan-vastgelegd'].at(-1)?.casemanagerId === id) rollen.add('casemanager');
  }
  if (ingelichtenVan(casus, organisatie).some((persoon) => persoon.id === id)) rollen.add('ingelichte');
  // Whoever got a bericht as vervanger stands in on this casus, and on no other.
  vervangrollenVan(casus, id, organisatie).forEach((rol) => rollen.add(rol));
  // Who weighs afweging 2 rests on stap 1 to 4, so whoever was asked to sees them ([Q2], decision 0.9).
  const veiligheid = laatsteAntwoord(casus, 'afweging-2');
  if (veiligheid && gevraagdOordeelVan(veiligheid) === id && isVanDeSchool(casus, id, organisatie))
    rollen.add('medebeoordelaar');
  if (veiligheid && isOordeelVoorbij(casus, veiligheid, id)) rollen.delete('medebeoordelaar');
  return [...rollen];
}

/** The aandachtsfunctionarissen of a school who must be told, leaving out whoever did the thing themselves. */
export function aandachtsfunctionarissenBehalve(
  organisatie: Organisatie,
  schoolId: string,
  behalve: Requester,
): readonly MedewerkerId[] {
  const school = findSchool(organisatie, schoolId);
  if (!school) return [];
  return mensenMetRol(school, 'aandachtsfunctionaris')
    .map((persoon) => persoon.id)
    .filter((id) => behalve.kind === 'systeem' || id !== behalve.id);
}
