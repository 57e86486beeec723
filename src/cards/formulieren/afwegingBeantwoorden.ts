import { isMetVeiligThuis, laatsteAntwoord, volgendeAfweging } from '../../domain/afwegingen';
import { medebeoordelaars } from '../../domain/medebeoordelaars';
import type { Persoon } from '../../domain/organisatie';
import { protocollen } from '../../protocol/protocol';
import { afwegingIds, type AfwegingId } from '../../protocol/types';
import { afwegingTekst, helperTekst, metVeiligThuisTekst, onveiligheidTekst } from '../../texts/afwegingen';
import { bijveldenTekst } from '../../texts/formulieren/bijvelden';
import { afwegingBeantwoordenTekst, beoordeeldMetHint, vierOgenTekst } from '../../texts/formulieren/afwegen';
import { defineFormulier, type Bijvelden, type FormulierContext } from '../formulier';
import { afwegingGrondslag } from '../secties/afwegingGrondslag';
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
    const bij = [
      ...(id === 'afweging-2' ? [anderen(ctx).length > 0 ? vierOgenTekst.samen : vierOgenTekst.niemand] : []),
      ...(metVeiligThuis(ctx, id) ? [metVeiligThuisTekst] : []),
    ];
    return { titel, uitleg: [...uitleg, ...bij], bron };
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
  bij: (ctx) => bijJa(aanDeBeurt(ctx)),
  grondslag: (ctx) => afwegingGrondslag(ctx.casus, aanDeBeurt(ctx), ctx.organisatie),
  toData: (answer, ctx) => afwegingData(answer, aanDeBeurt(ctx), ctx),
  klaar: afwegingKlaar,
});

/** The form opens only when there is one; what comes back later is refused by the rules, under the last question. */
function aanDeBeurt({ casus }: FormulierContext): AfwegingId {
  const laatste = afwegingIds.findLast((id) => laatsteAntwoord(casus, id) !== undefined);
  return volgendeAfweging(casus) ?? laatste ?? 'afweging-1';
}

function metVeiligThuis({ casus }: FormulierContext, id: AfwegingId): boolean {
  return id !== 'afweging-1' && id !== 'afweging-2' && isMetVeiligThuis(casus);
}

/** What a yes records, and no other answer. */
function bijJa(id: AfwegingId): Bijvelden | undefined {
  if (id !== 'afweging-2' && id !== 'afweging-3') return undefined;
  return {
    onder: antwoordVeld(id),
    velden: Object.keys(eigenVelden[id]()),
    knop: bijveldenTekst.ja,
    hoortBij: (waarden) => waarden[antwoordVeld(id)] === 'ja',
  };
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

/** Of whom the second oordeel can be asked: the other side, functionarissen or informed bevoegd gezag ([Q2], [K33]). */
function anderen({ casus, wie, organisatie }: FormulierContext): readonly Persoon[] {
  return medebeoordelaars(casus, wie, organisatie);
}

/** At afweging 2 someone of the other side is asked for a second oordeel, by name; who else joined is written down. */
function samen(ctx: FormulierContext, id: AfwegingId): AfwegingVelden {
  const mensen = id === 'afweging-2' ? anderen(ctx) : [];
  if (mensen.length === 0) return { beoordeeldMet: regel(400, beoordeeldMetHint) };
  return {
    metWie: keuzeUit(mensen.map((persoon) => ({ id: persoon.id, titel: plainTitle(persoon.naam) }))),
    beoordeeldMet: vrijeRegel(400),
  };
}
