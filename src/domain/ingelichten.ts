import type { Casus } from './casus';
import { bevoegdGezagVan, type Organisatie, type Persoon } from './organisatie';

/**
 * Whom of the bevoegd gezag was informed of this casus ([K33], L531-532), as far as they still belong to it: whoever left the
 * school or the rol has no more to do with it. Each once.
 */
export function ingelichtenVan(casus: Casus, organisatie: Organisatie): readonly Persoon[] {
  const ingelicht = casus.records['bevoegd-gezag-ingelicht'].map(({ wie }) => wie);
  return bevoegdGezagVan(organisatie, casus.school).filter(
    ({ id }, index, gezag) => ingelicht.includes(id) && gezag.findIndex((ander) => ander.id === id) === index,
  );
}
