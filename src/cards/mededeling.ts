import type { ContactId } from '../protocol/contacten';

/** What just happened, with what follows from it: a line each, and whom to phone now. */
export interface Mededeling {
  readonly regels: readonly string[];
  /** `attention` where something must be done at once. */
  readonly stijl: 'good' | 'attention';
  readonly bel: readonly ContactId[];
}

export function asMededeling(tekst: string | Mededeling): Mededeling {
  return typeof tekst === 'string' ? { regels: [tekst], stijl: 'good', bel: [] } : tekst;
}
