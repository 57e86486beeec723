import type { Casus } from '../../domain/casus';
import { medebeoordelingVan } from '../../domain/medebeoordeling';
import type { Oordeel } from '../../domain/oordelen';
import { afwegingAntwoordTekst } from '../../texts/afwegingen';
import { formatTijdstip } from '../../texts/datums';
import { vierOgenTekst } from '../../texts/formulieren/afwegen';
import type { Sectie } from '../formulier';
import { disarm, shorten } from '../userText';

/** Beside the second oordeel over afweging 2: that the other has answered, and what both said once both have ([Q2]). */
export function oordeelSecties(casus: Casus): Sectie[] {
  const oordelen = medebeoordelingVan(casus);
  if (!oordelen) return [];
  const { eerste, tweede } = oordelen;
  const regels = tweede
    ? [eerste, tweede].map(oordeelRegel)
    : [vierOgenTekst.beantwoord(disarm(eerste.doorNaam), formatTijdstip(eerste.op))];
  return [{ kop: vierOgenTekst.kop, regels }];
}

/** Who thinks what over afweging 2, since when and why. */
export function oordeelRegel({ doorNaam, op, antwoord, motivering }: Oordeel): string {
  const tekst = afwegingAntwoordTekst[`afweging-2.${antwoord}` as keyof typeof afwegingAntwoordTekst];
  const waarom = disarm(shorten(motivering, 300));
  return vierOgenTekst.oordeel(disarm(doorNaam), formatTijdstip(op), tekst.antwoord, waarom);
}
