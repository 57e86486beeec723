/** The vocabulary in which the law is written down. Types only: the tables beside this file hold the law itself. */

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N';

/** The ID of a row of the rules of the meldcode, such as `C14`, `Q3-A2` or a decision such as `0.4`. */
export type RegelId =
  `${Letter}${number}` | `Q${1 | 2 | 3 | 4 | 5}` | `Q${1 | 2 | 3 | 4 | 5}-${string}` | `0.${number}`;

/** Where a statement stands in the source: the rules, and the lines of the stappenplan (`L344-346`). */
export interface Bron {
  readonly regels: readonly RegelId[];
  readonly lijnen: readonly `L${string}`[];
}

export const stapIds = ['signalen', 'consultatie', 'gesprek', 'wegen', 'beslissen'] as const;
/** The five stappen of the meldcode, in their printed order; the order itself binds nobody (decision 0.8). */
export type StapId = (typeof stapIds)[number];

export const afwegingIds = ['afweging-1', 'afweging-2', 'afweging-3', 'afweging-4', 'afweging-5'] as const;
/** The five questions of the afwegingskader. */
export type AfwegingId = (typeof afwegingIds)[number];

/** The version of the protocol a casus was opened under. A version never changes once it has been used. */
export type ProtocolVersie = '2026-1';
