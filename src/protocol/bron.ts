import type { Bron, RegelId } from './types';

/** Number of lines of the stappenplan; a source beyond it points at nothing. */
export const laatsteLijn = 2540;

/** Writes a source on one line of a table: `bron(['C14', 'C16'], 'L344-346', 'L350-352')`. */
export function bron(regels: readonly RegelId[], ...lijnen: readonly `L${string}`[]): Bron {
  return { regels, lijnen };
}

/** One entry of a table of the protocol: an id, which is also the key of its text, and where the law says it. */
export interface Onderdeel {
  readonly id: string;
  readonly bron: Bron;
}

/**
 * First and last line of a source such as `L538` or `L344-346`, both counted from 1 and included.
 * Undefined when it is not written that way, runs backwards, or lies outside the stappenplan.
 */
export function parseLijnen(lijnen: string): { readonly van: number; readonly tot: number } | undefined {
  const match = /^L(\d+)(?:-(\d+))?$/.exec(lijnen);
  if (match?.[1] === undefined) return undefined;
  const van = Number(match[1]);
  const tot = Number(match[2] ?? match[1]);
  return van >= 1 && van <= tot && tot <= laatsteLijn ? { van, tot } : undefined;
}
