import { toestemmingGrondTekst, toestemmingWaarvoor } from '../../texts/consultatiewoorden';
import { toestemmingAfwijkenTekst } from '../../texts/formulieren/toestemming';
import { defineFormulier } from '../formulier';
import { alinea, keuze } from '../velden';

/** Consent that was not asked, for safety ([L9], [M9]). */
export const toestemmingAfwijken = defineFormulier({
  verb: 'toestemming-afwijken',
  tekst: toestemmingAfwijkenTekst,
  bron: { regels: ['L9', 'M9', '0.5'], lijnen: ['L2072-2076'] },
  velden: () => ({
    waarvoor: keuze(toestemmingWaarvoor),
    grond: keuze(toestemmingGrondTekst),
    motivering: alinea(),
  }),
  toData: (answer) => answer,
});
