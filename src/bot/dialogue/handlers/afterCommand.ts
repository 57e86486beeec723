import { setTimeout as wait } from 'node:timers/promises';
import { datumVan } from '../../../app/clock';
import { asMededeling, type Mededeling } from '../../../cards/mededeling';
import type { Casus } from '../../../domain/casus';
import { rolRefusal } from '../../../domain/rights';
import { asMedewerker } from '../context';
import type { Reply, RenderedCard, Spreker } from '../turn';
import { casusView } from '../views/casusView';
import { eigenDeelView } from '../views/eigenDeelView';
import { overzichtView } from '../views/overzichtView';
import type { HandlerContext } from './handler';

/**
 * The answer after something was recorded: the casus as it stands, with what happened. Owed berichten leave at once;
 * when their outcome is known soon the card says so, otherwise the card is put right as soon as it is.
 */
export async function afterCommand(
  ctx: HandlerContext,
  spreker: Spreker,
  casus: Casus,
  mededeling: string | Mededeling,
): Promise<Reply> {
  const wie = asMedewerker(spreker);
  const draw = (state: Casus): RenderedCard => {
    const envelope = { nonce: ctx.newNonce() };
    const organisatie = ctx.organisatie();
    const nu = ctx.clock.now();
    // Whoever was only asked for advice, or given a task, sees that again and no more than that.
    return rolRefusal('casus-inzien', wie, state, organisatie)
      ? overzichtView(
          eigenDeelView(state, wie, organisatie, datumVan(nu), asMededeling(mededeling).regels.join(' ')),
          state,
          envelope,
        )
      : casusView(state, wie, organisatie, datumVan(nu), envelope, mededeling, nu);
  };
  const delivering = ctx.bezorger.deliverOwed(casus);
  const patience = new AbortController();
  const inTime = await Promise.race([
    delivering,
    wait(ctx.deliveryPatience, undefined, { signal: patience.signal }).catch(() => undefined),
  ]);
  patience.abort();
  if (inTime) return { card: draw(inTime), place: 'replace' };
  return { card: draw(casus), place: 'replace', later: delivering.then(draw).catch(() => undefined) };
}
