import { taakontvangersVan } from '../../domain/taakontvangers';
import { taakGevenTekst, taakontvangerTitel } from '../../texts/formulieren/samenwerken';
import { rolNaam } from '../../texts/rollen';
import { defineFormulier } from '../formulier';
import { plainTitle } from '../userText';
import { alinea, datum, keuzeUit } from '../velden';

/** Who does what by when ([K16], L685). */
export const taakGeven = defineFormulier({
  verb: 'taak-geven',
  tekst: taakGevenTekst,
  bron: { regels: ['K16'], lijnen: ['L685'] },
  velden: ({ casus, organisatie }) => ({
    aan: keuzeUit(
      taakontvangersVan(casus, organisatie).map(({ persoon: { id, naam }, rol }) => ({
        id,
        titel: plainTitle(taakontvangerTitel(naam, rolNaam[rol])),
      })),
    ),
    taak: alinea(500),
    voor: datum(),
  }),
  toData: ({ aan, taak, voor }, { casus, organisatie }) => ({
    aan,
    aanNaam:
      taakontvangersVan(casus, organisatie).find(({ persoon }) => persoon.id === aan)?.persoon.naam ?? '',
    taak,
    voor,
  }),
});
