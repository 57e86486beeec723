import { z } from 'zod';
import { medewerkerId } from './organisatieBouwstenen';

const schakel = z.object({ id: medewerkerId, vervanger: medewerkerId.optional().catch(undefined) });

/**
 * Every vervanger is someone else of the same list, and no chain of them goes round: on a ring nobody would ever be found.
 * Each person of a ring is told, as any of them can break it. Says nothing of who stands in the list unreadably.
 */
export function checkVervangers(mensen: unknown, context: z.RefinementCtx): void {
  if (!Array.isArray(mensen)) return;
  const schakels = mensen.map((mens) => schakel.safeParse(mens).data);
  const volgende = new Map(schakels.flatMap((deel) => (deel ? [[deel.id, deel.vervanger] as const] : [])));
  const leesbaar = !schakels.includes(undefined);
  for (const [index, deel] of schakels.entries()) {
    if (deel?.vervanger === undefined) continue;
    const report = (message: string) =>
      context.addIssue({ code: 'custom', message, path: [index, 'vervanger'] });
    if (deel.vervanger === deel.id) report('mag niet de persoon zelf zijn');
    else if (leesbaar && !volgende.has(deel.vervanger))
      report('moet iemand zijn die in dezelfde lijst staat');
    else if (isRond(deel.id, volgende)) report('loopt rond: deze mensen vervangen alleen elkaar');
  }
}

function isRond(id: string, volgende: ReadonlyMap<string, string | undefined>): boolean {
  let now = volgende.get(id);
  for (let left = volgende.size; now !== undefined && left > 0; left -= 1) {
    if (now === id) return true;
    now = volgende.get(now);
  }
  return false;
}
