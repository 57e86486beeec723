import { casussenVan } from '../../../app/readCasus';
import type { Keuzedoel } from '../../../cards/casussen';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { casussenView } from '../views/casussenView';
import type { HandlerContext } from './handler';

/**
 * The one casus there is, or the question which; with none, how to start. After an emergency it always asks: it may
 * have been about another child than the one in the only casus.
 */
export async function chooseCasus(ctx: HandlerContext, click: Click, doel: Keuzedoel): Promise<Reply> {
  const casussen = await casussenVan(ctx, asMedewerker(click.spreker));
  const [only, second] = casussen;
  if (only && !second && doel !== 'nood-formulier')
    return ctx.go(doel, { ...click, verb: doel, casusId: only.casusId });
  return { card: casussenView(casussen, doel, { nonce: ctx.newNonce() }), place: 'new' };
}
