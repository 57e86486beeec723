import { formulierCard, type Formulier, type FormulierContext } from '../../../cards/formulier';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import type { Velden } from '../../../cards/velden';
import { disarm } from '../../../cards/userText';
import { rolRefusal } from '../../../domain/rights';
import { casusTekst } from '../../../texts/casus';
import { veldFoutTekst } from '../../../texts/weigeringen';
import type { RenderedCard } from '../turn';
import { bronText } from './bronText';
import { foutenData, type Fouten } from './fouten';

/** A form of the shared template, empty or with what was typed. */
export function formulierView(
  formulier: Formulier,
  ctx: FormulierContext,
  envelope: Envelope,
  typed?: Readonly<Record<string, string>>,
  fouten?: Fouten,
): RenderedCard {
  const velden = formulier.velden(ctx);
  const kop = formulier.kop?.(ctx) ?? { ...formulier.tekst, bron: formulier.bron };
  const waarden = typed ?? { ...vandaag(velden, ctx), ...formulier.beginwaarden(ctx) };
  // Whoever was only asked for advice gets back to the question, and does not read which leerling it is.
  const alleenGevraagd = rolRefusal('casus-inzien', ctx.wie, ctx.casus, ctx.organisatie) !== undefined;
  const code = casusTekst.kop(ctx.casus.casusId);
  const data = {
    kop: alleenGevraagd ? code : casusTekst.kopMetKenmerk(code, disarm(ctx.casus.kenmerk)),
    titel: kop.titel,
    uitleg: [...kop.uitleg],
    bron: bronText(kop.bron),
    ...foutenData(fouten),
    secties: [...formulier.secties(ctx)],
    velden: Object.entries(velden).map(([id, { vorm }]) => ({
      ...vorm,
      id,
      label: formulier.tekst.velden[id] ?? id,
      fout: vorm.soort === 'keuze' ? veldFoutTekst['niet-gekozen']() : veldFoutTekst.leeg(),
      waarde: waarden[id] ?? '',
    })),
    verb: formulier.verb,
    knop: formulier.tekst.knop,
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

function vandaag(velden: Velden, ctx: FormulierContext): Readonly<Record<string, string>> {
  const dates = Object.entries(velden).filter(([, { vorm }]) => vorm.soort === 'datum');
  return Object.fromEntries(dates.map(([id]) => [id, ctx.vandaag]));
}
