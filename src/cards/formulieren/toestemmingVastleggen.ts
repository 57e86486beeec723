import { verschuldigdeMelding } from '../../domain/afwegingen';
import type { Bron } from '../../protocol/types';
import {
  toestemmingUitkomst,
  toestemmingVanTekst,
  toestemmingWaarvoor,
} from '../../texts/consultatiewoorden';
import { toestemmingLeeftijd, toestemmingVastleggenTekst } from '../../texts/formulieren/toestemming';
import { defineFormulier } from '../formulier';
import { datum, keuze, vrijeAlinea } from '../velden';

const bron: Bron = {
  regels: ['C8', 'C9', 'C11', 'C12', 'C13', 'H5', 'H6', 'H7', 'L7', 'M9'],
  lijnen: ['L320-340', 'L2032-2070'],
};

/** Consent that was asked: given or refused; a refusal goes into stap 4 ([C8], [C12], [H5-H7], [M9]). */
export const toestemmingVastleggen = defineFormulier({
  verb: 'toestemming-vastleggen',
  tekst: toestemmingVastleggenTekst,
  bron,
  kop: ({ casus }) => ({
    titel: toestemmingVastleggenTekst.titel,
    uitleg: [
      toestemmingLeeftijd[casus.leeftijdsgroep],
      ...(verschuldigdeMelding(casus)
        ? toestemmingVastleggenTekst.uitlegMelding
        : toestemmingVastleggenTekst.uitleg),
    ],
    bron,
  }),
  velden: () => ({
    waarvoor: keuze(toestemmingWaarvoor),
    van: keuze(toestemmingVanTekst),
    uitkomst: keuze(toestemmingUitkomst),
    datum: datum(),
    toelichting: vrijeAlinea(1000),
  }),
  toData: (answer) => answer,
  klaar: ({ uitkomst, waarvoor }) => {
    const { klaar, geweigerd, geweigerdMelding } = toestemmingVastleggenTekst;
    if (uitkomst === 'gegeven') return { regels: [klaar], stijl: 'good', bel: [] };
    const gevolg = waarvoor === 'melding' ? geweigerdMelding : geweigerd;
    return { regels: [klaar, gevolg], stijl: 'attention', bel: [] };
  },
});
