import {
  kindcheckAanleidingTekst,
  kindcheckKlaarTekst,
  kindcheckVastleggenTekst,
  kindcheckVeiligTekst,
} from '../../texts/formulieren/wegen';
import { defineFormulier } from '../formulier';
import { gezinSecties } from '../secties/grondslag';
import { signalenSecties } from '../secties/signaalGrondslag';
import { pasIn } from '../secties/passend';
import { alinea, keuze } from '../velden';

/** Are there children in the family, and are they safe ([E8-E10], L476-492); it is no duty to make a melding. */
export const kindcheckVastleggen = defineFormulier({
  verb: 'kindcheck-vastleggen',
  tekst: kindcheckVastleggenTekst,
  bron: { regels: ['E8', 'E9', 'E10', 'N22'], lijnen: ['L476-492', 'L1377-1401'] },
  velden: () => ({
    aanleiding: keuze(kindcheckAanleidingTekst),
    kinderen: alinea(1000),
    veilig: keuze(kindcheckVeiligTekst),
    toelichting: alinea(),
  }),
  secties: ({ casus }) => pasIn([...gezinSecties(casus), ...signalenSecties(casus)]),
  toData: (answer) => answer,
  klaar: ({ veilig }) =>
    veilig === 'ja'
      ? { regels: [kindcheckVastleggenTekst.klaar], stijl: 'good', bel: [] }
      : {
          regels: [kindcheckVastleggenTekst.klaar, kindcheckKlaarTekst.onveilig, kindcheckKlaarTekst.gevaar],
          stijl: 'attention',
          bel: ['112', 'veilig-thuis'],
        },
});
