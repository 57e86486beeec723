import { politieAfstemmenTekst } from '../../texts/formulieren/wegen';
import { defineFormulier } from '../formulier';
import { alinea, datum, regel } from '../velden';

/** Steps tuned with the police before any talk, when there may be a serious crime ([J9], L1231-1243). */
export const politieAfstemmen = defineFormulier({
  verb: 'politie-afstemmen',
  tekst: politieAfstemmenTekst,
  bron: { regels: ['J9'], lijnen: ['L1231-1243'] },
  velden: () => ({ datum: datum(), met: regel(), afspraken: alinea() }),
  toData: (answer) => answer,
});
