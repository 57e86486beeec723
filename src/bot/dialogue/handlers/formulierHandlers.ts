import { clickId } from '../../../app/codes';
import { datumVan } from '../../../app/clock';
import { executeCommand } from '../../../app/executeCommand';
import { casusBefore } from '../../../app/readCasus';
import { z } from 'zod';
import { veldFouten } from '../../../cards/fields';
import type { Formulier, FormulierContext } from '../../../cards/formulier';
import { formulieren } from '../../../cards/formulieren/alle';
import { readTyped } from '../../../cards/readAnswer';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render } from '../../../cards/render';
import { vastleggenCard } from '../../../cards/vastleggen';
import { isVerb } from '../../../cards/verbs';
import type { Casus } from '../../../domain/casus';
import type { Command, Recording } from '../../../domain/commands';
import type { Refusal } from '../../../domain/refusals';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import { casusTekst } from '../../../texts/casus';
import { formulierNaam, vastleggenTekst, verouderdTekst } from '../../../texts/formulieren/namen';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { RenderedCard, Reply } from '../turn';
import { casusOnbekendView, refusedView } from '../views/boodschappen';
import { foutenAlVerstuurd, foutenFromRefusals, foutenFromVelden, type Fouten } from '../views/fouten';
import { formulierView } from '../views/formulierView';
import { readKnownCasus } from './readKnownCasus';
import { afterCommand } from './afterCommand';
import { chooseCasus } from './chooseCasus';
import type { HandlerContext } from './handler';

/** Opens the form of a command; when the command could not be given now, says why instead. */
export async function openFormulier(ctx: HandlerContext, click: Click, command: Recording): Promise<Reply> {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'casus-inzien');
  const casus = await readKnownCasus(ctx, click);
  if (!casus) return { card: casusOnbekendView({ nonce: ctx.newNonce() }), place: 'new' };
  const refusal = standRefusal(command, asMedewerker(click.spreker), casus, ctx.organisatie());
  if (refusal) return refuse(ctx, click, casus, refusal);
  const formulier = formulierVan(command);
  return {
    card: formulierView(formulier, contextOf(ctx, click, casus), { nonce: ctx.newNonce() }),
    place: 'new',
  };
}

/** The form comes back: recorded, or the form again with everything that was typed. */
export async function submitFormulier(ctx: HandlerContext, click: Click, command: Recording): Promise<Reply> {
  const casus = click.casusId === undefined ? undefined : await readKnownCasus(ctx, click);
  if (!casus) return { card: casusOnbekendView({ nonce: ctx.newNonce() }), place: 'new' };
  const wie = asMedewerker(click.spreker);
  // Before anything is drawn: a form shows what is in the dossier, and the verb is only a claim.
  const geenRol = rolRefusal(command, wie, casus, ctx.organisatie());
  if (geenRol) return refuse(ctx, click, casus, geenRol);
  const formulier = formulierVan(command);
  const id = clickId(click.nonce ?? ctx.newNonce(), wie.id, command);
  const formCtx = contextOf(ctx, click, await casusBefore(ctx, casus, id));
  const velden = formulier.velden(formCtx);
  const again = (state: Casus, fouten: Fouten, nonce: string | undefined): Reply => {
    const typed = readTyped(Object.keys(velden), click.data);
    const card = formulierView(
      formulier,
      contextOf(ctx, click, state),
      { nonce: nonce ?? ctx.newNonce() },
      typed,
      fouten,
    );
    return { card, place: 'replace' };
  };
  const shape = z.object(Object.fromEntries(Object.entries(velden).map(([id, { schema }]) => [id, schema])));
  const answer = shape.safeParse(click.data);
  if (!answer.success) {
    return again(casus, foutenFromVelden(veldFouten(answer.error), formulier.tekst.velden), click.nonce);
  }
  const data = formulier.toData(answer.data as never, formCtx);
  const outcome = await executeCommand(
    ctx,
    casus.casusId,
    { type: command, data } as Command,
    wie,
    id,
    // A card of ours always says what it was drawn from; one that does not is out of date.
    click.version ?? 0,
  );
  switch (outcome.kind) {
    case 'done': {
      if (command === 'casus-overdragen')
        await ctx.opslag.index.add(casus.school, {
          casusId: casus.casusId,
          signaleerder: outcome.casus.signaleerder,
        });
      return afterCommand(
        ctx,
        click.spreker,
        outcome.casus,
        outcome.fresh
          ? (formulier.klaar?.(data, outcome.casus) ?? formulier.tekst.klaar)
          : casusTekst.wasErAl,
      );
    }
    case 'already-used':
      return again(outcome.casus, foutenAlVerstuurd, undefined);
    case 'stale':
      return again(outcome.casus, { kop: verouderdTekst, regels: [] }, click.nonce);
    case 'refused':
      if (!outcome.casus) return { card: casusOnbekendView({ nonce: ctx.newNonce() }), place: 'new' };
      return again(outcome.casus, foutenFromRefusals(outcome.refusals, formulier.tekst.velden), click.nonce);
  }
}

/** Why not; someone who may see only the question of a consultatie gets back to it. */
function refuse(ctx: HandlerContext, click: Click, casus: Casus, refusal: Refusal): Promise<Reply> {
  if (rolRefusal('casus-inzien', asMedewerker(click.spreker), casus, ctx.organisatie()))
    return ctx.go('consultatie-inzien', click);
  return Promise.resolve({ card: refusedView(refusal, casus, { nonce: ctx.newNonce() }), place: 'new' });
}

/** Everything this person can record in this casus now, to choose from. */
export async function showVastleggen(ctx: HandlerContext, click: Click): Promise<Reply> {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'casus-inzien');
  const casus = await readKnownCasus(ctx, click);
  if (!casus) return { card: casusOnbekendView({ nonce: ctx.newNonce() }), place: 'new' };
  return { card: vastleggenView(ctx, click, casus), place: 'new' };
}

export async function pickVastleggen(ctx: HandlerContext, click: Click): Promise<Reply> {
  const answer = vastleggenCard.form.answer.safeParse(click.data);
  const verb = answer.success ? `formulier:${answer.data.wat}` : '';
  return isVerb(verb) ? ctx.go(verb, { ...click, verb }) : showVastleggen(ctx, click);
}

function vastleggenView(ctx: HandlerContext, click: Click, casus: Casus): RenderedCard {
  const wie = asMedewerker(click.spreker);
  const mag = (Object.keys(formulierNaam) as Recording[]).filter(
    (command) => !standRefusal(command, wie, casus, ctx.organisatie()),
  );
  const envelope = { nonce: ctx.newNonce(), casusId: casus.casusId, version: casus.version };
  const data = {
    kop: casusTekst.kop(casus.casusId),
    waarden: { wat: mag[0] ?? '' },
    keuzes: { wat: mag.map((command) => ({ id: command, titel: formulierNaam[command] })) },
    ...withKnoppen(
      makeKnop('casus-inzien'),
      makeKnop('volgende-stap-inzien'),
      makeKnop('bevindingen-inzien'),
      makeKnop('dossier-toetsen'),
      makeKnop('nood'),
    ),
  };
  return { content: render(vastleggenCard, data, envelope), summary: vastleggenTekst.titel };
}

function contextOf(ctx: HandlerContext, click: Click, casus: Casus): FormulierContext {
  const vandaag = datumVan(ctx.clock.now());
  return { casus, organisatie: ctx.organisatie(), wie: asMedewerker(click.spreker), vandaag };
}

function formulierVan(command: Recording): Formulier {
  return formulieren[command] as Formulier;
}
