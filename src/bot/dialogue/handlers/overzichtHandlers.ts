import { datumVan } from '../../../app/clock';
import { readCasus } from '../../../app/readCasus';
import type { Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import type { ViewType } from '../../../domain/rightsTable';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { casusOnbekendView } from '../views/boodschappen';
import { bevindingenView } from '../views/bevindingenView';
import { consultatieView } from '../views/consultatieView';
import { overzichtView, type Overzicht } from '../views/overzichtView';
import { taakView } from '../views/taakView';
import { gesprekVoorbereiding } from '../views/gesprekVoorbereiding';
import { meldingVoorbereiding } from '../views/meldingVoorbereiding';
import { chooseCasus } from './chooseCasus';
import type { Handler, HandlerContext } from './handler';

/** The question that was put before this person, and nothing else of the casus. */
export const showConsultatie: Handler = (ctx, click) =>
  show(ctx, click, 'consultatie-inzien', consultatieView);

/** The tasks of this person in the casus, and nothing else of it. */
export const showTaak: Handler = (ctx, click) =>
  show(ctx, click, 'taak-inzien', (casus, wie, organisatie) =>
    taakView(casus, wie, organisatie, datumVan(ctx.clock.now())),
  );

/** What consultaties, advies and gesprekken brought. */
export const showBevindingen: Handler = (ctx, click) => show(ctx, click, 'casus-inzien', bevindingenView);
export const prepareGesprek: Handler = (ctx, click) => show(ctx, click, 'casus-inzien', gesprekVoorbereiding);
export const prepareMelding: Handler = (ctx, click) => show(ctx, click, 'casus-inzien', meldingVoorbereiding);

async function show(
  ctx: HandlerContext,
  click: Click,
  view: ViewType,
  draw: (casus: Casus, wie: Requester, organisatie: Organisatie) => Overzicht,
): Promise<Reply> {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'casus-inzien');
  const wie = asMedewerker(click.spreker);
  const casus = await readCasus(ctx, click.casusId, wie, view);
  const envelope = { nonce: ctx.newNonce() };
  if (!casus) return { card: casusOnbekendView(envelope), place: 'new' };
  return { card: overzichtView(draw(casus, wie, ctx.organisatie()), casus, envelope), place: 'new' };
}
