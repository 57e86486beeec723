import { readCasus } from '../../../app/readCasus';
import type { Casus } from '../../../domain/casus';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { HandlerContext } from './handler';

/** The casus a click is about, for someone who carries it, was asked about it or has a task in it; undefined for everyone else. */
export async function readKnownCasus(ctx: HandlerContext, click: Click): Promise<Casus | undefined> {
  if (click.casusId === undefined) return undefined;
  const wie = asMedewerker(click.spreker);
  return readCasus(ctx, click.casusId, wie, 'casus-inzien', 'consultatie-inzien', 'taak-inzien');
}
