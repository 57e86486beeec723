import { clickId } from '../../../app/codes';
import { datumVan } from '../../../app/clock';
import { startCasus } from '../../../app/startCasus';
import { casusStartenCard, startInputs } from '../../../cards/casusStarten';
import { veldFouten } from '../../../cards/fields';
import { readTyped } from '../../../cards/readAnswer';
import { signaalFrom } from '../../../cards/signaalVelden';
import { veiligheidCard, veiligheidInputs } from '../../../cards/veiligheid';
import { enigeSchool, findSchool } from '../../../domain/organisatie';
import type { Refusal } from '../../../domain/refusals';
import { casusTekst } from '../../../texts/casus';
import { veiligheidsvragen } from '../../../texts/veiligheid';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { eigenContacten, vasteContacten } from '../views/bellijst';
import { medewerkerBetrokkenView } from '../views/boodschappen';
import { foutenAlVerstuurd, foutenFromRefusals, foutenFromVelden, type Fouten } from '../views/fouten';
import { noodView, type VeiligheidAntwoorden } from '../views/noodView';
import { emptyStart, startView, veiligheidView } from '../views/startViews';
import { afterCommand } from './afterCommand';
import type { Handler, HandlerContext } from './handler';
import { ownSchool, rememberedSchool } from './ownSchool';
import { signaalFouten } from './signaalFouten';
import { readEersteBereik } from './readBereik';

/** Opens the two safety questions. */
export const beginCasus: Handler = (ctx) =>
  Promise.resolve({ card: veiligheidView({ nonce: ctx.newNonce() }), place: 'new' });

/**
 * The safety questions answered. Danger, or doubt about it, gives the emergency card at once; a staff member as
 * possible offender, or doubt about that, ends the road of the meldcode (decision 0.3).
 */
export const answerVeiligheid: Handler = async (ctx, click) => {
  const answer = veiligheidCard.form.answer.safeParse(click.data);
  if (!answer.success) {
    const typed = readTyped(veiligheidInputs, click.data);
    const fouten = foutenFromVelden(veldFouten(answer.error), veiligheidCard.labels);
    return { card: veiligheidView({ nonce: ctx.newNonce() }, typed, fouten), place: 'replace' };
  }
  const antwoorden = answer.data;
  if (antwoorden.acuut !== 'nee') {
    return { card: noodView({ nonce: ctx.newNonce() }, antwoorden), place: 'replace' };
  }
  if (antwoorden.medewerkerBetrokken !== 'nee') return medewerkerRoute(ctx, click);
  return emptyForm(ctx, click, antwoorden);
};

/** On with the casus after the emergency card, once it is safe. */
export const openStartForm: Handler = (ctx, click) => {
  const answer = veiligheidCard.form.answer.safeParse(click.data);
  if (!answer.success) return beginCasus(ctx, click);
  if (answer.data.medewerkerBetrokken !== 'nee') return medewerkerRoute(ctx, click);
  return emptyForm(ctx, click, answer.data);
};

/** The form comes back: a casus, or the form again with everything that was typed. */
export const submitStart: Handler = async (ctx, click) => {
  const answer = casusStartenCard.form.answer.safeParse(click.data);
  if (!answer.success) {
    const vandaag = datumVan(ctx.clock.now());
    return again(
      ctx,
      click,
      signaalFouten(answer.error, click.data, vandaag, casusStartenCard.labels),
      click.nonce,
    );
  }
  const { acuut, medewerkerBetrokken, school, kenmerk, leeftijdsgroep, ...signaal } = answer.data;
  const command = {
    school,
    kenmerk,
    leeftijdsgroep,
    acuut,
    acuutVraag: veiligheidsvragen.acuut,
    medewerkerBetrokken,
    medewerkerBetrokkenVraag: veiligheidsvragen.medewerkerBetrokken,
    signaal: signaalFrom(signaal),
  };
  const nonce = click.nonce ?? ctx.newNonce();
  const outcome = await startCasus(
    ctx,
    command,
    asMedewerker(click.spreker),
    clickId(nonce, click.spreker.id, click.verb),
  );
  if (outcome.kind === 'refused') return refused(ctx, click, outcome.refusals);
  if (outcome.kind === 'already-used') return again(ctx, click, foutenAlVerstuurd, undefined);
  const { casus, fresh } = outcome;
  // A convenience for next time: the casus is recorded, and must not be called lost because of this.
  await ctx.opslag.geheugen.writeSchool(click.spreker.id, casus.school).catch(() => undefined);
  return afterCommand(
    ctx,
    click.spreker,
    casus,
    fresh ? casusTekst.gestart(casus.casusId) : casusTekst.alGestart(casus.casusId),
  );
};

/** The form once more, with what was typed; with the same nonce a second press cannot count twice. */
export function again(ctx: HandlerContext, click: Click, fouten: Fouten, nonce: string | undefined): Reply {
  const typed = readTyped(startInputs, click.data);
  const envelope = { nonce: nonce ?? ctx.newNonce() };
  return { card: startView(ctx.organisatie(), click.spreker.id, envelope, typed, fouten), place: 'replace' };
}

function refused(ctx: HandlerContext, click: Click, refusals: readonly Refusal[]): Reply | Promise<Reply> {
  if (refusals.some(({ code }) => code === 'medewerker-betrokken')) return medewerkerRoute(ctx, click);
  return again(ctx, click, foutenFromRefusals(refusals, casusStartenCard.labels), click.nonce);
}

async function emptyForm(
  ctx: HandlerContext,
  click: Click,
  antwoorden: VeiligheidAntwoorden,
): Promise<Reply> {
  const organisatie = ctx.organisatie();
  const { id } = click.spreker;
  const onthouden = await rememberedSchool(ctx, id);
  const typed = emptyStart(antwoorden, datumVan(ctx.clock.now()), onthouden ?? '');
  const school = findSchool(organisatie, onthouden ?? '') ?? enigeSchool(organisatie, id);
  const bereik = await readEersteBereik(ctx, school);
  const card = startView(organisatie, id, { nonce: ctx.newNonce() }, typed, undefined, bereik);
  return { card, place: 'replace' };
}

async function medewerkerRoute(ctx: HandlerContext, click: Click): Promise<Reply> {
  const organisatie = ctx.organisatie();
  const school = await ownSchool(ctx, click.spreker.id);
  const bellijst = [
    ...eigenContacten(organisatie, school).filter(({ naam }) => /^(Directie|Bestuur)/.test(naam)),
    ...vasteContacten(organisatie, ['vertrouwensinspecteur']),
  ];
  return { card: medewerkerBetrokkenView({ nonce: ctx.newNonce() }, bellijst), place: 'replace' };
}
