import type { ConsultatiepartnerId } from '../protocol/consultatie';
import type { IngesteldeTermijnen } from './instelbareTermijnen';
import type { Afwezigheid, Schooltijden, Vakantie } from './periodes';
import type { Datum, MedewerkerId, Organisatierol, SchoolId } from './waarden';

/** The organisation as the domain needs it: who has which rol at which school. Read from organisatie.json. */
export interface Organisatie extends Instellingen {
  /** Name of the board, as people know it. */
  readonly naam: string;
  readonly scholen: readonly School[];
  /** People with a rol above the schools: bestuur, privacy officer, beheerder. */
  readonly bovenschools: readonly Persoon[];
  /** Contacts for every school: own numbers, and confirmation of regional ones. */
  readonly contacten: readonly EigenContact[];
  /** Days that a royal decree makes a feestdag for the Algemene termijnenwet; the bot knows the others. */
  readonly besluitdagen?: readonly Datum[] | undefined;
  /** Years after the afsluiting that the organisatie keeps a dossier; left out, it has not chosen yet. */
  readonly bewaartermijn?: number | undefined;
}

/** What the organisatie sets for all schools and a school for itself; everything left out has a default. */
interface Instellingen {
  readonly termijnen?: IngesteldeTermijnen | undefined;
  readonly vakanties?: readonly Vakantie[] | undefined;
  readonly schooltijden?: Schooltijden | undefined;
  /** What people call the zorgteam, such as `ondersteuningsteam`. */
  readonly zorgteam?: string | undefined;
}

export interface School extends Instellingen {
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
  readonly afwezig?: readonly Afwezigheid[] | undefined;
  /** Who stands in: someone of the same list of people, and the chain of vervangers ends. */
  readonly vervanger?: MedewerkerId | undefined;
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

/** What people at this school call the zorgteam; undefined when they have no name of their own for it. */
export function zorgteamVan(organisatie: Organisatie, id: SchoolId): string | undefined {
  return findSchool(organisatie, id)?.zorgteam ?? organisatie.zorgteam;
}

/** The schools at which this medewerker is named; empty for someone the file does not know. */
export function scholenVan(organisatie: Organisatie, id: MedewerkerId): readonly School[] {
  return organisatie.scholen.filter((school) => school.mensen.some((persoon) => persoon.id === id));
}

/** Where a casus can be started: the schools that name this medewerker, else all. */
export function startscholenVan(organisatie: Organisatie, id: MedewerkerId): readonly School[] {
  const eigen = scholenVan(organisatie, id);
  return eigen.length > 0 ? eigen : organisatie.scholen;
}

/** The same where there is just one. */
export function enigeSchool(organisatie: Organisatie, id: MedewerkerId): School | undefined {
  const [only, second] = startscholenVan(organisatie, id);
  return second ? undefined : only;
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
