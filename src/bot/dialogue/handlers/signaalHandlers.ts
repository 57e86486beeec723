import { clickId } from '../../../app/codes';
import { datumVan, tijdVan } from '../../../app/clock';
import { executeCommand } from '../../../app/executeCommand';
import { readCasus } from '../../../app/readCasus';
import { veldFouten } from '../../../cards/fields';
import { noodInputs, noodVastleggenCard } from '../../../cards/noodVastleggen';
import { readTyped } from '../../../cards/readAnswer';
import { signaalFrom, signaalInputs } from '../../../cards/signaalVelden';
import { signaalVastleggenCard } from '../../../cards/signaalVastleggen';
import type { Casus } from '../../../domain/casus';
import type { Command } from '../../../domain/commands';
import { casusTekst } from '../../../texts/casus';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { RenderedCard, Reply } from '../turn';
import { casusOnbekendView } from '../views/boodschappen';
import { foutenAlVerstuurd, foutenFromRefusals, foutenFromVelden, type Fouten } from '../views/fouten';
import { emptyNood, emptySignaal, noodFormView, signaalFormView } from '../views/formulierViews';
import { afterCommand } from './afterCommand';
import { chooseCasus } from './chooseCasus';
import type { Handler, HandlerContext } from './handler';
import { signaalFouten } from './signaalFouten';

export const openSignaalForm: Handler = async (ctx, click) => {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'signaal-formulier');
  const casus = await readCasus(ctx, click.casusId, asMedewerker(click.spreker), 'casus-inzien');
  const envelope = { nonce: ctx.newNonce() };
  if (!casus) return { card: casusOnbekendView(envelope), place: 'new' };
  const typed = emptySignaal(datumVan(ctx.clock.now()));
  return {
    card: signaalFormView({ ...envelope, ...formIds(casus) }, typed),
    place: 'new',
  };
};

export const openNoodForm: Handler = async (ctx, click) => {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'nood-formulier');
  const casus = await readCasus(ctx, click.casusId, asMedewerker(click.spreker), 'casus-inzien');
  const envelope = { nonce: ctx.newNonce() };
  if (!casus) return { card: casusOnbekendView(envelope), place: 'new' };
  const now = ctx.clock.now();
  const typed = emptyNood(datumVan(now), tijdVan(now));
  return {
    card: noodFormView({ ...envelope, ...formIds(casus) }, typed),
    place: 'new',
  };
};

function formIds({ casusId, version, kenmerk }: Casus): Pick<Casus, 'casusId' | 'version' | 'kenmerk'> {
  return { casusId, version, kenmerk };
}

export const submitSignaal: Handler = async (ctx, click) => {
  const answer = signaalVastleggenCard.form.answer.safeParse(click.data);
  if (!answer.success) {
    const vandaag = datumVan(ctx.clock.now());
    const fouten = signaalFouten(answer.error, click.data, vandaag, signaalVastleggenCard.labels);
    return { card: signaalAgain(ctx, click, fouten, click.nonce), place: 'replace' };
  }
  const command: Command = { type: 'signaal-vastleggen', data: signaalFrom(answer.data) };
  const texts = { done: casusTekst.signaalVastgelegd, twice: casusTekst.signaalWasErAl };
  return submit(ctx, click, command, texts, signaalVastleggenCard.labels, signaalAgain);
};

export const submitNood: Handler = async (ctx, click) => {
  const answer = noodVastleggenCard.form.answer.safeParse(click.data);
  if (!answer.success) {
    const fouten = foutenFromVelden(veldFouten(answer.error), noodVastleggenCard.labels);
    return { card: noodAgain(ctx, click, fouten, click.nonce), place: 'replace' };
  }
  const command: Command = { type: 'nood-vastleggen', data: answer.data };
  const texts = { done: casusTekst.noodVastgelegd, twice: casusTekst.noodWasErAl };
  return submit(ctx, click, command, texts, noodVastleggenCard.labels, noodAgain);
};

type FormAgain = (
  ctx: HandlerContext,
  click: Click,
  fouten: Fouten,
  nonce: string | undefined,
) => RenderedCard;

export const signaalAgain: FormAgain = (ctx, click, fouten, nonce) =>
  signaalFormView(
    { casusId: click.casusId, nonce: nonce ?? ctx.newNonce() },
    readTyped(signaalInputs, click.data),
    fouten,
  );

export const noodAgain: FormAgain = (ctx, click, fouten, nonce) =>
  noodFormView(
    { casusId: click.casusId, nonce: nonce ?? ctx.newNonce() },
    readTyped(noodInputs, click.data),
    fouten,
  );

/** A form of a casus that was read: recorded, or back with what was typed and what to mend. */
async function submit(
  ctx: HandlerContext,
  click: Click,
  command: Command,
  texts: { done: string; twice: string },
  labels: Readonly<Record<string, string>>,
  formAgain: FormAgain,
): Promise<Reply> {
  if (click.casusId === undefined)
    return { card: casusOnbekendView({ nonce: ctx.newNonce() }), place: 'new' };
  const nonce = click.nonce ?? ctx.newNonce();
  const wie = asMedewerker(click.spreker);
  const outcome = await executeCommand(
    ctx,
    click.casusId,
    command,
    wie,
    clickId(nonce, wie.id, command.type),
  );
  switch (outcome.kind) {
    case 'done':
      return afterCommand(ctx, click.spreker, outcome.casus, outcome.fresh ? texts.done : texts.twice);
    case 'already-used':
      return { card: formAgain(ctx, click, foutenAlVerstuurd, undefined), place: 'replace' };
    // These forms only add, so they are never out of date.
    case 'stale':
      return { card: formAgain(ctx, click, foutenAlVerstuurd, undefined), place: 'replace' };
    case 'refused':
      return {
        card: formAgain(ctx, click, foutenFromRefusals(outcome.refusals, labels), click.nonce),
        place: 'replace',
      };
  }
}
