import { casemanagersVan } from './casemanagers';
import type { Casus } from './casus';
import { rollenVan } from './medewerker';
import type { Organisatie } from './organisatie';
import { lezers } from './rightsTable';
import type { MedewerkerId, Rol } from './waarden';

export interface Toegang {
  readonly id: MedewerkerId;
  readonly naam: string;
  /** The rol that lets this person in; the first when there are several. */
  readonly rol: Rol;
}

/** Who can see the whole casus now, of everybody the school and its bevoegd gezag name ([K25], [M12], L704). */
export function toegangVan(casus: Casus, organisatie: Organisatie): readonly Toegang[] {
  return casemanagersVan(casus, organisatie).flatMap(({ id, naam }) => {
    const rollen = rollenVan({ kind: 'medewerker', id, naam }, casus, organisatie);
    const rol = lezers.find((lezer) => rollen.includes(lezer));
    return rol === undefined ? [] : [{ id, naam, rol }];
  });
}
