import type { Taak } from '../../domain/taken';
import { afTeRondenTaken } from '../../domain/taakontvangers';
import { taakAfrondenTekst, taakKeuze, taakuitkomstTekst } from '../../texts/formulieren/samenwerken';
import { defineFormulier, type FormulierContext } from '../formulier';
import { plainTitle, shorten } from '../userText';
import { keuze, keuzeUit, vrijeAlinea } from '../velden';

/** Done, or not done and why ([K16], L685). */
export const taakAfronden = defineFormulier({
  verb: 'taak-afronden',
  tekst: taakAfrondenTekst,
  bron: { regels: ['K16'], lijnen: ['L685'] },
  velden: (ctx) => ({
    taak: keuzeUit(
      taken(ctx).map(({ id, aanNaam, taak }) => ({
        id,
        titel: plainTitle(taakKeuze(aanNaam, shorten(taak, 80))),
      })),
    ),
    uitkomst: keuze(taakuitkomstTekst),
    toelichting: vrijeAlinea(500),
  }),
  beginwaarden: (ctx): { readonly taak?: string } => {
    const eigen = taken(ctx).filter(({ aan }) => ctx.wie.kind === 'medewerker' && aan === ctx.wie.id);
    const [enige, ...meer] = eigen.length > 0 ? eigen : taken(ctx);
    return enige && meer.length === 0 ? { taak: enige.id } : {};
  },
  toData: (answer) => answer,
});

const taken = ({ casus, wie, organisatie }: FormulierContext): readonly Taak[] =>
  afTeRondenTaken(casus, wie, organisatie);
