/** A place in a text as an editor shows it, both from 1. */
export interface Foutplaats {
  readonly regel: number;
  readonly kolom: number;
}

const WHITESPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** JSON forbids control characters inside a string. */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;

/**
 * Where a JSON text first goes wrong, or undefined when it is sound. JSON.parse tells the place only for some faults
 * and quotes the text around it, which in organisatie.json may be a person's name.
 */
export function jsonFoutplaats(text: string): Foutplaats | undefined {
  let at = 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const skip = (): boolean => take(WHITESPACE);
  const takeMark = (mark: string): boolean => {
    skip();
    if (text[at] !== mark) return false;
    at += 1;
    return skip();
  };
  const members = (close: string, member: () => boolean): boolean => {
    if (takeMark(close)) return true;
    do {
      if (!member()) return false;
    } while (takeMark(','));
    return takeMark(close);
  };
  const entry = (): boolean => skip() && take(STRING) && takeMark(':') && value();
  const value = (): boolean => {
    skip();
    if (takeMark('{')) return members('}', entry);
    if (takeMark('[')) return members(']', value);
    return take(STRING) || take(NUMBER) || take(WORD);
  };

  if (value() && skip() && at === text.length) return undefined;
  const before = text.slice(0, at).split('\n');
  return { regel: before.length, kolom: (before.at(-1)?.length ?? 0) + 1 };
}
