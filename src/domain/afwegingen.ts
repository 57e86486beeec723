import { protocollen } from '../protocol/protocol';
import { afwegingIds, type AfwegingId } from '../protocol/types';
import type { AfwegingAntwoord, AfwegingAntwoordId } from '../protocol/afwegingTypes';
import type { Casus, Records } from './casus';
import {
  alleAntwoorden,
  gevraagdOordeelVan,
  oordelenOver,
  uitkomstVan,
  type AfwegingRecord,
} from './oordelen';
import { geldigeSignalen } from './signalen';

export type { AfwegingRecord } from './oordelen';

/** Place in the log of the last thing that stap 1 to 3 brought: what was weighed before it must be weighed again. */
export function laatsteGegeven(casus: Casus): number {
  const { records } = casus;
  const lists = [
    geldigeSignalen(casus).map(({ signaal }) => signaal),
    records['consultatie-vastgelegd'],
    records['consultatie-beantwoord'],
    records['advies-vastgelegd'],
    records['gesprek-vastgelegd'],
    records['leerlinggesprek-vastgelegd'],
  ];
  return Math.max(0, ...lists.flatMap((list) => list.map(({ nr }) => nr)));
}

/** The weging when it still rests on everything that is known; a newer signaal, advies or gesprek makes it `verouderd`. */
export function geldigeWeging(casus: Casus): Records['weging-vastgelegd'][number] | undefined {
  const weging = casus.records['weging-vastgelegd'].at(-1);
  return weging && weging.nr > laatsteGegeven(casus) ? weging : undefined;
}

export function isWegingVerouderd(casus: Casus): boolean {
  return casus.records['weging-vastgelegd'].length > 0 && geldigeWeging(casus) === undefined;
}

/**
 * The answer to an afweging that still holds. Each rests on the one before, and all of them on what stap 1 to 4 brought:
 * an answer that is older than what it rests on must be looked at again.
 */
export function geldigAntwoord(casus: Casus, id: AfwegingId): AfwegingRecord | undefined {
  const last = laatsteAntwoord(casus, id);
  if (!last || isHeropendNa(casus, last)) return undefined;
  const restsOn = afwegingIds[afwegingIds.indexOf(id) - 1];
  if (restsOn === undefined) return last.nr > laatsteGegeven(casus) ? last : undefined;
  // Afweging 2 is the first that rests on stap 4 too (decision 0.9).
  if (id === 'afweging-2' && last.nr < (casus.records['weging-vastgelegd'].at(-1)?.nr ?? 0)) return undefined;
  const before = geldigAntwoord(casus, restsOn);
  return before && last.nr > before.nr ? last : undefined;
}

/** An answer that let the casus be closed is asked again once the casus has been opened again ([N32]). */
function isHeropendNa(casus: Casus, record: AfwegingRecord): boolean {
  const sluit =
    gevolgVan(casus, record)?.gevolg.soort === 'afsluiten' || redenNietGemeld(casus, record) !== undefined;
  return sluit && casus.records['casus-heropend'].some(({ nr }) => nr > record.nr);
}

/**
 * Why the melding in which the afwegingen ended was not made, as who may decided it (decision 0.1); undefined as soon as a
 * melding is made all the same, or the afwegingen must be looked at again.
 */
export function nietGemeld(casus: Casus): Records['norm-afgeweken'][number] | undefined {
  const einde = afwegingIds.map((id) => geldigAntwoord(casus, id)).findLast((record) => record !== undefined);
  return einde && redenNietGemeld(casus, einde);
}

function redenNietGemeld(
  casus: Casus,
  record: AfwegingRecord,
): Records['norm-afgeweken'][number] | undefined {
  const gevolg = gevolgVan(casus, record)?.gevolg;
  if (gevolg?.soort !== 'melding' || gevolg.daarna !== null) return undefined;
  const reden = casus.records['norm-afgeweken'].find(({ nr }) => nr > record.nr);
  return reden && !heeftMelding(casus, reden.nr) ? reden : undefined;
}

/** The last answer given, also when it must be looked at again. */
export function laatsteAntwoord(casus: Casus, id: AfwegingId): AfwegingRecord | undefined {
  return casus.records['afweging-beantwoord'].findLast(({ afweging }) => afweging === id);
}

/** What the protocol says follows from an answer; at afweging 2 from the one result of two oordelen. */
export function gevolgVan(casus: Casus, record: AfwegingRecord): AfwegingAntwoord | undefined {
  return gevolgVanAntwoord(casus, record.afweging, uitkomstVan(casus, record));
}

