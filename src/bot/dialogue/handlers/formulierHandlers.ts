import { clickId } from '../../../app/codes';
import { datumVan } from '../../../app/clock';
import { executeCommand } from '../../../app/executeCommand';
import { casusAfter, casusBefore } from '../../../app/readCasus';
import { z } from 'zod';
import { veldFouten } from '../../../cards/fields';
import type { Formulier, FormulierContext, Waarden } from '../../../cards/formulier';
import { formulieren } from '../../../cards/formulieren/alle';
import { readTyped } from '../../../cards/readAnswer';
import { OpslagOnbereikbaar } from '../../../app/ports';
import type { Casus } from '../../../domain/casus';
import type { Command, Recording } from '../../../domain/commands';
import type { Refusal } from '../../../domain/refusals';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import { casusTekst } from '../../../texts/casus';
import { verouderdTekst } from '../../../texts/formulieren/namen';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { casusOnbekendView, refusedView } from '../views/boodschappen';
import {
  foutenAlVerstuurd,
  foutenFromRefusals,
  foutenFromVelden,
  foutenOpslag,
  type Fouten,
} from '../views/fouten';
import { formulierView } from '../views/formulierView';
import { bedoeldCommand } from './bedoeldCommand';
import { readKnownCasus } from './readKnownCasus';
import { afterCommand } from './afterCommand';
import { findOngevraagd } from './findOngevraagd';
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
  const { termijn } = readTyped(['termijn'], click.data);
  const formCtx = { ...contextOf(ctx, click, casus), termijn };
  return { card: formulierView(formulier, formCtx, { nonce: ctx.newNonce() }), place: 'new' };
}

/** The form comes back: recorded, or the form again with everything that was typed. */
export async function submitFormulier(ctx: HandlerContext, click: Click, sent: Recording): Promise<Reply> {
  const casus = click.casusId === undefined ? undefined : await readKnownCasus(ctx, click);
  if (!casus) return gone(ctx, click, sent);
  const wie = asMedewerker(click.spreker);
  const command = bedoeldCommand(sent, click, casus, wie, ctx.organisatie());
  // Before anything is drawn: a form shows what is in the dossier, and the verb is only a claim.
  const geenRol = rolRefusal(command, wie, casus, ctx.organisatie());
  if (geenRol) return refuse(ctx, click, casus, geenRol);
  const formulier = formulierVan(command);
  const again = (state: Casus, fouten: Fouten, nonce: string | undefined, waarden?: Waarden): Reply => {
    const ctxNow = contextOf(ctx, click, state);
    const typed = waarden ?? readTyped(Object.keys(formulier.velden(ctxNow)), click.data);
    const card = formulierView(formulier, ctxNow, { nonce: nonce ?? ctx.newNonce() }, typed, fouten);
    return { card, place: 'replace' };
  };
  try {
    return await judge(ctx, click, { command, formulier, casus, again });
  } catch (fault) {
    // The casus was read a moment ago, so the form can be drawn although the store is down now.
    if (fault instanceof OpslagOnbereikbaar) return again(casus, foutenOpslag, click.nonce);
    throw fault;
  }
}

/** The same click once more, by which their own part ended, is no riddle; anything else is a casus that is not theirs. */
async function gone(ctx: HandlerContext, click: Click, command: Recording): Promise<Reply> {
  const { casusId, nonce, spreker } = click;
  const before =
    casusId === undefined || nonce === undefined
      ? undefined
      : await casusAfter(ctx, casusId, clickId(nonce, spreker.id, command));
  if (before) return afterCommand(ctx, spreker, before, casusTekst.wasErAl);
  return { card: casusOnbekendView({ nonce: ctx.newNonce() }), place: 'new' };
}

interface Ingezonden {
  readonly command: Recording;
  readonly formulier: Formulier;
  readonly casus: Casus;
  /** The form once more; `waarden` where something else must stand in it than what was sent. */
  readonly again: (state: Casus, fouten: Fouten, nonce: string | undefined, waarden?: Waarden) => Reply;
}

async function judge(ctx: HandlerContext, click: Click, ingezonden: Ingezonden): Promise<Reply> {
  const { command, formulier, casus, again } = ingezonden;
  const wie = asMedewerker(click.spreker);
  const id = clickId(click.nonce ?? ctx.newNonce(), wie.id, command);
  const formCtx = contextOf(ctx, click, await casusBefore(ctx, casus, id));
  const velden = formulier.velden(formCtx);
  const shape = z.object(Object.fromEntries(Object.entries(velden).map(([id, { schema }]) => [id, schema])));
  const answer = shape.safeParse(click.data);
  if (!answer.success) {
    return again(casus, foutenFromVelden(veldFouten(answer.error), formulier.tekst.velden), click.nonce);
  }
  const teveel = findOngevraagd(formulier, formCtx, click.data);
  if (teveel) return again(casus, teveel.fouten, click.nonce, teveel.typed);
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
  const nu = outcome.kind === 'stale' || outcome.kind === 'refused' ? outcome.casus : undefined;
  // Somebody was first in the moment between reading and writing.
  if (nu && bedoeldCommand(command, click, nu, wie, ctx.organisatie()) !== command)
    return submitFormulier(ctx, click, command);
  switch (outcome.kind) {
    case 'done': {
      return afterCommand(
        ctx,
        click.spreker,
        outcome.casus,
        outcome.fresh
          ? (formulier.klaar?.(data, outcome.casus, ctx.organisatie()) ?? formulier.tekst.klaar)
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

/** Why not; someone who may see only the question of a consultatie or a task gets back to it. */
function refuse(ctx: HandlerContext, click: Click, casus: Casus, refusal: Refusal): Promise<Reply> {
  const wie = asMedewerker(click.spreker);
  if (rolRefusal('casus-inzien', wie, casus, ctx.organisatie())) {
    const gevraagd = !rolRefusal('consultatie-inzien', wie, casus, ctx.organisatie());
    return ctx.go(gevraagd ? 'consultatie-inzien' : 'taak-inzien', click);
  }
  return Promise.resolve({ card: refusedView(refusal, casus, { nonce: ctx.newNonce() }), place: 'new' });
}

function contextOf(ctx: HandlerContext, click: Click, casus: Casus): FormulierContext {
  const vandaag = datumVan(ctx.clock.now());
  return { casus, organisatie: ctx.organisatie(), wie: asMedewerker(click.spreker), vandaag };
}

function formulierVan(command: Recording): Formulier {
  return formulieren[command] as Formulier;
}
