import type { Casus } from './casus';
import { bevoegdGezagVan, findSchool, type Organisatie, type Persoon } from './organisatie';

/**
 * Who can be chosen as casemanager, each once ([Q4-B5], [K34], L554-555): everybody named at the school, its bevoegd gezag,
 * and whoever carries the casus. Somebody else is named in words and gets no rights here.
 */
export function casemanagersVan(
  casus: Casus,
  organisatie: Organisatie,
): readonly Pick<Persoon, 'id' | 'naam'>[] {
  const mensen = [
    ...(findSchool(organisatie, casus.school)?.mensen ?? []),
    ...bevoegdGezagVan(organisatie, casus.school),
    { id: casus.signaleerder, naam: casus.signaleerderNaam },
  ];
  return mensen.filter(({ id }, index) => mensen.findIndex((ander) => ander.id === id) === index);
}
