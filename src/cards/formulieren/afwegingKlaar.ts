import { verschuldigdeMelding } from '../../domain/afwegingen';
import type { Casus } from '../../domain/casus';
import type { CommandData } from '../../domain/commands';
import { naamIn } from '../../domain/medebeoordeling';
import type { Organisatie } from '../../domain/organisatie';
import { protocollen } from '../../protocol/protocol';
import type { AfwegingAntwoord } from '../../protocol/afwegingTypes';
import { afwegingKlaarTekst, alGemeldTekst, meldenNuTekst, nogMeldenTekst } from '../../texts/afwegingen';
import { vierOgenTekst } from '../../texts/formulieren/afwegen';
import type { Mededeling } from '../mededeling';
import { disarm } from '../userText';

/**
 * What follows from an answer, said at once: where a melding is owed, to phone Veilig Thuis now and why ([F7], [F13],
 * [Q2-B], [Q3-A], [Q4-A], [Q5-A]), that feedback comes within 5 werkdagen ([I8]), and what the norm is (decision 0.1).
 */
export function afwegingKlaar(
  { afweging, antwoord, metWie }: CommandData['afweging-beantwoorden'],
  casus: Casus,
  organisatie: Organisatie,
): Mededeling {
  const ander = metWie === null ? undefined : disarm(naamIn(organisatie, casus, metWie));
  const sleutel = `${afweging}.${antwoord}` as keyof typeof afwegingKlaarTekst;
  const antwoorden: Readonly<Record<string, AfwegingAntwoord>> =
    protocollen[casus.protocol].afwegingen[afweging].antwoorden;
  const gevolg = antwoorden[antwoord]?.gevolg;
  // [Q2-A]: a nee is the school's when two people say it.
  const klaar =
    ander !== undefined && sleutel === 'afweging-2.nee'
      ? [vierOgenTekst.eerstTwee(ander)]
      : afwegingKlaarTekst[sleutel];
  const samenMet = ander === undefined ? [] : [vierOgenTekst.nietWachten(ander)];
  if (gevolg?.soort !== 'melding')
    return verschuldigdeMelding(casus)
      ? { regels: [...klaar, nogMeldenTekst], stijl: 'attention', bel: ['veilig-thuis'] }
      : { regels: klaar, stijl: 'good', bel: [] };
  const { bel, waarom, samen, terugkoppeling, norm } = meldenNuTekst;
  if (!verschuldigdeMelding(casus))
    return {
      regels: [...klaar, alGemeldTekst, ...(ander === undefined ? [] : [vierOgenTekst.gevraagd(ander)])],
      stijl: 'attention',
      bel: ['veilig-thuis'],
    };
  return {
    regels: [
      bel,
      `${klaar.join(' ')} ${waarom[sleutel as keyof typeof waarom]}`,
      ...samenMet,
      ...(gevolg.metVeiligThuis ? [samen] : []),
      terugkoppeling,
      norm,
    ],
    stijl: 'attention',
    bel: ['veilig-thuis'],
  };
}
