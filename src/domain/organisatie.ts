import type { ConsultatiepartnerId } from '../protocol/consultatie';
import type { MedewerkerId, Organisatierol, SchoolId } from './waarden';

/** The organisation as the domain needs it: who has which rol at which school. Read from organisatie.json. */
export interface Organisatie {
  /** Name of the board, as people know it. */
  readonly naam: string;
  readonly scholen: readonly School[];
  /** People with a rol above the schools: bestuur, privacy officer, beheerder. */
  readonly bovenschools: readonly Persoon[];
  /** Contacts for every school: own numbers, and confirmation of regional ones. */
  readonly contacten: readonly EigenContact[];
}

export interface School {
  readonly id: SchoolId;
  readonly naam: string;
  readonly mensen: readonly Persoon[];
  readonly contacten: readonly EigenContact[];
  /** With whom the school agreed to consult ([C6], [N9]); left out, everyone the protocol names. */
  readonly consultatiepartners?: readonly ConsultatiepartnerId[] | undefined;
  /** Whether the school takes part in a zorgadviesteam ([C7]). */
  readonly zorgadviesteam?: 'ja' | 'nee' | undefined;
}

export interface Persoon {
  readonly id: MedewerkerId;
  readonly naam: string;
  readonly rollen: readonly Organisatierol[];
  /** Sign-in name, for a Teams call link; Teams takes no object id there. */
  readonly upn?: string | undefined;
  /** As a person would dial it: digits, spaces, dashes, a leading `+`. */
  readonly telefoon?: string | undefined;
}

/** A contact the organisation adds, or a shipped one (same `id`) that it overrides or confirms. */
export interface EigenContact {
  readonly id: string;
  readonly naam: string;
  readonly nummer: string;
  /** When the number is answered, in a person's words. */
  readonly uren: string;
  /** What to use it for, in a person's words. */
  readonly wanneer: string;
}

export function findSchool(organisatie: Organisatie, id: SchoolId): School | undefined {
  return organisatie.scholen.find((school) => school.id === id);
}

/** The schools at which this medewerker is named; empty for someone the file does not know. */
export function scholenVan(organisatie: Organisatie, id: MedewerkerId): readonly School[] {
  return organisatie.scholen.filter((school) => school.mensen.some((persoon) => persoon.id === id));
}

/** Everyone of one school who has the rol, in the order of the file: the first is the first to be called. */
export function mensenMetRol(school: School, rol: Organisatierol): readonly Persoon[] {
  return metRol(school.mensen, rol);
}

/** The same for any list of people, such as those above the schools. */
export function metRol(mensen: readonly Persoon[], rol: Organisatierol): readonly Persoon[] {
  return mensen.filter((persoon) => persoon.rollen.includes(rol));
}

/** Who can be informed as bevoegd gezag ([K33], L531): the directie of the school, and the bestuur. */
export function bevoegdGezagVan(organisatie: Organisatie, schoolId: SchoolId): readonly Persoon[] {
  const school = findSchool(organisatie, schoolId);
  const bestuur = organisatie.bovenschools.filter(({ rollen }) => rollen.includes('bestuur'));
  return [...(school ? mensenMetRol(school, 'directie') : []), ...bestuur];
}
