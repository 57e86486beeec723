import type { Bericht, Casus } from './casus';
import { findSchool, type Organisatie } from './organisatie';
import type { MedewerkerId } from './waarden';

/**
 * Whether standing in for an aandachtsfunctionaris has ended on this casus ([K21], [K25]): since the bericht that was sent on it was
 * assigned to somebody else, or the one stood in for promised contact themselves; or organisatie.json does not name the
 * vervanger any more. The calendar does not end it: who has a casus in hand keeps it until another has.
 */
export function isVervangingVoorbij(
  casus: Casus,
  { op, aan }: Bericht,
  voor: MedewerkerId,
  organisatie: Organisatie,
): boolean {
  const mensen = [...(findSchool(organisatie, casus.school)?.mensen ?? []), ...organisatie.bovenschools];
  const toegewezen = casus.records['casus-toegewezen'].findLast((record) => record.op > op);
  return (
    !mensen.some(({ id }) => id === aan) ||
    (toegewezen !== undefined && toegewezen.aan !== aan) ||
    casus.toezeggingen.some((toezegging) => toezegging.door === voor && toezegging.op > op)
  );
}
