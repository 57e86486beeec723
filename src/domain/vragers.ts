import type { Casus } from './casus';
import { rollenVan, type Requester } from './medewerker';
import { findSchool, type Organisatie, type Persoon } from './organisatie';
import { openVragen } from './openVragen';
import { raadgeversVan } from './raad';
import type { Vraag } from './vragen';
import { vervangerVan } from './vervanging';
import type { Datum, MedewerkerId } from './waarden';

/** Who waits for the answer: who asked, or the signaleerder once whoever asked has nothing to do with the casus any more. */
export function vragerVan({ door, doorNaam }: Vraag, casus: Casus, organisatie: Organisatie): MedewerkerId {
  const rollen = rollenVan({ kind: 'medewerker', id: door, naam: doorNaam }, casus, organisatie);
  const draagt = rollen.includes('signaleerder') || rollen.includes('aandachtsfunctionaris');
  return draagt ? door : casus.signaleerder;
}

/** The questions that this person can take back: their own, and for an aandachtsfunctionaris all that wait. */
export function inTeTrekkenVragen(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Vraag[] {
  if (wie.kind === 'systeem') return [];
  const alle = rollenVan(wie, casus, organisatie).includes('aandachtsfunctionaris');
  return openVragen(casus).filter((vraag) => alle || vragerVan(vraag, casus, organisatie) === wie.id);
}

/** Those that this person can pass on: the same, and what lies before themselves. */
export function doorTeGevenVragen(casus: Casus, wie: Requester, organisatie: Organisatie): readonly Vraag[] {
  const eigen = inTeTrekkenVragen(casus, wie, organisatie);
  return openVragen(casus).filter(
    (vraag) =>
      (eigen.some(({ id }) => id === vraag.id) || (wie.kind === 'medewerker' && vraag.aan === wie.id)) &&
      doorTeGevenAan(vraag, casus, organisatie).length > 0,
  );
}

/**
 * To whom a question can go on ([C6], L310-314): whom the asker could have asked instead, and the vervanger of the school of
 * whoever has it; never back to the one who asked.
 */
export function doorTeGevenAan(vraag: Vraag, casus: Casus, organisatie: Organisatie): readonly Persoon[] {
  const nu: Requester = { kind: 'medewerker', id: vraag.aan, naam: vraag.aanNaam };
  const raadgevers = raadgeversVan(organisatie, casus.school, nu).map(({ persoon }) => persoon);
  const persoon = findSchool(organisatie, casus.school)?.mensen.find(({ id }) => id === vraag.aan);
  const vervanger = findSchool(organisatie, casus.school)?.mensen.find(({ id }) => id === persoon?.vervanger);
  const mensen = vervanger && !raadgevers.includes(vervanger) ? [vervanger, ...raadgevers] : raadgevers;
  const vrager = vragerVan(vraag, casus, organisatie);
  return mensen.filter(({ id }) => id !== vraag.aan && id !== vrager);
}

/** Who stands in that local date for whoever has the question, where organisatie.json names one who can get it. */
export function vervangerVoor(
  vraag: Vraag,
  casus: Casus,
  organisatie: Organisatie,
  vandaag: Datum,
): Persoon | undefined {
  const school = findSchool(organisatie, casus.school);
  const persoon = school?.mensen.find(({ id }) => id === vraag.aan);
  const vervanger = school && persoon && vervangerVan(organisatie, school, persoon, vandaag);
  return doorTeGevenAan(vraag, casus, organisatie).find(({ id }) => id === vervanger?.id);
}
