import type { Casus } from './casus';
import { rollenVan, type Requester } from './medewerker';
import { findSchool, type Organisatie, type Persoon } from './organisatie';
import { bevoegdGezagVan } from './organisatie';
import { openTaken, type Taak } from './taken';
import type { Rol } from './waarden';

/** Rollen that can be given a task, the first that somebody has is how they are shown. */
export const taakrollen = [
  'signaleerder',
  'casemanager',
  'ingelichte',
  'aandachtsfunctionaris',
  'intern-begeleider',
] as const satisfies readonly Rol[];
export type Taakrol = (typeof taakrollen)[number];

/** Anyone on the casus, and who helps teachers at this school; each once, with the rol for which ([K16], L685). */
export function taakontvangersVan(
  casus: Casus,
  organisatie: Organisatie,
): readonly { readonly persoon: Pick<Persoon, 'id' | 'naam'>; readonly rol: Taakrol }[] {
  const mensen: readonly Pick<Persoon, 'id' | 'naam'>[] = [
    { id: casus.signaleerder, naam: casus.signaleerderNaam },
    ...(findSchool(organisatie, casus.school)?.mensen ?? []),
    ...bevoegdGezagVan(organisatie, casus.school),
  ];
  return mensen
    .filter(({ id }, index) => mensen.findIndex((ander) => ander.id === id) === index)
    .flatMap((persoon) => {
      const rollen = rollenVan({ kind: 'medewerker', ...persoon }, casus, organisatie);
      const rol = taakrollen.find((candidate) => rollen.includes(candidate));
      return rol ? [{ persoon, rol }] : [];
    });
}

/** The open tasks that this person can round off: their own, and for an aandachtsfunctionaris all. */
export function afTeRondenTaken(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Taak[] {
  if (wie.kind === 'systeem') return [];
  const alle = rollenVan(wie, casus, organisatie).includes('aandachtsfunctionaris');
  return openTaken(casus).filter(({ aan }) => alle || aan === wie.id);
}
