import { afwegingNa } from '../../src/protocol/checkAfwegingen';
import type { AfwegingAntwoord, AfwegingAntwoordId } from '../../src/protocol/afwegingTypes';
import { protocollen } from '../../src/protocol/protocol';
import type { AfwegingId } from '../../src/protocol/types';

export interface Keuze {
  readonly afweging: AfwegingId;
  readonly antwoord: AfwegingAntwoordId;
  readonly inhoud: AfwegingAntwoord;
}

export interface Pad {
  /** Such as `1 sterk-vermoeden > 2 nee > 3 nee`. */
  readonly naam: string;
  readonly keuzes: readonly Keuze[];
  readonly einde: 'gesloten' | 'melding' | 'hulp';
}

/**
 * Every way through the afwegingen of the protocol, from the first to where the road ends. Where help starts the road
 * rests until the term, so that too is an end; the ways on from there follow as well.
 */
export function afwegingspaden(): readonly Pad[] {
  return walk('afweging-1', []);
}

function walk(id: AfwegingId, voor: readonly Keuze[]): readonly Pad[] {
  const antwoorden = Object.entries(protocollen['2026-1'].afwegingen[id].antwoorden) as [
    AfwegingAntwoordId,
    AfwegingAntwoord,
  ][];
  return antwoorden.flatMap(([antwoord, inhoud]) => {
    const keuzes = [...voor, { afweging: id, antwoord, inhoud }];
    const volgende = afwegingNa(inhoud.gevolg);
    const verder = volgende === null ? [] : walk(volgende, keuzes);
    const einde = eindeVan(inhoud, volgende);
    return einde ? [{ naam: naamVan(keuzes), keuzes, einde }, ...verder] : verder;
  });
}

function eindeVan({ gevolg }: AfwegingAntwoord, volgende: AfwegingId | null): Pad['einde'] | undefined {
  if (gevolg.soort === 'hulp') return 'hulp';
  if (volgende !== null) return undefined;
  return gevolg.soort === 'afsluiten' ? 'gesloten' : 'melding';
}

const naamVan = (keuzes: readonly Keuze[]): string =>
  keuzes.map(({ afweging, antwoord }) => `${afweging.slice(-1)} ${antwoord}`).join(' > ');
