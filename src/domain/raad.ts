import {
  consultatiepartners,
  type Consultatiepartner,
  type ConsultatiepartnerId,
  type ConsultatievormId,
} from '../protocol/consultatie';
import { findSchool, type Organisatie, type Persoon } from './organisatie';
import type { SchoolId } from './waarden';
import type { Requester } from './medewerker';

/** Rollen of whom advice can be asked by a card: people of the school itself, and never the bestuur ([C6], L310-314). */
export const raadrollen = [
  'intern-begeleider',
  'directie',
  'aandachtsfunctionaris',
] as const satisfies readonly ConsultatiepartnerId[];

type Partner = Consultatiepartner & { readonly id: ConsultatiepartnerId };

/** With whom this school consults: "afhankelijk van de interne afspraken" ([C6], [N9]); all of them when it agreed nothing. */
export function partnersVan(organisatie: Organisatie, school: SchoolId): readonly Partner[] {
  const alle: readonly Partner[] = consultatiepartners;
  const afgesproken = findSchool(organisatie, school)?.consultatiepartners;
  return afgesproken === undefined ? alle : alle.filter(({ id }) => afgesproken.includes(id));
}

/** The zorgadviesteam only where the school takes part ([C7], L314-316); a school that says nothing leaves it to the person. */
export function isVormMogelijk(organisatie: Organisatie, school: SchoolId, vorm: ConsultatievormId): boolean {
  return vorm !== 'zorgadviesteam' || findSchool(organisatie, school)?.zorgadviesteam !== 'nee';
}

/** The colleagues of the school whom this person can ask for advice, each with the rol for which they are asked. */
export function raadgeversVan(
  organisatie: Organisatie,
  school: SchoolId,
  wie: Requester,
): readonly { readonly persoon: Persoon; readonly rol: (typeof raadrollen)[number] }[] {
  const partners = partnersVan(organisatie, school).map(({ id }) => id);
  return (findSchool(organisatie, school)?.mensen ?? []).flatMap((persoon) => {
    const rol = raadrollen.find((r) => persoon.rollen.includes(r) && partners.includes(r));
    const zelf = wie.kind === 'medewerker' && wie.id === persoon.id;
    return rol && !zelf ? [{ persoon, rol }] : [];
  });
}
