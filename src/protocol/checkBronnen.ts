import { parseLijnen } from './bron';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLijst(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function doubles(values: readonly unknown[]): readonly string[] {
  const strings = values.filter((value) => typeof value === 'string');
  return [...new Set(strings.filter((value, i) => strings.indexOf(value) !== i))];
}

function checkBron(bron: unknown, plek: string): readonly string[] {
  if (!isObject(bron)) return [`${plek}: no source`];
  const { regels, lijnen } = bron;
  const faults: string[] = [];
  if (!isLijst(regels) || regels.length === 0) faults.push(`${plek}: source names no rule`);
  if (!isLijst(lijnen) || lijnen.length === 0) return [...faults, `${plek}: source names no line`];
  const fout = lijnen.filter((lijn) => typeof lijn !== 'string' || parseLijnen(lijn) === undefined);
  return [...faults, ...fout.map((lijn) => `${plek}: source line ${String(lijn)} does not exist`)];
}

/** Entries of a record that lack the bron which another entry of the same record has. */
function bronlozen(record: Readonly<Record<string, unknown>>): readonly string[] {
  const entries = Object.entries(record).filter(([, entry]) => isObject(entry));
  const zonder = entries.filter(([, entry]) => isObject(entry) && !('bron' in entry));
  return zonder.length < entries.length ? zonder.map(([key]) => key) : [];
}

/**
 * Walks a table and all below it. Faults: an entry (whatever has an id or a bron) whose source is missing, empty or
 * points outside the stappenplan; an id or a value that stands twice in one list. `plek` is the path for the message.
 */
export function checkBronnen(value: unknown, plek: string): readonly string[] {
  if (isLijst(value)) {
    const ids = value.map((entry) => (isObject(entry) ? entry['id'] : entry));
    return [
      ...doubles(ids).map((id) => `${plek}: ${id} stands twice`),
      ...value.flatMap((entry, i) => checkBronnen(entry, `${plek}.${nameOf(ids[i], i)}`)),
    ];
  }
  if (!isObject(value)) return [];
  const own = 'id' in value || 'bron' in value ? checkBron(value['bron'], plek) : [];
  return [
    ...own,
    ...bronlozen(value).map((key) => `${plek}.${key}: no source`),
    ...Object.entries(value).flatMap(([key, entry]) => checkBronnen(entry, `${plek}.${key}`)),
  ];
}

/** The id of an entry of a list, or its place when it has none. */
function nameOf(id: unknown, place: number): string {
  return typeof id === 'string' ? id : String(place);
}
