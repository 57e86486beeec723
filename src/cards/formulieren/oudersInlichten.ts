import { oudersInlichtenTekst } from '../../texts/formulieren/toestemming';
import { defineFormulier } from '../formulier';
import { alinea, datum } from '../velden';

/** Ouders heard what came of it ([C3], [C18], [D11], [D12], [H13]). */
export const oudersInlichten = defineFormulier({
  verb: 'ouders-inlichten',
  tekst: oudersInlichtenTekst,
  bron: {
    regels: ['C3', 'C18', 'D11', 'D12', 'H13'],
    lijnen: ['L129', 'L355-359', 'L423-425', 'L1573-1587'],
  },
  velden: () => ({ datum: datum(), over: alinea() }),
  toData: (answer) => answer,
});
