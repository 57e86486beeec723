import type { CardContent } from '../../../cards/render';

/** Teams counts in UTF-16 and takes no card over 28 KB; a margin is left for what the channel puts around it. */
const maxCharacters = (28 * 1024) / 2 - 100;
/** Lengths to cut lines to, the first that fits is the one; the last is for a casus as full as it can be. */
const lengten = [Infinity, 120, 90, 60, 40] as const;

/** The card with its lines as long as fit: one that is too large would not arrive at all, and the dossier has the full text. */
export function drawWithinTeams(draw: (maxLine: number) => CardContent): CardContent {
  for (const max of lengten) {
    const content = draw(max);
    if (JSON.stringify(content).length <= maxCharacters) return content;
  }
  return draw(lengten[lengten.length - 1] ?? 40);
}
