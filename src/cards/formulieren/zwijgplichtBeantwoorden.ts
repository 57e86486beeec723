import { zwijgplichtBeantwoordenTekst } from '../../texts/formulieren/zwijgplicht';
import { defineFormulier } from '../formulier';
import { geraadpleegden, meldingSecties } from '../secties/melding';
import { shorten } from '../userText';
import { alinea, regel } from '../velden';

/** The five questions when speaking without consent, with who was consulted ([L1], [L7-L19], [L21]). */
export const zwijgplichtBeantwoorden = defineFormulier({
  verb: 'zwijgplicht-beantwoorden',
  tekst: zwijgplichtBeantwoordenTekst,
  bron: {
    regels: [
      'L1',
      'L7',
      'L8',
      'L9',
      'L10',
      'L11',
      'L12',
      'L13',
      'L14',
      'L15',
      'L16',
      'L17',
      'L18',
      'L19',
      'L21',
    ],
    lijnen: ['L1929-1941', 'L2032-2050', 'L2072-2197', 'L2199-2205', 'L2253-2263'],
  },
  velden: () => ({
    belangen: alinea(),
    andereWeg: alinea(),
    geenToestemming: alinea(),
    opwegen: alinea(),
    aanWie: alinea(),
    geraadpleegd: regel(500),
  }),
  secties: ({ casus }) => meldingSecties(casus),
  beginwaarden: ({ casus }) => ({ geraadpleegd: shorten(geraadpleegden(casus).join(', '), 500) }),
  toData: (answer) => answer,
});
