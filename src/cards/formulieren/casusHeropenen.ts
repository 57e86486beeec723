import { casusHeropenenTekst } from '../../texts/formulieren/afsluiten';
import { defineFormulier } from '../formulier';
import { alinea } from '../velden';

/** Opening again keeps everything; help that fails leads back to a melding ([N32], L1652-1664). */
export const casusHeropenen = defineFormulier({
  verb: 'casus-heropenen',
  tekst: casusHeropenenTekst,
  bron: { regels: ['N32'], lijnen: ['L1652-1664', 'L2455-2457'] },
  velden: () => ({ reden: alinea() }),
  toData: (answer) => answer,
});
