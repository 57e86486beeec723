import { gespreksuitkomsten } from '../../protocol/gesprek';
import { uitkomstTekst } from '../../texts/consultatiewoorden';
import { gesprekVastleggenTekst } from '../../texts/formulieren/gesprek';
import { defineFormulier } from '../formulier';
import { alinea, datum, keuze, regel, vrijeAlinea } from '../velden';

/** The gesprek with ouders; the inputs stand in the order of its four points ([D3-D6], [D8], [D13-D15], [M4]). */
export const gesprekVastleggen = defineFormulier({
  verb: 'gesprek-vastleggen',
  tekst: gesprekVastleggenTekst,
  bron: {
    regels: ['D1', 'D3', 'D4', 'D5', 'D6', 'D8', 'D9', 'D13', 'D14', 'D15', 'M4', 'N25'],
    lijnen: ['L383-385', 'L393-442', 'L1338-1344', 'L1449-1457'],
  },
  velden: () => ({
    met: regel(),
    erbij: vrijeAlinea(200),
    datum: datum(),
    doel: alinea(1000),
    feiten: alinea(),
    reactie: alinea(),
    interpretatie: vrijeAlinea(),
    uitkomst: keuze(uitkomstTekst),
    afspraken: vrijeAlinea(),
  }),
  toData: (answer) => answer,
  klaar: ({ uitkomst }) => {
    const magSluiten = gespreksuitkomsten.find(({ id }) => id === uitkomst)?.magAfsluiten === true;
    return {
      regels: [gesprekVastleggenTekst.klaar, ...(magSluiten ? [gesprekVastleggenTekst.magSluiten] : [])],
      stijl: 'good',
      bel: [],
    };
  },
});
