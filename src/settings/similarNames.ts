/** Short names differ from many others by a letter or two (`HOST`, `POST`): there only case and separators count. */
const LONG_ENOUGH_FOR_TYPOS = 8;
const MOST_TYPOS = 2;

/** Pairs of a name that was found and the name that was probably meant by it. */
export function similarNames(
  found: readonly string[],
  meant: readonly string[],
): readonly (readonly [found: string, meant: string])[] {
  return found.flatMap((name) => {
    const match = meant.find((candidate) => resembles(plain(name), plain(candidate)));
    return match === undefined ? [] : [[name, match] as const];
  });
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function resembles(a: string, b: string): boolean {
  return a === b || (b.length >= LONG_ENOUGH_FOR_TYPOS && editDistance(a, b) <= MOST_TYPOS);
}

/** How many letters must be added, dropped or changed to make the one name the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
