import { geldigeSignalen, openHypothesen } from '../../domain/signalen';
import type { Casus } from '../../domain/casus';
import {
  hypotheseBeoordelenTekst,
  hypotheseUitkomst,
  signalenSectieTekst,
} from '../../texts/formulieren/signalen';
import { defineFormulier } from '../formulier';
import { signaalKeuze, signaalLijn } from '../secties/signalen';
import { alinea, keuze, keuzeUit } from '../velden';

const standen = (casus: Casus) =>
  geldigeSignalen(casus).filter(({ signaal }) => openHypothesen(casus).some(({ id }) => id === signaal.id));

/** The follow-up note of a hypothese, linked to it ([B22], [B23]). */
export const hypotheseBeoordelen = defineFormulier({
  verb: 'hypothese-beoordelen',
  tekst: hypotheseBeoordelenTekst,
  bron: { regels: ['B22', 'B23', 'M2'], lijnen: ['L276-280', 'L1366-1376'] },
  secties: ({ casus }) => [
    { kop: signalenSectieTekst.hypothesen, regels: standen(casus).map((stand) => signaalLijn(casus, stand)) },
  ],
  velden: ({ casus }) => ({
    signaal: keuzeUit(standen(casus).map(signaalKeuze)),
    uitkomst: keuze(hypotheseUitkomst),
    toelichting: alinea(),
  }),
  beginwaarden: ({ casus }) => {
    const [enige, ...andere] = openHypothesen(casus);
    return enige && andere.length === 0 ? { signaal: enige.id } : {};
  },
  toData: (answer) => answer,
});
