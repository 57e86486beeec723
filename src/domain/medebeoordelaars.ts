import type { Casus } from './casus';
import { ingelichtenVan } from './ingelichten';
import { rollenVan, type Requester } from './medewerker';
import { findSchool, type Organisatie, type Persoon } from './organisatie';

/**
 * With whom this person can assess afweging 2 ([Q2], [K33], L534-536): a functionaris with someone of the bevoegd gezag who
 * was informed, the bevoegd gezag with a functionaris of the school. Empty where the school has no other group.
 */
export function medebeoordelaars(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Persoon[] {
  if (wie.kind === 'systeem') return [];
  const rollen = rollenVan(wie, casus, organisatie);
  const functionarissen = (findSchool(organisatie, casus.school)?.mensen ?? []).filter(({ rollen: eigen }) =>
    eigen.some((rol) => rol === 'aandachtsfunctionaris' || rol === 'intern-begeleider'),
  );
  const groep = [
    ...(rollen.includes('ingelichte') ? functionarissen : []),
    ...(rollen.includes('aandachtsfunctionaris') ? ingelichtenVan(casus, organisatie) : []),
  ];
  return groep.filter(
    ({ id }, index) => id !== wie.id && groep.findIndex((other) => other.id === id) === index,
  );
}
