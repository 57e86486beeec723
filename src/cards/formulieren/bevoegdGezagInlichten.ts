import { bevoegdGezagVan } from '../../domain/organisatie';
import { bevoegdGezagInlichtenTekst, bevoegdGezagRolTekst } from '../../texts/formulieren/wegen';
import { defineFormulier } from '../formulier';
import { plainTitle } from '../userText';
import { datum, keuzeUit, regel } from '../velden';

/** Who of the bevoegd gezag was informed, when and how ([Q1-B2], [K33], [M10], L531-532). */
export const bevoegdGezagInlichten = defineFormulier({
  verb: 'bevoegd-gezag-inlichten',
  tekst: bevoegdGezagInlichtenTekst,
  bron: { regels: ['Q1-B2', 'K33', 'M10'], lijnen: ['L531-532', 'L535'] },
  velden: ({ casus, organisatie }) => ({
    wie: keuzeUit(
      bevoegdGezagVan(organisatie, casus.school).map(({ id, naam, rollen }) => ({
        id,
        titel: `${plainTitle(naam)} (${bevoegdGezagRolTekst[rollen.includes('directie') ? 'directie' : 'bestuur']})`,
      })),
    ),
    datum: datum(),
    hoe: regel(500),
  }),
  toData: (answer) => answer,
});
