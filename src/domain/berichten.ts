import { isAchterhaald } from './achterhaald';
import type { Bericht, BerichtSoort, Casus } from './casus';

/** What must still be sent: derived from the log, so that no crash between recording and sending can lose it. */
export function berichtenOwed(casus: Casus): readonly Bericht[] {
  return casus.berichten.filter(
    (bericht) => bericht.bezorging.stand !== 'bezorgd' && !isAchterhaald(casus, bericht),
  );
}

/** How those who must hear of something were told, for the person who counts on it. */
export type Kennisgeving = 'geen-ontvanger' | 'onderweg' | 'bezorgd' | 'mislukt';

/** One delivered bericht is enough: then somebody knows. `mislukt` only when no attempt is still under way. */
export function kennisgevingVan(casus: Casus, soort: BerichtSoort = 'casus-gestart'): Kennisgeving {
  const berichten = casus.berichten.filter((bericht) => bericht.soort === soort);
  if (berichten.length === 0) return 'geen-ontvanger';
  if (berichten.some((bericht) => bericht.bezorging.stand === 'bezorgd')) return 'bezorgd';
  return berichten.some((bericht) => bericht.bezorging.stand === 'verschuldigd') ? 'onderweg' : 'mislukt';
}
