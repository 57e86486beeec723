import type { Bericht, Casus } from './casus';

/** What must still be sent: derived from the log, so that no crash between recording and sending can lose it. */
export function berichtenOwed(casus: Casus): readonly Bericht[] {
  return casus.berichten.filter((bericht) => bericht.bezorging.stand !== 'bezorgd');
}

/** How the aandachtsfunctionarissen were told of the start, for the person who waits for them. */
export type Kennisgeving = 'geen-ontvanger' | 'onderweg' | 'bezorgd' | 'mislukt';

/** One delivered bericht is enough: then somebody knows. `mislukt` only when no attempt is still under way. */
export function kennisgevingVan(casus: Casus): Kennisgeving {
  const berichten = casus.berichten.filter((bericht) => bericht.soort === 'casus-gestart');
  if (berichten.length === 0) return 'geen-ontvanger';
  if (berichten.some((bericht) => bericht.bezorging.stand === 'bezorgd')) return 'bezorgd';
  return berichten.some((bericht) => bericht.bezorging.stand === 'verschuldigd') ? 'onderweg' : 'mislukt';
}
