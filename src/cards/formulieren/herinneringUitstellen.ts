import { uitstelbareTermijnen, type LopendeTermijn } from '../../domain/lopendeTermijnen';
import type { Termijnsleutel } from '../../domain/records/herinneringRecords';
import { bron } from '../../protocol/bron';
import { formatTijdstip } from '../../texts/datums';
import { herinneringUitstellenTekst, uitstelKeuze } from '../../texts/formulieren/herinnering';
import { termijnNaam } from '../../texts/herinneringen';
import { defineFormulier, type FormulierContext } from '../formulier';
import { alinea, datum, keuzeUit } from '../velden';

/** "Herinner mij later": puts off what the bot sends, and nothing that must be done (decision 0.14). */
export const herinneringUitstellen = defineFormulier({
  verb: 'herinnering-uitstellen',
  tekst: herinneringUitstellenTekst,
  bron: bron(['0.14'], 'L545', 'L553'),
  velden: (ctx) => ({
    termijn: keuzeUit(
      keuzes(ctx).map(({ id, sleutel, op }) => ({
        id: sleutel,
        titel: uitstelKeuze(termijnNaam[id], formatTijdstip(op)),
      })),
    ),
    tot: datum(),
    reden: alinea(300),
  }),
  beginwaarden: (ctx) => {
    const lopend = keuzes(ctx);
    // The button of a herinnering says which; what it says is a claim, and counts only among what runs.
    const gekozen = lopend.find(({ sleutel }) => sleutel === ctx.termijn);
    const [termijn] = gekozen ? [gekozen] : lopend.length === 1 ? lopend : [];
    return { tot: '', ...(termijn ? { termijn: termijn.sleutel } : {}) };
  },
  // What is none of them is refused by the rules.
  toData: ({ termijn, tot, reden }) => ({ termijn: termijn as Termijnsleutel, tot, reden }),
});

function keuzes({ casus, wie, organisatie }: FormulierContext): readonly LopendeTermijn[] {
  return wie.kind === 'medewerker' ? uitstelbareTermijnen(casus, wie.id, organisatie) : [];
}
