import { terugkoppelingTermijn } from '../../domain/meldingen';
import { formatDatum } from '../../texts/datums';
import { ontvangenTekst, terugkoppelingVastleggenTekst as tekst } from '../../texts/formulieren/melding';
import type { Bron } from '../../protocol/types';
import { defineFormulier } from '../formulier';
import { datum, keuze, vrijeAlinea } from '../velden';

const bron: Bron = {
  regels: ['I7', 'I8', 'N38', 'Q3-A2'],
  lijnen: ['L197', 'L545-546', 'L1855-1857'],
};

/** What Veilig Thuis decided, received or not on werkdag 5 after the melding ([I7], [I8], [N38]). */
export const terugkoppelingVastleggen = defineFormulier({
  verb: 'terugkoppeling-vastleggen',
  tekst,
  bron,
  kop: ({ casus, organisatie }) => {
    const termijn = terugkoppelingTermijn(casus, organisatie);
    return {
      titel: tekst.titel,
      uitleg: [...(termijn === undefined ? [] : [tekst.termijn(formatDatum(termijn))]), ...tekst.uitleg],
      bron,
    };
  },
  velden: () => ({ datum: datum(), ontvangen: keuze(ontvangenTekst), terugkoppeling: vrijeAlinea() }),
  toData: (answer) => answer,
  klaar: ({ ontvangen, datum: op }, casus, organisatie) => {
    const termijn = terugkoppelingTermijn(casus, organisatie);
    if (ontvangen === 'ja' || termijn === undefined) return { regels: [tekst.klaar], stijl: 'good', bel: [] };
    return op < termijn
      ? { regels: [tekst.wacht(formatDatum(termijn))], stijl: 'good', bel: [] }
      : { regels: [tekst.belNu], stijl: 'attention', bel: ['veilig-thuis'] };
  },
});