function gevolgVanAntwoord(
  casus: Casus,
  afweging: AfwegingId,
  antwoord: AfwegingAntwoordId,
): AfwegingAntwoord | undefined {
  const antwoorden: Readonly<Record<string, AfwegingAntwoord>> =
    protocollen[casus.protocol].afwegingen[afweging].antwoorden;
  return antwoorden[antwoord];
}

/**
 * The afweging that is next, following the answers that hold; undefined where the road ends in a melding or closing,
 * where a melding is owed before it goes on to the beslissing on help ([F2], [F5]), and where a nee at afweging 2 still
 * waits for the oordeel of a second person ([Q2], [K33]).
 */
export function volgendeAfweging(casus: Casus): AfwegingId | undefined {
  let next: AfwegingId = 'afweging-1';
  for (;;) {
    const antwoord = geldigAntwoord(casus, next);
    if (!antwoord) return overHulp.includes(next) && verschuldigdeMelding(casus) ? undefined : next;
    const gevolg = gevolgVan(casus, antwoord)?.gevolg;
    if (isNogAlleen(casus, antwoord)) return undefined;
    if (gevolg?.soort === 'afweging' || gevolg?.soort === 'hulp') next = gevolg.naar;
    // With the melding made, what remains is gone through with Veilig Thuis ([Q2-B2], L538-539).
    else if (gevolg?.soort === 'melding' && gevolg.daarna !== null && !isVerschuldigd(casus, antwoord))
      next = gevolg.daarna;
    else return undefined;
  }
}

/** A nee that one person gave and of which a second oordeel was asked; ja and twijfel wait for nobody ([Q2-A], [Q2-B]). */
export function isNogAlleen(casus: Casus, record: AfwegingRecord): boolean {
  if (record.antwoord !== 'nee' || gevraagdOordeelVan(record) === undefined) return false;
  return oordelenOver(casus, record).tweede === undefined;
}

const overHulp: readonly AfwegingId[] = ['afweging-3', 'afweging-4', 'afweging-5'];

/** Whether a melding was made, by way of the afwegingen or in the same call in nood ([J2], L369-375). */
export function heeftMelding(casus: Casus, na = 0): boolean {
  return (
    casus.records['melding-vastgelegd'].some(({ nr }) => nr > na) ||
    casus.noodacties.some(({ nr, meldingGedaan }) => nr > na && meldingGedaan === 'ja')
  );
}

/**
 * The answer that makes a melding the norm and has not been followed yet ([F7], [F13]). It stays owed when something new
 * makes the answer out of date, and when the afweging is then answered otherwise: a duty to protect does not lapse
 * because more is known, but by the melding, or by the recorded reason why it is not made (decision 0.1). What a second
 * person says about afweging 2 counts for itself: whoever of the two says ja or twijfel ([Q2-B]).
 */
export function verschuldigdeMelding(casus: Casus): AfwegingRecord | undefined {
  return alleAntwoorden(casus)
    .filter(
      ({ afweging, antwoord }) => gevolgVanAntwoord(casus, afweging, antwoord)?.gevolg.soort === 'melding',
    )
    .find((record) => isVerschuldigd(casus, record));
}

/** Whether the melding that this answer asks for has neither been made nor been left out with a reason (decision 0.1). */
function isVerschuldigd(casus: Casus, record: AfwegingRecord): boolean {
  const heropend = casus.records['casus-heropend'].findLast(({ nr }) => nr < record.nr)?.nr ?? 0;
  // A melding made before, in nood or after afweging 2, counts; help that failed asks for a new one ([N32]).
  const sinds = record.afweging === 'afweging-5' ? record.nr : heropend;
  const afgeweken = casus.records['norm-afgeweken'].some(({ nr }) => nr > record.nr);
  return !heeftMelding(casus, sinds) && !afgeweken;
}

/** Whether afweging 3 to 5 are gone through with Veilig Thuis: afweging 2 led to a melding that was made ([Q2-B2], [F5]). */
export function isMetVeiligThuis(casus: Casus): boolean {
  const veiligheid = geldigAntwoord(casus, 'afweging-2');
  const gevolg = veiligheid && gevolgVan(casus, veiligheid)?.gevolg;
  return gevolg?.soort === 'melding' && gevolg.metVeiligThuis && heeftMelding(casus);
}

/** The hulpplan that runs; a plan whose help has failed is none ([Q4-B7], [Q5-A]). */
export function lopendHulpplan(casus: Casus): Records['hulpplan-vastgelegd'][number] | undefined {
  const mislukt = casus.records['afweging-beantwoord'].findLast(
    ({ afweging, antwoord }) => afweging === 'afweging-5' && antwoord === 'nee',
  );
  return casus.records['hulpplan-vastgelegd'].findLast(({ nr }) => nr > (mislukt?.nr ?? 0));
}
