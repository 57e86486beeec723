import { bijveldenTekst } from '../../texts/formulieren/bijvelden';
import {
  alleenTekst,
  leerlinggesprekVastleggenTekst,
  oudersVoorafTekst,
} from '../../texts/formulieren/gesprek';
import { defineFormulier } from '../formulier';
import { alinea, datum, keuze, vrijeAlinea } from '../velden';

/** The gesprek with the leerling ([H8-H12]). */
export const leerlinggesprekVastleggen = defineFormulier({
  verb: 'leerlinggesprek-vastleggen',
  tekst: leerlinggesprekVastleggenTekst,
  bron: { regels: ['H8', 'H9', 'H10', 'H11', 'H12', '0.15'], lijnen: ['L1533-1569'] },
  velden: () => ({
    datum: datum(),
    alleen: keuze(alleenTekst),
    oudersVooraf: keuze(oudersVoorafTekst),
    reden: vrijeAlinea(1000),
    verslag: alinea(),
  }),
  bij: () => ({
    onder: 'oudersVooraf',
    velden: ['reden'],
    knop: bijveldenTekst.zonderOuders,
    hoortBij: ({ oudersVooraf = '' }) => oudersVooraf !== '' && oudersVooraf !== 'ja',
  }),
  toData: (answer) => answer,
});
