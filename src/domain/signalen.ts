import type { Casus, VastgelegdSignaal } from './casus';

/** A signaal as it stands now; nothing is edited, so a corrected one is still there and says so. */
export interface SignaalStand {
  readonly signaal: VastgelegdSignaal;
  /** Why it was corrected, when it was; the corrected text follows as a signaal of its own. */
  readonly gecorrigeerd: string | null;
  /** What became of a hypothese ([B23]); null while it is open, and for a fact. */
  readonly oordeel: 'bevestigd' | 'ontkracht' | null;
}

/** Every signaal in the order in which it came, corrections as new ones with the id of their event. */
export function signalenVan(casus: Casus): readonly SignaalStand[] {
  const correcties = casus.records['signaal-gecorrigeerd'];
  const oordelen = casus.records['hypothese-beoordeeld'];
  const alle = [
    ...casus.signalen,
    ...correcties.map(({ nieuw, id, nr, op, door, doorNaam }) => ({ ...nieuw, id, nr, op, door, doorNaam })),
  ].sort((a, b) => a.nr - b.nr || a.id.localeCompare(b.id));
  return alle.map((signaal) => ({
    signaal,
    gecorrigeerd: correcties.find((correctie) => correctie.signaal === signaal.id)?.reden ?? null,
    oordeel: oordelen.findLast((oordeel) => oordeel.signaal === signaal.id)?.uitkomst ?? null,
  }));
}

/** The ones that count now: a corrected line is read, not weighed. */
export function geldigeSignalen(casus: Casus): readonly SignaalStand[] {
  return signalenVan(casus).filter(({ gecorrigeerd }) => gecorrigeerd === null);
}

/** Hypothesen that still wait for their follow-up note ([B23], L278-280). */
export function openHypothesen(casus: Casus): readonly VastgelegdSignaal[] {
  return geldigeSignalen(casus)
    .filter(({ signaal, oordeel }) => signaal.soort === 'hypothese' && oordeel === null)
    .map(({ signaal }) => signaal);
}
