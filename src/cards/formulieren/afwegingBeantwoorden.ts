import { isMetVeiligThuis, volgendeAfweging } from '../../domain/afwegingen';
import { medebeoordelaars } from '../../domain/medebeoordelaars';
import { protocollen } from '../../protocol/protocol';
import type { AfwegingId } from '../../protocol/types';
import { afwegingTekst, helperTekst, metVeiligThuisTekst, onveiligheidTekst } from '../../texts/afwegingen';
import { afwegingBeantwoordenTekst, beoordeeldMetHint } from '../../texts/formulieren/afwegen';
import { defineFormulier, type FormulierContext } from '../formulier';
import { afwegingSecties } from '../secties/grondslag';
import { plainTitle } from '../userText';
import { alinea, keuze, keuzeUit, regel, vrijeAlinea, vrijeKeuze, vrijeRegel, type Veld } from '../velden';
import { afwegingData, antwoordVeld, antwoordTitels, type AfwegingVelden } from './afwegingAntwoord';
import { afwegingKlaar } from './afwegingKlaar';

/**
 * The afweging that is next, on a card of its own: the question in the words of the protocol, what it rests on, the
 * answers each with its consequence, why, and who assessed it with whom ([Q1] to [Q5], L524-581).
 */
export const afwegingBeantwoorden = defineFormulier({
  verb: 'afweging-beantwoorden',
  tekst: afwegingBeantwoordenTekst,
  bron: { regels: ['F1', 'F2', 'F3'], lijnen: ['L149-166', 'L524-564'] },
  kop: (ctx) => {
    const id = aanDeBeurt(ctx);
    const { titel, uitleg } = afwegingTekst[id];
    const { bron } = protocollen[ctx.casus.protocol].afwegingen[id];
    return { titel, uitleg: [...uitleg, ...(metVeiligThuis(ctx, id) ? [metVeiligThuisTekst] : [])], bron };
  },
  velden: (ctx): AfwegingVelden => {
    const id = aanDeBeurt(ctx);
    return {
      // Under its own name, so that an answer to one question is never taken for an answer to the next.
      [antwoordVeld(id)]: keuze(antwoordTitels(ctx.casus.protocol, id)),
      ...eigenVelden[id](),
      motivering: alinea(),
      ...samen(ctx, id),
      ...(metVeiligThuis(ctx, id) ? { veiligThuis: regel() } : {}),
    };
  },
  secties: (ctx) => afwegingSecties(ctx.casus, aanDeBeurt(ctx), ctx.organisatie),
  toData: (answer, ctx) => afwegingData(answer, aanDeBeurt(ctx), ctx),
  klaar: afwegingKlaar,
});

/** The form opens only when there is one; what comes back later is refused by the rules. */
function aanDeBeurt({ casus }: FormulierContext): AfwegingId {
  return volgendeAfweging(casus) ?? 'afweging-1';
}

function metVeiligThuis({ casus }: FormulierContext, id: AfwegingId): boolean {
  return id !== 'afweging-1' && id !== 'afweging-2' && isMetVeiligThuis(casus);
}

type Eigen = () => Readonly<Record<string, Veld>>;

/** What each afweging records besides answer and motivering ([Q2-rec], [Q3-rec], [Q5]). */
const eigenVelden = {
  'afweging-1': () => ({}),
  'afweging-2': () => ({ onveiligheid: vrijeKeuze(onveiligheidTekst) }),
  'afweging-3': () => ({
    helper: vrijeKeuze(helperTekst),
    'wie-helpt': vrijeRegel(),
    'welke-hulp': vrijeAlinea(),
    'waarom-dreiging-wijkt': vrijeAlinea(),
  }),
  'afweging-4': () => ({}),
  'afweging-5': () => ({ 'resultaat-hulp': alinea() }),
} as const satisfies Record<AfwegingId, Eigen>;

/** Afweging 2 is assessed with someone of the other group, by name ([Q2], [K33]); who else joined is written down. */
function samen(ctx: FormulierContext, id: AfwegingId): AfwegingVelden {
  const anderen = id === 'afweging-2' ? medebeoordelaars(ctx.casus, ctx.wie, ctx.organisatie) : [];
  if (anderen.length === 0) return { beoordeeldMet: regel(400, beoordeeldMetHint) };
  return {
    metWie: keuzeUit(anderen.map((persoon) => ({ id: persoon.id, titel: plainTitle(persoon.naam) }))),
    beoordeeldMet: vrijeRegel(400),
  };
}
