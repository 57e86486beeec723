import { raadgeversVan } from '../../domain/raad';
import { partnerTekst } from '../../texts/consultatiewoorden';
import { consultatieVragenTekst, raadgeverTitel } from '../../texts/formulieren/consultatie';
import { defineFormulier, type FormulierContext } from '../formulier';
import { plainTitle } from '../userText';
import { alinea, keuzeUit } from '../velden';

/** Advice asked of one colleague of the school ([C1], [C5], [C6]). */
export const consultatieVragen = defineFormulier({
  verb: 'consultatie-vragen',
  tekst: consultatieVragenTekst,
  bron: { regels: ['C1', 'C5', 'C6', 'K28'], lijnen: ['L123-125', 'L308-314', 'L714-716'] },
  velden: (ctx) => ({
    aan: keuzeUit(
      raadgevers(ctx).map(({ persoon, rol }) => ({
        id: persoon.id,
        titel: plainTitle(raadgeverTitel(persoon.naam, partnerTekst[rol])),
      })),
    ),
    vraag: alinea(1000),
  }),
  toData: ({ aan, vraag }, ctx) => {
    const aanNaam = raadgevers(ctx).find(({ persoon }) => persoon.id === aan)?.persoon.naam ?? '';
    return { aan, aanNaam, vraag };
  },
});

function raadgevers({ casus, organisatie, wie }: FormulierContext): ReturnType<typeof raadgeversVan> {
  return raadgeversVan(organisatie, casus.school, wie);
}
