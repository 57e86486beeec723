import { setTimeout as wait } from 'node:timers/promises';
import { clickId } from '../../../app/codes';
import { executeCommand } from '../../../app/executeCommand';
import type { Casus } from '../../../domain/casus';
import type { Medewerker } from '../../../domain/medewerker';
import { rolRefusal } from '../../../domain/rights';
import type { HandlerContext } from './handler';

/**
 * Records that an aandachtsfunctionaris opened the casus, the first time only, so that the signaleerder can see it. Never
 * rejects and never keeps the reader waiting for long: what could not be stored is recorded the next time. Returns the
 * casus as it then stands.
 */
export async function markGezien(ctx: HandlerContext, wie: Medewerker, casus: Casus): Promise<Casus> {
  if (rolRefusal('casus-zien', wie, casus, ctx.organisatie())) return casus;
  if (wie.id === casus.signaleerder || casus.gezien.some(({ door }) => door === wie.id)) return casus;
  const recording = record(ctx, wie, casus);
  const patience = new AbortController();
  const gezien = await Promise.race([
    recording,
    wait(ctx.deliveryPatience, undefined, { signal: patience.signal }).catch(() => undefined),
  ]);
  patience.abort();
  return gezien ?? casus;
}

async function record(ctx: HandlerContext, wie: Medewerker, casus: Casus): Promise<Casus> {
  const { casusId } = casus;
  try {
    const command = { type: 'casus-zien', data: {} } as const;
    // One id for this person and casus: looking twice at the same moment counts once.
    const outcome = await executeCommand(ctx, casusId, command, wie, clickId(casusId, wie.id, command.type));
    return outcome.kind === 'done' ? outcome.casus : casus;
  } catch (fault) {
    ctx.report('gezien-niet-vastgelegd', { casusId, fault });
    return casus;
  }
}
