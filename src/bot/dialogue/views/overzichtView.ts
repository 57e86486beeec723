import { overzichtCard } from '../../../cards/overzicht';
import type { Sectie } from '../../../cards/formulier';
import { withKnoppen, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import type { Casus } from '../../../domain/casus';
import { casusTekst } from '../../../texts/casus';
import type { RenderedCard } from '../turn';

export interface Overzicht {
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly secties: readonly Sectie[];
  readonly knoppen: readonly Knop[];
}

/** Something to read about one casus, in headed parts. */
export function overzichtView(overzicht: Overzicht, casus: Casus, envelope: Envelope): RenderedCard {
  const { titel, uitleg, secties, knoppen } = overzicht;
  const data = {
    kop: casusTekst.kop(casus.casusId),
    titel,
    uitleg: [...uitleg],
    secties: [...secties],
    ...withKnoppen(...knoppen),
  };
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  return { content: render(overzichtCard, data, full), summary: titel };
}
