import type { Gesprekspartner } from '../protocol/leeftijdsregels';
import { protocollen } from '../protocol/protocol';
import { verschuldigdeMelding } from './afwegingen';
import type { Casus } from './casus';
import { laatsteMelding } from './meldingen';

/**
 * Place in the log after which the preparation of the melding that comes now must stand: each melding has its own
 * gesprek, consent and questions. 0 while no further melding is at hand, so that what was done stays done.
 */
export function voorbereidSinds(casus: Casus): number {
  return verschuldigdeMelding(casus) ? (laatsteMelding(casus)?.nr ?? 0) : 0;
}

/** The same for a melding that is about to be recorded, also one that no afweging asks for. */
export function voorMeldingSinds(casus: Casus): number {
  return Math.max(voorbereidSinds(casus), casus.records['melding-vastgelegd'].at(-1)?.nr ?? 0);
}

/** Whether the melding was discussed with this person, or that was left out on a ground ([G1], [G2], [G8-G10]). */
export function meldgesprekStand(
  { records }: Casus,
  wie: Gesprekspartner,
  sinds: number,
): 'gedaan' | 'afgeweken' | 'open' {
  const erbij = records['meldgesprek-vastgelegd'].some(
    (gesprek) => gesprek.nr > sinds && gesprek[wie === 'ouders' ? 'oudersErbij' : 'leerlingErbij'] === 'ja',
  );
  if (erbij) return 'gedaan';
  const weg = records['meldgesprek-afgeweken'].some(
    ({ met, nr }) => nr > sinds && (met === wie || met === 'beiden'),
  );
  return weg ? 'afgeweken' : 'open';
}

/** With whom the melding must be discussed at this age ([G1], [G2], [H1-H4]). */
export function meldgesprekMet(casus: Casus): readonly Gesprekspartner[] {
  return protocollen[casus.protocol].leeftijdsregels[casus.leeftijdsgroep].meldgesprekMet;
}

export type Meldtoestemming = 'gegeven' | 'geweigerd' | 'niet-gevraagd' | 'open';

/**
 * How consent for the melding stands ([L7-L9]). Whoever must give it at this age gave it, someone refused, it was not
 * asked for safety, or nobody has asked yet. A refusal of the ouders counts at every age: a melding tells of them too
 * ([H7], L2062-2070).
 */
export function meldtoestemming(casus: Casus, sinds = voorbereidSinds(casus)): Meldtoestemming {
  const laatste = (wie: Gesprekspartner) =>
    casus.records['toestemming-vastgelegd'].findLast(
      ({ waarvoor, van, nr }) =>
        nr > sinds && waarvoor === 'melding' && (van === wie || van === 'ouders-en-leerling'),
    )?.uitkomst;
  const antwoorden = { ouders: laatste('ouders'), leerling: laatste('leerling') };
  if (Object.values(antwoorden).includes('geweigerd')) return 'geweigerd';
  const { toestemmingVan } = protocollen[casus.protocol].leeftijdsregels[casus.leeftijdsgroep];
  if (toestemmingVan.every((wie) => antwoorden[wie] === 'gegeven')) return 'gegeven';
  const nietGevraagd = casus.records['toestemming-afgeweken'].some(
    ({ waarvoor, nr }) => nr > sinds && waarvoor === 'melding',
  );
  return nietGevraagd ? 'niet-gevraagd' : 'open';
}

/** Consent was refused, or not asked for safety: the five questions come first ([L10], [L11]). */
export function isZonderToestemming(casus: Casus, sinds = voorbereidSinds(casus)): boolean {
  const stand = meldtoestemming(casus, sinds);
  return stand === 'geweigerd' || stand === 'niet-gevraagd';
}

/** The five questions were answered for this melding ([L12-L16]). */
export function isZwijgplichtBeantwoord({ records }: Casus, sinds: number): boolean {
  return records['zwijgplicht-beantwoord'].some(({ nr }) => nr > sinds);
}
