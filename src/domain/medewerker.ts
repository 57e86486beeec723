import type { Casus } from './casus';
import { mensenMetRol, scholenVan, findSchool, type Organisatie } from './organisatie';
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
  if (casus?.records['consultatie-gevraagd'].some(({ aan }) => aan === wie.id)) rollen.add('geraadpleegde');
  if (casus?.records['bevoegd-gezag-ingelicht'].some(({ wie: ingelicht }) => ingelicht === wie.id))
    rollen.add('ingelichte');
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
