import {
  formulierCard,
  type Bijvelden,
  type Formulier,
  type FormulierContext,
  type Sectie,
  type Waarden,
} from '../../../cards/formulier';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import type { Velden } from '../../../cards/velden';
import { disarm } from '../../../cards/userText';
import { rolRefusal } from '../../../domain/rights';
import { casusTekst } from '../../../texts/casus';
import { grondslagTekst } from '../../../texts/formulieren/afwegen';
import { volgendeStapKaartTekst } from '../../../texts/volgendeStappen';
import { formulierTekst, veldFoutTekst } from '../../../texts/weigeringen';
import type { RenderedCard } from '../turn';
import { bronText } from './bronText';
import { foutenData, type Fouten } from './fouten';

/** A form of the shared template, empty or with what was typed. */
export function formulierView(
  formulier: Formulier,
  ctx: FormulierContext,
  envelope: Envelope,
  typed?: Waarden,
  fouten?: Fouten,
): RenderedCard {
  const velden = formulier.velden(ctx);
  const bij = formulier.bij?.(ctx);
  const grondslag = grondslagVan(formulier, ctx);
  const kop = formulier.kop?.(ctx) ?? { ...formulier.tekst, bron: formulier.bron };
  const waarden = typed ?? { ...vandaag(velden, ctx), ...formulier.beginwaarden(ctx) };
  // Whoever was only asked for advice gets back to the question, and does not read which leerling it is.
  const alleenGevraagd = rolRefusal('casus-inzien', ctx.wie, ctx.casus, ctx.organisatie) !== undefined;
  const code = casusTekst.kop(ctx.casus.casusId);
  const data = {
    kop: alleenGevraagd ? code : casusTekst.kopMetKenmerk(code, disarm(ctx.casus.kenmerk)),
    titel: kop.titel,
    uitleg: [...kop.uitleg],
    waarom: { ...grondslag.gevouwen, bron: bronText(kop.bron) },
    ...foutenData(fouten),
    secties: [...vervallen(fouten), ...grondslag.open, ...formulier.secties(ctx)],
    velden: Object.entries(velden).map(([id, { vorm }]) => ({
      ...vorm,
      id,
      label: formulier.tekst.velden[id] ?? id,
      fout: vorm.soort === 'keuze' ? veldFoutTekst['niet-gekozen']() : veldFoutTekst.leeg(),
      waarde: waarden[id] ?? '',
      zichtbaar: isZichtbaar(id, bij, waarden),
      klap:
        bij?.onder === id
          ? { is: true, titel: bij.knop, doelen: bij.velden.map((veld) => `veld-${veld}`) }
          : { is: false, titel: '', doelen: [] },
    })),
    verb: formulier.verb,
    knop: fouten?.knop ?? formulier.tekst.knop,
    ...withKnoppen(
      makeKnop(alleenGevraagd ? 'consultatie-inzien' : 'casus-inzien'),
      makeKnop('nummers'),
      makeKnop('nood'),
    ),
  };
  const full = { ...envelope, casusId: ctx.casus.casusId, version: ctx.casus.version };
  return {
    content: render({ ...formulierCard, form: { verb: formulier.verb } }, data, full),
    summary: kop.titel,
  };
}

/** Characters that a person reads on the way to the question, rather than open them. */
const leesbaar = 600;

/** What the answer rests on: in sight where it is short, else under the button that also shows the source. */
function grondslagVan(
  formulier: Formulier,
  ctx: FormulierContext,
): { readonly open: Sectie[]; readonly gevouwen: { titel: string; secties: Sectie[] } } {
  const grondslag = formulier.grondslag?.(ctx);
  const secties = [...(grondslag?.secties ?? [])];
  const lengte = secties.reduce((sum, { kop, regels }) => sum + kop.length + regels.join('').length, 0);
  return grondslag && lengte > leesbaar
    ? { open: [grondslag.kort], gevouwen: { titel: grondslagTekst.knop, secties } }
    : { open: secties, gevouwen: { titel: volgendeStapKaartTekst.waarom, secties: [] } };
}

/** What belongs to another answer than the one that stands there is folded away, unless something is in it. */
function isZichtbaar(id: string, bij: Bijvelden | undefined, waarden: Waarden): boolean {
  if (!bij?.velden.includes(id)) return true;
  return bij.hoortBij(waarden) || bij.velden.some((veld) => (waarden[veld] ?? '').trim() !== '');
}

/** What was typed in an input that is not asked for any more, to read and copy. */
function vervallen(fouten: Fouten | undefined): Sectie[] {
  const regels = fouten?.vervallen ?? [];
  return regels.length === 0 ? [] : [{ kop: formulierTekst.vervallenKop, regels: regels.map(disarm) }];
}

function vandaag(velden: Velden, ctx: FormulierContext): Readonly<Record<string, string>> {
  const dates = Object.entries(velden).filter(([, { vorm }]) => vorm.soort === 'datum');
  return Object.fromEntries(dates.map(([id]) => [id, ctx.vandaag]));
}
