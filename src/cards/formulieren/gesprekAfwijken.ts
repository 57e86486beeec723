import { heeftAdvies } from '../../domain/advies';
import { gesprekGrondTekst } from '../../texts/consultatiewoorden';
import { gesprekAfwijkenTekst } from '../../texts/formulieren/gesprek';
import { defineFormulier } from '../formulier';
import { alinea, keuze } from '../velden';

/** The gesprek left out on one of two grounds, which lift nothing else (decision 0.5, [D16], [D17], [N27]). */
export const gesprekAfwijken = defineFormulier({
  verb: 'gesprek-afwijken',
  tekst: gesprekAfwijkenTekst,
  bron: {
    regels: ['D16', 'D17', 'H14', 'N27', '0.5'],
    lijnen: ['L446-454', 'L1505-1511', 'L1521-1525', 'L1589-1601'],
  },
  velden: () => ({ grond: keuze(gesprekGrondTekst), motivering: alinea() }),
  toData: (answer) => answer,
  klaar: (_, casus) => {
    const moet = !heeftAdvies(casus);
    return {
      regels: [gesprekAfwijkenTekst.klaar, ...(moet ? [gesprekAfwijkenTekst.belNu] : [])],
      stijl: moet ? 'attention' : 'good',
      bel: moet ? ['veilig-thuis'] : [],
    };
  },
});
