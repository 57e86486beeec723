import { casussenVan, type MijnCasussen } from '../../../app/readCasus';
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
  const mijn = await readMijnCasussen(ctx, click);
  const [only, second] = mijn.casussen;
  if (only && !second && mijn.onleesbaar.length === 0 && doel !== 'nood-formulier')
    return ctx.go(doel, { ...click, verb: doel, casusId: only.casusId });
  return { card: casussenView(mijn, doel, { nonce: ctx.newNonce() }), place: 'new' };
}

/** The list of this person; what cannot be read is reported, for whoever looks after the store. */
export async function readMijnCasussen(
  ctx: HandlerContext,
  click: Pick<Click, 'spreker'>,
): Promise<MijnCasussen> {
  const mijn = await casussenVan(ctx, asMedewerker(click.spreker));
  for (const onleesbaar of mijn.onleesbaar) ctx.report('casus-onleesbaar', onleesbaar);
  return mijn;
}
