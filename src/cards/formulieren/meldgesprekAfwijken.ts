import {
  meldgesprekAfwijkenTekst,
  meldgesprekGrondTekst,
  meldgesprekLeeftijd,
  meldgesprekWie,
} from '../../texts/formulieren/melding';
import type { Bron } from '../../protocol/types';
import { defineFormulier } from '../formulier';
import { alinea, keuze } from '../velden';

const bron: Bron = {
  regels: ['G8', 'G9', 'G10', 'N27', 'N43', '0.5'],
  lijnen: ['L211-213', 'L606-614', 'L1521-1525', 'L2492-2496'],
};

/** The talk about the melding left out on one of two grounds, which never lift the melding ([G8-G10], decision 0.5). */
export const meldgesprekAfwijken = defineFormulier({
  verb: 'meldgesprek-afwijken',
  tekst: meldgesprekAfwijkenTekst,
  bron,
  kop: ({ casus }) => ({
    titel: meldgesprekAfwijkenTekst.titel,
    uitleg: [meldgesprekLeeftijd[casus.leeftijdsgroep], ...meldgesprekAfwijkenTekst.uitleg],
    bron,
  }),
  velden: ({ casus }) => ({
    met: keuze(meldgesprekWie, casus.leeftijdsgroep === 'onder-12' ? ['ouders'] : undefined),
    grond: keuze(meldgesprekGrondTekst),
    motivering: alinea(),
  }),
  toData: (answer) => answer,
  klaar: () => ({ regels: [meldgesprekAfwijkenTekst.klaar], stijl: 'attention', bel: ['veilig-thuis'] }),
});
