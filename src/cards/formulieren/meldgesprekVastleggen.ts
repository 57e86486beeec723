import {
  doorslagTekst,
  meldgesprekLeeftijd,
  meldgesprekVastleggenTekst,
  meldgesprekWie,
} from '../../texts/formulieren/melding';
import { meldtoestemming } from '../../domain/meldingVoorbereiding';
import { verschuldigdeMelding } from '../../domain/afwegingen';
import type { Bron } from '../../protocol/types';
import { defineFormulier } from '../formulier';
import { alinea, datum, keuze, regel, vrijeAlinea } from '../velden';

const bron: Bron = {
  regels: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'H1', 'H2', 'H3', 'H4', 'H7', 'N36'],
  lijnen: ['L582-604', 'L1716-1768', 'L2062-2070', 'L2476'],
};

/** The talk about the melding before it is made, in its five steps ([G1-G7], [H1-H4], [N36]). */
export const meldgesprekVastleggen = defineFormulier({
  verb: 'meldgesprek-vastleggen',
  tekst: meldgesprekVastleggenTekst,
  bron,
  kop: ({ casus }) => ({
    titel: meldgesprekVastleggenTekst.titel,
    uitleg: [meldgesprekLeeftijd[casus.leeftijdsgroep], ...meldgesprekVastleggenTekst.uitleg],
    bron,
  }),
  velden: ({ casus }) => ({
    wie: keuze(meldgesprekWie, casus.leeftijdsgroep === 'onder-12' ? ['ouders', 'beiden'] : undefined),
    met: regel(),
    datum: datum(),
    uitleg: alinea(),
    reactie: alinea(),
    bezwaren: vrijeAlinea(),
    tegemoetkoming: vrijeAlinea(),
    afwegingBezwaren: vrijeAlinea(),
    doorslag: keuze(doorslagTekst),
  }),
  toData: ({ wie, ...answer }) => ({
    ...answer,
    oudersErbij: wie === 'leerling' ? 'nee' : 'ja',
    leerlingErbij: wie === 'ouders' ? 'nee' : 'ja',
  }),
  klaar: ({ doorslag }, casus) => {
    const { klaar, bel, toestemming, norm } = meldgesprekVastleggenTekst;
    const vragen = meldtoestemming(casus) === 'open' ? [toestemming] : [];
    if (doorslag !== 'nee')
      return { regels: [klaar, bel, ...vragen], stijl: 'attention', bel: ['veilig-thuis'] };
    return verschuldigdeMelding(casus)
      ? { regels: [klaar, norm, ...vragen], stijl: 'attention', bel: ['veilig-thuis'] }
      : { regels: [klaar, ...vragen], stijl: 'good', bel: [] };
  },
});
