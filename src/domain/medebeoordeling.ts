import { geldigAntwoord, heeftMelding, isNogAlleen } from './afwegingen';
import type { Casus } from './casus';
import { rollenVan, type Requester } from './medewerker';
import { findSchool, type Organisatie } from './organisatie';
import { gevraagdOordeelVan, oordelenOver, type AfwegingRecord, type Oordelen } from './oordelen';
import type { Refusal } from './refusals';
import type { MedewerkerId } from './waarden';

/** How the two oordelen over afweging 2 stand ([Q2], [K33], L534-536). */
export interface Medebeoordeling extends Oordelen {
  readonly antwoord: AfwegingRecord;
  /** Who was asked; someone else of the same side may do it too. */
  readonly gevraagd: MedewerkerId;
  readonly stand: 'wacht' | 'eens' | 'oneens';
}

/** Undefined while afweging 2 has no answer that holds, or none of which a second oordeel was asked. */
export function medebeoordelingVan(casus: Casus): Medebeoordeling | undefined {
  const antwoord = geldigAntwoord(casus, 'afweging-2');
  const gevraagd = antwoord && gevraagdOordeelVan(antwoord);
  if (!antwoord || gevraagd === undefined) return undefined;
  const { eerste, tweede } = oordelenOver(casus, antwoord);
  const stand = !tweede ? 'wacht' : tweede.antwoord === eerste.antwoord ? 'eens' : 'oneens';
  return { antwoord, gevraagd, eerste, tweede, stand };
}

/** Whether the road to afweging 3 waits: a nee counts when two people say it; a melding waits for nobody ([Q2-A], [Q2-B]). */
export function wachtOpMedebeoordeling(casus: Casus): boolean {
  const antwoord = geldigAntwoord(casus, 'afweging-2');
  return antwoord !== undefined && isNogAlleen(casus, antwoord);
}

/** Why this person cannot give an oordeel over afweging 2 now; undefined when they can. */
export function medebeoordelingRefusal(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
): Refusal | undefined {
  const medebeoordeling = medebeoordelingVan(casus);
  if (!medebeoordeling || wie.kind === 'systeem') return { code: 'geen-medebeoordeling', facts: {} };
  const { antwoord, tweede, stand, gevraagd } = medebeoordeling;
  if (tweede)
    return stand === 'oneens' && magHerzien(casus) && [antwoord.door, tweede.door].includes(wie.id)
      ? undefined
      : { code: 'al-meebeoordeeld', facts: {} };
  const facts = { naam: naamIn(organisatie, casus, gevraagd) };
  if (wie.id === antwoord.door) return { code: 'eigen-oordeel', facts };
  // Who was asked, or their vervanger; or somebody else of the other side.
  const isGevraagd = rollenVan(wie, casus, organisatie).includes('medebeoordelaar');
  return isGevraagd || isAndereKant(casus, antwoord.door, wie, organisatie)
    ? undefined
    : { code: 'oordeel-van-ander', facts };
}

/** As long as nothing rests on it: no melding, no later afweging. */
function magHerzien(casus: Casus): boolean {
  return !heeftMelding(casus) && geldigAntwoord(casus, 'afweging-3') === undefined;
}

/** Functionarissen and bevoegd gezag assess together: two of the same side are no two sides. */
function isAndereKant(casus: Casus, eerste: MedewerkerId, wie: Requester, organisatie: Organisatie): boolean {
  const [een, ander] = [{ kind: 'medewerker', id: eerste, naam: '' } as const, wie].map((persoon) =>
    kantenVan(rollenVan(persoon, casus, organisatie)),
  );
  return (
    een !== undefined && ander !== undefined && ((een.school && ander.gezag) || (een.gezag && ander.school))
  );
}

function kantenVan(rollen: ReturnType<typeof rollenVan>): {
  readonly school: boolean;
  readonly gezag: boolean;
} {
  return { school: rollen.includes('aandachtsfunctionaris'), gezag: rollen.includes('ingelichte') };
}

/** The name of a colleague as organisatie.json has it; empty for whom it does not know any more. */
export function naamIn(organisatie: Organisatie, casus: Casus, id: MedewerkerId): string {
  const mensen = [...(findSchool(organisatie, casus.school)?.mensen ?? []), ...organisatie.bovenschools];
  return mensen.find((persoon) => persoon.id === id)?.naam ?? '';
}
