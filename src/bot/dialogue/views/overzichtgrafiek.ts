import type { z } from 'zod';
import type { schooloverzichtCard } from '../../../cards/schooloverzicht';
import { telPerStap, type Overzichtregel } from '../../../domain/schooloverzicht';
import { stapIds, type StapId } from '../../../protocol/types';
import { schooloverzichtTekst as t } from '../../../texts/schooloverzicht';
import { stapTekst } from '../../../texts/stappen';

type Staaf = z.input<(typeof schooloverzichtCard)['data']>['grafiek'][number];

/** Short, for a line of many. */
export function stapNaam(stap: StapId): string {
  return t.stap(stapIds.indexOf(stap) + 1, stapTekst[stap].kort);
}

/** Of the longest bar, in pixels: it fits on a telephone. */
const langste = 240;

/** A bar a stap, too late and in time apart. The sentence above it says the same. */
export function grafiekVan(regels: readonly Overzichtregel[]): Staaf[] {
  const perStap = telPerStap(regels);
  const vol = Math.max(1, ...perStap.map(({ aantal }) => aantal));
  const breedte = (aantal: number): string => `${Math.max(2, Math.round((aantal / vol) * langste))}px`;
  return perStap.map(({ stap, aantal, teLaat }) => ({
    tekst: t.staaf(stapNaam(stap), aantal, teLaat),
    delen: [
      ...(teLaat > 0 ? [{ breedte: breedte(teLaat), stijl: 'attention' as const }] : []),
      ...(aantal > teLaat ? [{ breedte: breedte(aantal - teLaat), stijl: 'accent' as const }] : []),
    ],
  }));
}
