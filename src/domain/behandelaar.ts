import type { Casus } from './casus';
import { rollenVan } from './medewerker';
import { findSchool, mensenMetRol, type Organisatie, type Persoon } from './organisatie';
import type { MedewerkerId } from './waarden';

export interface Behandelaar {
  readonly id: MedewerkerId;
  readonly naam: string;
}

/**
 * Which aandachtsfunctionaris has the casus now ([K16], [K21]): to whom it was assigned last, else who was the first to
 * promise contact, else the signaleerder who is one. Whoever lost the rol has it no more. Undefined while nobody took it up.
 */
export function behandelaarVan(casus: Casus, organisatie: Organisatie): Behandelaar | undefined {
  const toegewezen = [...casus.records['casus-toegewezen']].reverse();
  const kandidaten: readonly Behandelaar[] = [
    ...toegewezen.map(({ aan, aanNaam }) => ({ id: aan, naam: aanNaam })),
    ...casus.toezeggingen.map(({ door, doorNaam }) => ({ id: door, naam: doorNaam })),
    { id: casus.signaleerder, naam: casus.signaleerderNaam },
  ];
  return kandidaten.find(({ id, naam }) =>
    rollenVan({ kind: 'medewerker', id, naam }, casus, organisatie).includes('aandachtsfunctionaris'),
  );
}

/** To whom the casus can be assigned: the other aandachtsfunctionarissen of its school. */
export function toewijsbaarAan(casus: Casus, organisatie: Organisatie): readonly Persoon[] {
  const school = findSchool(organisatie, casus.school);
  const nu = behandelaarVan(casus, organisatie)?.id;
  return school ? mensenMetRol(school, 'aandachtsfunctionaris').filter(({ id }) => id !== nu) : [];
}
