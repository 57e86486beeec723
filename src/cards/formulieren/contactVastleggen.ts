import { contactVastleggenTekst } from '../../texts/formulieren/signalen';
import { defineFormulier } from '../formulier';
import { alinea, datum, regel } from '../velden';

/** A contact about the signalen ([B3], [B17]). */
export const contactVastleggen = defineFormulier({
  verb: 'contact-vastleggen',
  tekst: contactVastleggenTekst,
  bron: { regels: ['B3', 'B17'], lijnen: ['L211-213', 'L267'] },
  velden: () => ({ met: regel(), datum: datum(), inhoud: alinea() }),
  toData: (answer) => answer,
});
