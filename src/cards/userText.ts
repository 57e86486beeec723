/** Width-less, so that the reader sees what was written while no client takes it for a date function. */
const gap = '\u200B';

/**
 * Makes text that a person wrote safe to show: `{{DATE(…)}}` is expanded by clients even in a TextRun. Markdown needs
 * nothing here as long as the text sits in a TextRun, which the walk over all cards holds true.
 */
export function disarm(text: string): string {
  return text.replaceAll(/\{(?=\{)/g, `{${gap}`);
}

/**
 * For the title of a choice, which cannot hold a TextRun and in which clients read Markdown and web addresses: what
 * they would read is left out. Meant for a kenmerk, which is recognised without it.
 */
export function plainTitle(text: string): string {
  return disarm(text)
    .replaceAll(/[`*_~[\]()<>#|!\\]/g, ' ')
    .replaceAll(/\/\/+/g, '/ ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The first part of a long text, ending in `…` when something was left out; whole characters, never half an emoji. */
export function shorten(text: string, max: number): string {
  const characters = Array.from(text);
  return characters.length <= max
    ? text
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
