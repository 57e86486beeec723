import type { Casus } from './casus';
import { bevoegdGezagVan, findSchool, type Organisatie } from './organisatie';
import type { MedewerkerId } from './waarden';

/**
 * Whether somebody still belongs where the casus is: organisatie.json names them at its school or as its bevoegd gezag, or they
 * carried the casus, for a teacher need not be named. What a casus gave to a colleague, such as a question, a taak or the
 * help, ends with this ([K25]): it is for the rol, and does not go along to another school.
 */
export function isVanDeSchool(casus: Casus, id: MedewerkerId, organisatie: Organisatie): boolean {
  const mensen = [
    ...(findSchool(organisatie, casus.school)?.mensen ?? []),
    ...bevoegdGezagVan(organisatie, casus.school),
  ];
  return casus.signaleerders.includes(id) || mensen.some((persoon) => persoon.id === id);
}
