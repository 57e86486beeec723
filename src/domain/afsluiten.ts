import { geldigAntwoord, laatsteAntwoord, nietGemeld, verschuldigdeMelding } from './afwegingen';
import type { Casus } from './casus';
import { geldigeSignalen } from './signalen';

/** The grounds to close a casus ([Q1-A], [D15], [N25], [Q5-B], [I7], decision 0.1). */
export const afsluitgronden = [
  'geen-actie',
  'andere-oorzaak',
  'hulp-geslaagd',
  'niet-gemeld',
  'overgenomen-door-veilig-thuis',
] as const;
export type Afsluitgrond = (typeof afsluitgronden)[number];

/** Whether a ground rests on what has been recorded, and still holds. */
export function mayClose(casus: Casus, grond: Afsluitgrond): boolean {
  const { records } = casus;
  switch (grond) {
    case 'geen-actie':
      return geldigAntwoord(casus, 'afweging-1')?.antwoord === 'geen-actie';
    case 'andere-oorzaak':
      return isVermoedenWeg(casus);
    case 'hulp-geslaagd': {
      const resultaat = geldigAntwoord(casus, 'afweging-5');
      // [Q5-B]: with recorded agreements on monitoring, made for this result.
      return (
        resultaat?.antwoord === 'ja' && records['monitoring-vastgelegd'].some(({ nr }) => nr > resultaat.nr)
      );
    }
    case 'niet-gemeld': {
      // Against the norm, so never without agreements on how safety is followed from then on (decision 0.1, [N32]).
      const reden = nietGemeld(casus);
      return reden !== undefined && records['monitoring-vastgelegd'].some(({ nr }) => nr > reden.nr);
    }
    case 'overgenomen-door-veilig-thuis': {
      const gemeld = Math.max(
        0,
        ...records['melding-vastgelegd'].map(({ nr }) => nr),
        ...casus.noodacties.filter(({ meldingGedaan }) => meldingGedaan === 'ja').map(({ nr }) => nr),
      );
      // Help that worked is closed with its agreements on monitoring, whoever else took the case over ([Q5-B]).
      if (geldigAntwoord(casus, 'afweging-5')?.antwoord === 'ja' && !mayClose(casus, 'hulp-geslaagd'))
        return false;
      // Nor does what Veilig Thuis said before lift the agreements that a later melding left out asks for.
      if (nietGemeld(casus) && !mayClose(casus, 'niet-gemeld')) return false;
      const laatste = records['terugkoppeling-vastgelegd'].at(-1);
      return laatste?.ontvangen === 'ja' && laatste.nr > gemeld;
    }
  }
}

/** The grounds that hold now; none while a melding is owed, for that goes before closing ([F7], [F13], decision 0.1). */
export function afsluitgrondenVan(casus: Casus): readonly Afsluitgrond[] {
  return verschuldigdeMelding(casus) ? [] : afsluitgronden.filter((grond) => mayClose(casus, grond));
}

/**
 * The gesprek found another cause or took the suspicion away ([D15], [N25]), and nothing since speaks against that: no
 * signaal that confirms, no strong suspicion, no reopening.
 */
function isVermoedenWeg(casus: Casus): boolean {
  const gesprek = casus.records['gesprek-vastgelegd'].at(-1);
  if (gesprek?.uitkomst !== 'andere-oorzaak' && gesprek?.uitkomst !== 'ontkracht') return false;
  const bevestigd = geldigeSignalen(casus).some(
    ({ signaal }) => signaal.richting === 'bevestigt' && signaal.nr > gesprek.nr,
  );
  const heropend = casus.records['casus-heropend'].some(({ nr }) => nr > gesprek.nr);
  const vermoeden = laatsteAntwoord(casus, 'afweging-1');
  const sterk = vermoeden?.antwoord === 'sterk-vermoeden' && vermoeden.nr > gesprek.nr;
  return !bevestigd && !heropend && !sterk;
}
