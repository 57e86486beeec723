import { overzichtCard } from '../../../cards/overzicht';
import type { Sectie } from '../../../cards/formulier';
import { withKnoppen, type Belregel, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import type { Casus } from '../../../domain/casus';
import { casusTekst } from '../../../texts/casus';
import { shorten } from '../../../cards/userText';
import type { RenderedCard } from '../turn';
import { drawWithinTeams } from './drawWithinTeams';

export interface Overzicht {
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly bellijst?: readonly Belregel[];
  readonly secties: readonly Sectie[];
  readonly meer?: { readonly titel: string; readonly secties: readonly Sectie[] };
  readonly knoppen: readonly Knop[];
}

/** Something to read about one casus, in headed parts. */
export function overzichtView(overzicht: Overzicht, casus: Casus, envelope: Envelope): RenderedCard {
  const { titel, uitleg, bellijst = [], secties, meer = { titel: '', secties: [] }, knoppen } = overzicht;
  const data = {
    kop: casusTekst.kop(casus.casusId),
    titel,
    uitleg: [...uitleg],
    bellijst: [...bellijst],
    heeftMeer: meer.secties.length > 0,
    ...withKnoppen(...knoppen),
  };
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  const content = drawWithinTeams((max) => {
    const kort = (delen: readonly Sectie[]): Sectie[] =>
      delen.map(({ kop, regels }) => ({ kop, regels: regels.map((regel) => shorten(regel, max)) }));
    const inhoud = { secties: kort(secties), meer: { titel: meer.titel, secties: kort(meer.secties) } };
    return render(overzichtCard, { ...data, ...inhoud }, full);
  });
  return { content, summary: titel };
}
