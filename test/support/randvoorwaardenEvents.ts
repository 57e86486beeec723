import type { RandvoorwaardeBevestigd, RandvoorwaardeEvent } from '../../src/domain/randvoorwaarden';
import { nu } from './events';
import { directeur } from './people';

/** A confirmation by the directie of De Regenboog on the day of the tests, to be looked at again a year later. */
export function bevestigd(
  id: string,
  change: Partial<RandvoorwaardeBevestigd> = {},
  op: string = nu,
): RandvoorwaardeEvent {
  return {
    id,
    type: 'randvoorwaarde-bevestigd',
    at: op,
    by: { id: directeur.id, naam: directeur.naam, rollen: ['directie'] },
    protocol: '2026-1',
    data: {
      item: 'meldcode-in-beleid',
      toelichting: 'Hoofdstuk 4 van het veiligheidsbeleid.',
      volgendeToets: '2027-11-23',
      ...change,
    },
  };
}
