import { readDossier } from '../../../app/readDossier';
import { readCasus } from '../../../app/readCasus';
import { dossierCard } from '../../../cards/dossier';
import { rolRefusal } from '../../../domain/rights';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { casusOnbekendView, refusedView } from '../views/boodschappen';
import { dossierToets } from '../views/dossierToets';
import { dossierView } from '../views/dossierView';
import { overzichtView } from '../views/overzichtView';
import { chooseCasus } from './chooseCasus';
import type { Handler, HandlerContext } from './handler';

/** The dossier from its beginning; of several casussen it asks which. */
export const showDossier: Handler = (ctx, click) => {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'dossier-inzien');
  return showDeel(ctx, click, 1, 'new');
};

/** Another part, in the place of the one that was read, so that the chat does not fill up with the dossier. */
export const turnDossier: Handler = (ctx, click) => {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'dossier-inzien');
  const answer = dossierCard.form.answer.safeParse(click.data);
  const deel = answer.success && /^\d+$/.test(answer.data.deel) ? Number(answer.data.deel) : 1;
  return showDeel(ctx, click, deel, 'replace');
};

/** The check of the dossier, for who watches over it ([K26], [M12]); of several casussen it asks which. */
export const checkDossier: Handler = async (ctx, click) => {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'dossier-toetsen');
  const wie = asMedewerker(click.spreker);
  const organisatie = ctx.organisatie();
  const casus = await readCasus(ctx, click.casusId, wie, 'casus-inzien');
  const envelope = { nonce: ctx.newNonce() };
  if (!casus) return { card: casusOnbekendView(envelope), place: 'new' };
  const refusal = rolRefusal('dossier-toetsen', wie, casus, organisatie);
  if (refusal) return { card: refusedView(refusal, casus, envelope), place: 'new' };
  return { card: overzichtView(dossierToets(casus, wie, organisatie), casus, envelope), place: 'new' };
};

async function showDeel(
  ctx: HandlerContext,
  click: Click,
  deel: number,
  place: Reply['place'],
): Promise<Reply> {
  const wie = asMedewerker(click.spreker);
  const dossier = click.casusId === undefined ? undefined : await readDossier(ctx, click.casusId, wie);
  const envelope = { nonce: ctx.newNonce() };
  if (!dossier) return { card: casusOnbekendView(envelope), place: 'new' };
  return { card: dossierView(dossier, deel, wie, ctx.organisatie(), envelope), place };
}
