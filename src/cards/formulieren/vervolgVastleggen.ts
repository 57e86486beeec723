import { vervolgOnderwerp, vervolgVastleggenTekst } from '../../texts/formulieren/signalen';
import { defineFormulier } from '../formulier';
import { alinea, datum, keuze } from '../velden';

/** A stap that was set, what was decided, or the course of things ([B18-B20]). */
export const vervolgVastleggen = defineFormulier({
  verb: 'vervolg-vastleggen',
  tekst: vervolgVastleggenTekst,
  bron: { regels: ['B3', 'B18', 'B19', 'B20'], lijnen: ['L211-213', 'L269-273'] },
  velden: () => ({ onderwerp: keuze(vervolgOnderwerp), datum: datum(), tekst: alinea() }),
  toData: (answer) => answer,
});
