import { heeftAdvies } from '../../domain/advies';
import { twijfelBeantwoordenTekst, twijfelVraag } from '../../texts/formulieren/consultatie';
import { antwoordTekst } from '../../texts/veiligheid';
import { defineFormulier } from '../formulier';
import { alinea, keuze } from '../velden';

/** The one question of doubt; what was read is recorded (decision 0.4, [C14], [C16]). */
export const twijfelBeantwoorden = defineFormulier({
  verb: 'twijfel-beantwoorden',
  tekst: twijfelBeantwoordenTekst,
  bron: { regels: ['C14', 'C15', 'C16', '0.4'], lijnen: ['L344-352'] },
  velden: () => ({ antwoord: keuze(antwoordTekst), toelichting: alinea(1000) }),
  toData: ({ antwoord, toelichting }) => ({ vraag: { vraag: twijfelVraag, antwoord }, toelichting }),
  klaar: ({ vraag }, casus) => {
    const moet = vraag.antwoord !== 'nee' && !heeftAdvies(casus);
    return {
      regels: [twijfelBeantwoordenTekst.klaar, ...(moet ? [twijfelBeantwoordenTekst.belNu] : [])],
      stijl: moet ? 'attention' : 'good',
      bel: moet ? ['veilig-thuis'] : [],
    };
  },
});
