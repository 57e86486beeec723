import type { AfwegingAntwoordId } from '../protocol/afwegingTypes';
import type { Bericht, Casus, Records } from './casus';
import type { MedewerkerId } from './waarden';

export type AfwegingRecord = Records['afweging-beantwoord'][number];
export type Meebeoordeeld = Records['afweging-meebeoordeeld'][number];

/** What one person thinks: the answer itself, or the oordeel over it. */
export type Oordeel = AfwegingRecord | Meebeoordeeld;

/** The two oordelen over afweging 2 as they stand now; a person can think again, and then the last one counts. */
export interface Oordelen {
  readonly eerste: Oordeel;
  readonly tweede: Meebeoordeeld | undefined;
}

export function oordelenOver(casus: Casus, antwoord: AfwegingRecord): Oordelen {
  const erover = casus.records['afweging-meebeoordeeld'].filter(({ afweging }) => afweging === antwoord.id);
  return {
    eerste: erover.findLast(({ door }) => door === antwoord.door) ?? antwoord,
    tweede: erover.findLast(({ door }) => door !== antwoord.door),
  };
}

/**
 * Of whom a second oordeel was asked. Undefined where the school had nobody to ask, and for an answer from before it was
 * asked with a bericht: such an answer was recorded as that of both, and stands (ADR 0014).
 */
export function gevraagdOordeelVan({
  afweging,
  metWie,
  berichtAan,
}: AfwegingRecord): MedewerkerId | undefined {
  return afweging === 'afweging-2' && metWie !== null && berichtAan.includes(metWie) ? metWie : undefined;
}

/** The answer of which this bericht asks a second oordeel, also as it went on to a vervanger; undefined for every other one. */
export function gevraagdIn(
  casus: Casus,
  { id, doorgestuurdVan }: Pick<Bericht, 'id' | 'doorgestuurdVan'>,
): AfwegingRecord | undefined {
  return casus.records['afweging-beantwoord'].find((antwoord) => {
    const gevraagd = gevraagdOordeelVan(antwoord);
    return gevraagd !== undefined && `${antwoord.id}>${gevraagd}` === (doorgestuurdVan ?? id);
  });
}

/**
 * The one result of an afweging: of two oordelen that differ the safest, and a nee beside a ja is doubt ([Q2], [Q2-B],
 * L534-539). The bot weighs nothing: that people do not agree is itself the doubt.
 */
export function uitkomstVan(casus: Casus, antwoord: AfwegingRecord): AfwegingAntwoordId {
  const { eerste, tweede } = oordelenOver(casus, antwoord);
  if (!tweede || tweede.antwoord === eerste.antwoord) return eerste.antwoord;
  return [eerste.antwoord, tweede.antwoord].includes('nee') ? 'twijfel' : 'ja';
}

/** Everything that was answered to an afweging, by whom and when, in the order of the log: a second oordeel is one too. */
export function alleAntwoorden(casus: Casus): readonly AfwegingRecord[] {
  const { 'afweging-beantwoord': antwoorden, 'afweging-meebeoordeeld': erover } = casus.records;
  const tweede = erover.flatMap((oordeel): AfwegingRecord[] => {
    const antwoord = antwoorden.find(({ id }) => id === oordeel.afweging);
    return antwoord ? [{ ...antwoord, ...oordeel, afweging: antwoord.afweging }] : [];
  });
  return [...antwoorden, ...tweede].sort((a, b) => a.nr - b.nr);
}
