/** Reads bytes strictly: a byte that is no UTF-8 is damage, not a question mark in someone's dossier. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses one JSON value a line. `damaged` makes the error for a line (from 1) that is no JSON, no UTF-8, or has no
 * newline; the reason itself is dropped, because it quotes the contents.
 */
export function parseJsonLines(bytes: Buffer, damaged: (line: number) => Error): unknown[] {
  const values: unknown[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    if (end < 0) throw damaged(values.length + 1);
    try {
      values.push(JSON.parse(decoder.decode(bytes.subarray(start, end))));
    } catch {
      throw damaged(values.length + 1);
    }
    start = end + 1;
  }
  return values;
}
