import { verwijsindexOverwegenTekst, verwijsindexTekst } from '../../texts/formulieren/wegen';
import { defineFormulier } from '../formulier';
import { alinea, keuze } from '../velden';

/** The verwijsindex, as well as the stappen and never instead of them ([N18], L1245-1271). */
export const verwijsindexOverwegen = defineFormulier({
  verb: 'verwijsindex-overwegen',
  tekst: verwijsindexOverwegenTekst,
  bron: { regels: ['N18'], lijnen: ['L1245-1271'] },
  velden: () => ({ uitkomst: keuze(verwijsindexTekst), toelichting: alinea() }),
  toData: (answer) => answer,
});
