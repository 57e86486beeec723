import { heeftAdvies } from '../../domain/advies';
import { isGeweigerd } from '../../domain/plichten';
import { wegingKlaarTekst, wegingTwijfelTekst, wegingVastleggenTekst } from '../../texts/formulieren/wegen';
import { defineFormulier } from '../formulier';
import { wegingSecties } from '../secties/grondslag';
import { alinea, keuze, vrijeAlinea } from '../velden';

/** Stap 4: risico, aard and ernst in words, beside everything it rests on ([E1], [E2], [E5-E7], [C12], [K31]). */
export const wegingVastleggen = defineFormulier({
  verb: 'weging-vastleggen',
  tekst: wegingVastleggenTekst,
  bron: {
    regels: ['E1', 'E2', 'E5', 'E6', 'E7', 'C12', 'K31', '0.12'],
    lijnen: ['L139-143', 'L334-336', 'L458-474', 'L726-728'],
  },
  velden: ({ casus }) => (isGeweigerd(casus) ? metWeigering() : zonderWeigering()),
  soms: ['weigering'],
  secties: ({ casus, organisatie }) => wegingSecties(casus, organisatie),
  // Without a refusal there is nothing to take into account.
  toData: (answer) => ({ weigering: '', ...answer }),
  klaar: ({ twijfel }, casus) =>
    twijfel === 'nee' || heeftAdvies(casus)
      ? { regels: [wegingVastleggenTekst.klaar], stijl: 'good', bel: [] }
      : {
          regels: [wegingVastleggenTekst.klaar, wegingKlaarTekst.advies],
          stijl: 'attention',
          bel: ['veilig-thuis'],
        },
});

const oordeel = () => ({
  risico: alinea(),
  aard: alinea(),
  ernst: alinea(),
  twijfel: keuze(wegingTwijfelTekst),
});
const zonderWeigering = () => ({ ...oordeel(), conclusie: alinea() });
const metWeigering = () => ({ ...oordeel(), weigering: vrijeAlinea(), conclusie: alinea() });
