import { afsluitgronden, afsluitgrondenVan } from '../../domain/afsluiten';
import { afgeslotenTekst, afsluitgrondTekst, casusAfsluitenTekst } from '../../texts/formulieren/afsluiten';
import { defineFormulier } from '../formulier';
import { sluitgrondSectie } from '../secties/sluitgronden';
import { alinea, keuzeVan } from '../velden';

/** Closing on a ground that holds, with what it rests on ([Q1-A], [M6], [D15], [N25], [Q5-B]). */
export const casusAfsluiten = defineFormulier({
  verb: 'casus-afsluiten',
  tekst: casusAfsluitenTekst,
  bron: {
    regels: ['Q1-A', 'M6', 'D15', 'N25', 'Q5-B', 'I7', '0.1'],
    lijnen: ['L197', 'L438-442', 'L529', 'L562-564', 'L1449-1457'],
  },
  velden: ({ casus }) => ({
    grond: keuzeVan(
      afsluitgronden,
      afsluitgrondenVan(casus).map((id) => ({ id, titel: afsluitgrondTekst[id] })),
    ),
    tekst: alinea(),
  }),
  secties: ({ casus }) => [sluitgrondSectie(casus)],
  toData: (answer) => answer,
  klaar: ({ grond }) => ({
    regels: [afgeslotenTekst[grond], casusAfsluitenTekst.klaar],
    stijl: 'good',
    bel: [],
  }),
});
