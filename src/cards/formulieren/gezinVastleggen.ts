import { gezinVastleggenTekst } from '../../texts/formulieren/signalen';
import { defineFormulier } from '../formulier';
import { alinea, regel } from '../velden';

/** Other children of the family, also those nobody at school sees ([N22]). */
export const gezinVastleggen = defineFormulier({
  verb: 'gezin-vastleggen',
  tekst: gezinVastleggenTekst,
  bron: { regels: ['N22', 'E8'], lijnen: ['L476-482', 'L1377-1401', 'L2385-2387'] },
  velden: () => ({ kinderen: regel(), zorgen: alinea() }),
  toData: (answer) => answer,
});
