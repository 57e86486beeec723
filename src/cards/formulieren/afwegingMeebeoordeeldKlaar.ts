import { verschuldigdeMelding } from '../../domain/afwegingen';
import type { Casus } from '../../domain/casus';
import type { CommandData } from '../../domain/commands';
import { medebeoordelingVan } from '../../domain/medebeoordeling';
import { alGemeldTekst, meldenNuTekst, nogMeldenTekst } from '../../texts/afwegingen';
import { vierOgenTekst as tekst } from '../../texts/formulieren/afwegen';
import type { Mededeling } from '../mededeling';
import { oordeelRegel } from '../secties/oordelen';

/**
 * What two oordelen come to, said at once with what each of the two said: one result. Where one of them is ja or twijfel
 * the road is a melding, and where they differ that is the doubt itself ([Q2-A], [Q2-B], L537-539).
 */
export function afwegingMeebeoordeeldKlaar(
  _: CommandData['afweging-meebeoordelen'],
  casus: Casus,
): Mededeling {
  const oordelen = medebeoordelingVan(casus);
  if (!oordelen?.tweede) return { regels: [tekst.gelijk], stijl: 'good', bel: [] };
  const { eerste, tweede, stand } = oordelen;
  const beide = [eerste, tweede].map(oordeelRegel);
  const nee = [eerste, tweede].filter(({ antwoord }) => antwoord === 'nee').length;
  const melden = verschuldigdeMelding(casus) !== undefined;
  if (nee === 2)
    return melden
      ? { regels: [tekst.gelijk, nogMeldenTekst, ...beide], stijl: 'attention', bel: ['veilig-thuis'] }
      : { regels: [tekst.gelijkNee, ...beide], stijl: 'good', bel: [] };
  const uitkomst = stand === 'eens' ? tekst.gelijk : nee === 1 ? tekst.verschil : tekst.zelfdeGevolg;
  const { bel, samen, terugkoppeling, norm, waarom } = meldenNuTekst;
  if (!melden)
    return { regels: [uitkomst, alGemeldTekst, ...beide], stijl: 'attention', bel: ['veilig-thuis'] };
  const reden = stand === 'eens' && tweede.antwoord === 'ja' ? 'afweging-2.ja' : 'afweging-2.twijfel';
  return {
    regels: [
      bel,
      `${uitkomst} ${waarom[reden]}`,
      ...beide,
      ...(stand === 'oneens' ? [tekst.herzien] : []),
      samen,
      terugkoppeling,
      norm,
    ],
    stijl: 'attention',
    bel: ['veilig-thuis'],
  };
}
