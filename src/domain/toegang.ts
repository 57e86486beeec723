import { casemanagersVan } from './casemanagers';
import type { Casus } from './casus';
import { rollenVan } from './medewerker';
import type { Organisatie } from './organisatie';
import { lezers } from './rightsGroepen';
import type { MedewerkerId, Rol } from './waarden';

export interface Toegang {
  readonly id: MedewerkerId;
  readonly naam: string;
  /** The rol that lets this person in; the first when there are several. */
  readonly rol: Rol;
}

/**
 * Who can see the whole casus now ([K25], [M12], L704): of everybody the school and its bevoegd gezag name, those above the
 * schools who stand in, and whom the hulpplan names.
 */
export function toegangVan(casus: Casus, organisatie: Organisatie): readonly Toegang[] {
  const plan = casus.records['hulpplan-vastgelegd'].at(-1);
  const mensen = [
    ...casemanagersVan(casus, organisatie),
    ...organisatie.bovenschools,
    ...(plan && plan.casemanagerId !== null ? [{ id: plan.casemanagerId, naam: plan.casemanager }] : []),
  ];
  const elk = mensen.filter(({ id }, index) => mensen.findIndex((ander) => ander.id === id) === index);
  return elk.flatMap(({ id, naam }) => {
    const rollen = rollenVan({ kind: 'medewerker', id, naam }, casus, organisatie);
    const rol = lezers.find((lezer) => rollen.includes(lezer));
    return rol === undefined ? [] : [{ id, naam, rol }];
  });
}
