import { leerlinggesprekGrondTekst } from '../../texts/consultatiewoorden';
import { leerlinggesprekAfwijkenTekst } from '../../texts/formulieren/gesprek';
import { defineFormulier } from '../formulier';
import { alinea, keuze } from '../velden';

/** No gesprek with the leerling: impossible, or too heavy ([H8]). */
export const leerlinggesprekAfwijken = defineFormulier({
  verb: 'leerlinggesprek-afwijken',
  tekst: leerlinggesprekAfwijkenTekst,
  bron: { regels: ['H8', 'H9'], lijnen: ['L1533-1545'] },
  velden: () => ({ grond: keuze(leerlinggesprekGrondTekst), motivering: alinea() }),
  toData: (answer) => answer,
});
