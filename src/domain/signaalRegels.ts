import type { Signaal } from './signaal';
import type { Refusal } from './refusals';
import type { Datum } from './waarden';

/** Date, place, situation and who else was there: the source says "altijd" ([B14], L259). */
const verplicht = ['tekst', 'datum', 'plaats', 'situatie', 'aanwezigen'] as const;

/** Everything that keeps a signaal from being recorded, all at once, so that a form is mended in one go. */
export function signaalRefusals(signaal: Signaal, vandaag: Datum): readonly Refusal[] {
  const refusals: Refusal[] = verplicht
    .filter((veld) => signaal[veld].trim() === '')
    .map((veld) => ({ code: 'veld-leeg', facts: {}, veld }));
  if (signaal.datum > vandaag)
    refusals.push({ code: 'datum-in-toekomst', facts: { vandaag }, veld: 'datum' });
  // What someone else told needs a source instead of an own observation ([B24], L282; [B15], L261).
  if (signaal.bron === null && signaal.waarnemingen.length === 0) {
    refusals.push({ code: 'waarneming-ontbreekt', facts: {}, veld: 'waarnemingen' });
  }
  if (signaal.bron !== null && signaal.bron.trim() === '') {
    refusals.push({ code: 'bron-ontbreekt', facts: {}, veld: 'bron' });
  }
  // [B25], L284: a diagnosis counts only when a competent professional made it.
  if (signaal.diagnoseDoor !== null && signaal.diagnoseDoor.trim() === '') {
    refusals.push({ code: 'diagnose-zonder-deskundige', facts: {}, veld: 'diagnoseDoor' });
  }
  return refusals;
}
