import type { Requester } from './medewerker';
import { findSchool, type Organisatie, type Persoon, type School } from './organisatie';
import type { RandvoorwaardeBevestigd, RandvoorwaardeBevestigen } from './randvoorwaarden';
import { isSamenVan, type Datum, type Organisatierol, type Rol, type SchoolId } from './waarden';

/** Who may see and confirm what the school sees to: at the own school, and for the bestuur at every school. */
export const bevestigers = [
  'directie',
  'aandachtsfunctionaris',
  'bestuur',
] as const satisfies readonly Organisatierol[];
export type Bevestiger = (typeof bevestigers)[number];

export function isBevestiger(rol: Rol): rol is Bevestiger {
  return isSamenVan(bevestigers, rol);
}

/** Why a randvoorwaarde was not confirmed. */
export type BevestigWeigering =
  | { readonly code: 'school-onbekend' | 'rol-ontbreekt' | 'toelichting-leeg' }
  | { readonly code: 'toets-niet-in-toekomst'; readonly vandaag: Datum };

export type BevestigVerdict =
  | { readonly kind: 'accepted'; readonly data: RandvoorwaardeBevestigd }
  /** At least one reason; the form shows them all at once. */
  | { readonly kind: 'refused'; readonly weigeringen: readonly BevestigWeigering[] };

interface Circumstances {
  readonly wie: Requester;
  /** Local date in Europe/Amsterdam. */
  readonly vandaag: Datum;
  readonly organisatie: Organisatie;
}

/** What is recorded, or why not. Pure: the same arguments give the same answer for ever. */
export function decideRandvoorwaarde(
  { school, ...data }: RandvoorwaardeBevestigen,
  { wie, vandaag, organisatie }: Circumstances,
): BevestigVerdict {
  const geenRecht = bevestigRechtWeigering(wie, school, organisatie);
  if (geenRecht) return { kind: 'refused', weigeringen: [geenRecht] };
  const weigeringen: BevestigWeigering[] = [];
  if (data.toelichting.trim() === '') weigeringen.push({ code: 'toelichting-leeg' });
  if (data.volgendeToets <= vandaag) weigeringen.push({ code: 'toets-niet-in-toekomst', vandaag });
  return weigeringen.length > 0 ? { kind: 'refused', weigeringen } : { kind: 'accepted', data };
}

/** Undefined for someone who may see and confirm the randvoorwaarden of this school. */
export function bevestigRechtWeigering(
  wie: Requester,
  schoolId: SchoolId,
  organisatie: Organisatie,
): BevestigWeigering | undefined {
  const school = findSchool(organisatie, schoolId);
  if (!school) return { code: 'school-onbekend' };
  return bevestigrollenVan(wie, school, organisatie).length > 0 ? undefined : { code: 'rol-ontbreekt' };
}

/** With which rollen this person confirms at the school; empty for everyone who may not. */
export function bevestigrollenVan(
  wie: Requester,
  school: School,
  organisatie: Organisatie,
): readonly Bevestiger[] {
  if (wie.kind === 'systeem') return [];
  const rollen = bevestigersVan(school, organisatie)
    .filter(({ persoon }) => persoon.id === wie.id)
    .map(({ rol }) => rol);
  return [...new Set(rollen)];
}

/** Everyone who may confirm at this school, in the order of `bevestigers`: to name them to someone who may not. */
export function bevestigersVan(
  school: School,
  organisatie: Organisatie,
): readonly { readonly persoon: Persoon; readonly rol: Bevestiger }[] {
  const mensen = [...school.mensen, ...organisatie.bovenschools];
  return bevestigers.flatMap((rol) =>
    mensen.filter((persoon) => persoon.rollen.includes(rol)).map((persoon) => ({ persoon, rol })),
  );
}

/** The schools whose randvoorwaarden this person may see and confirm. */
export function bevestigScholenVan(wie: Requester, organisatie: Organisatie): readonly School[] {
  return organisatie.scholen.filter((school) => bevestigrollenVan(wie, school, organisatie).length > 0);
}
