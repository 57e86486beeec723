import type { Belregel } from '../../../cards/parts';
import { capital } from '../../../texts/capital';
import {
  findSchool,
  metRol,
  type EigenContact,
  type Organisatie,
  type Persoon,
} from '../../../domain/organisatie';
import { contacten, type Contact, type ContactId } from '../../../protocol/contacten';
import type { EigenContactId } from '../../../protocol/contactnamen';
import { contactTekst, eigenContactTekst, nummersTekst } from '../../../texts/contacten';

const callLink = 'https://teams.microsoft.com/l/call/0/0?users=';

/** A number as text that can be copied, as a telephone link, and as a call in Teams. */
function numberLinks(nummer: string, users: string): string {
  const digits = nummer.replace(/[^\d+]/g, '');
  return `[${nummer}](tel:${digits}) · [${nummersTekst.bellenInTeams}](${callLink}${encodeURIComponent(users)})`;
}

function belregel(naam: string, nummer: string, toelichting: string): Belregel {
  return { naam, link: numberLinks(nummer, `4:${nummer.replace(/[^\d+]/g, '')}`), toelichting };
}

/** The shipped contacts, emergency first, each overridden or confirmed by the organisation where it did so. */
export function vasteContacten(organisatie: Organisatie, only?: readonly ContactId[]): Belregel[] {
  const list: readonly (Contact & { readonly id: ContactId })[] = contacten;
  return list
    .filter(({ id }) => only === undefined || only.includes(id))
    .map(({ id, nummer, status }) => {
      const eigen = organisatie.contacten.find((contact) => contact.id === id);
      if (eigen) return eigenBelregel(eigen);
      const { naam, uren, wanneer } = contactTekst[id];
      const controleer = status === 'controleer' ? ` ${nummersTekst.controleer}` : '';
      return belregel(naam, nummer, `${capital(uren)}. ${wanneer}${controleer}`);
    });
}

/** People and numbers of the own school and the board; someone without a number or sign-in name cannot be called. */
export function eigenContacten(organisatie: Organisatie, schoolId: string | undefined): Belregel[] {
  const school = schoolId === undefined ? undefined : findSchool(organisatie, schoolId);
  const vast = new Set<string>(contacten.map(({ id }) => id));
  return [
    ...(school ? schoolrollen.flatMap((rol) => personen(school.mensen, rol)) : []),
    ...personen(organisatie.bovenschools, 'bestuur'),
    ...(school?.contacten ?? []).map(eigenBelregel),
    ...organisatie.contacten.filter(({ id }) => !vast.has(id)).map(eigenBelregel),
  ];
}

/**
 * The numbers of one own contact: the people with that rol, else what the school filled in, else the organisation.
 * Empty where nobody filled one in.
 */
export function eigenContactBellen(
  organisatie: Organisatie,
  schoolId: string | undefined,
  id: EigenContactId,
): Belregel[] {
  const school = schoolId === undefined ? undefined : findSchool(organisatie, schoolId);
  const rol = schoolrollen.find((schoolrol) => schoolrol === id);
  const mensen = [
    ...(rol && school ? personen(school.mensen, rol) : []),
    ...(id === 'bestuur' ? personen(organisatie.bovenschools, id) : []),
  ];
  const genoemd = [school?.contacten ?? [], organisatie.contacten].map((lijst) =>
    lijst.filter((contact) => contact.id === id).map(eigenBelregel),
  );
  return [mensen, ...genoemd].find((regels) => regels.length > 0) ?? [];
}

/** Whom to call when a bericht does not arrive ([K21]): the aandachtsfunctionarissen, else the rest of the school. */
export function aandachtsfunctionarisBellen(organisatie: Organisatie, schoolId: string): Belregel[] {
  const school = findSchool(organisatie, schoolId);
  if (!school) return [];
  const regels = personen(school.mensen, 'aandachtsfunctionaris');
  return regels.length > 0 ? regels : eigenContacten(organisatie, schoolId).slice(0, 3);
}

/** Whom the numbers name of a school itself; the bestuur stands above the schools. */
const schoolrollen = ['aandachtsfunctionaris', 'intern-begeleider', 'directie'] as const;

type BelbareRol = (typeof schoolrollen)[number] | 'bestuur';

function personen(mensen: readonly Persoon[], rol: BelbareRol): Belregel[] {
  return metRol(mensen, rol).flatMap((persoon) => persoonregel(persoon, rol));
}

/** Whom to call when a bericht for these people did not arrive; the board is of every school. */
export function mensenBellen(organisatie: Organisatie, schoolId: string, ids: readonly string[]): Belregel[] {
  const mensen = [...(findSchool(organisatie, schoolId)?.mensen ?? []), ...organisatie.bovenschools];
  const rollen: readonly BelbareRol[] = [...schoolrollen, 'bestuur'];
  return mensen
    .filter(({ id }) => ids.includes(id))
    .flatMap((persoon) =>
      persoonregel(
        persoon,
        rollen.find((rol) => persoon.rollen.includes(rol)),
      ),
    );
}

function persoonregel({ naam, telefoon, upn }: Persoon, rol: BelbareRol | undefined): Belregel[] {
  const wie = rol === undefined ? naam : `${eigenContactTekst[rol]}: ${naam}`;
  if (telefoon !== undefined) {
    const users = upn ?? `4:${telefoon.replace(/[^\d+]/g, '')}`;
    return [{ naam: wie, link: numberLinks(telefoon, users), toelichting: '' }];
  }
  if (upn === undefined) return [];
  const link = `[${nummersTekst.bellenInTeams}](${callLink}${encodeURIComponent(upn)})`;
  return [{ naam: wie, link, toelichting: '' }];
}

function eigenBelregel({ naam, nummer, uren, wanneer }: EigenContact): Belregel {
  return belregel(naam, nummer, `${capital(uren)}. ${wanneer}`);
}
