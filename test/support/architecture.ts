import path from 'node:path';
import { importsOf, type SourceText } from './sourceFiles';

/** What the files of one unit may import, and what to do instead of importing anything else. */
export interface Row {
  /** Units, or single files (`bot/teams/botSettings`), of src. */
  readonly units: readonly string[];
  /** Packages and Node modules; a trailing `*` stands for any ending. */
  readonly packages: readonly string[];
  readonly instead: string;
}
export type ImportTable = Readonly<Record<string, Row>>;

/**
 * The unit a file of src belongs to: its folder, within src/bot the folder below it, and for a file of src itself its
 * name. `log.ts` and its helpers (`logCodes.ts`) are one unit.
 */
export function unitOf(file: string): string {
  const parts = file
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/');
  if (parts.length === 1) return /^log(?:[A-Z]|$)/.test(parts[0] ?? '') ? 'log' : (parts[0] ?? '');
  return parts[0] === 'bot' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** One sentence for every import that the table does not allow: the file, the import, and what to do. */
export function forbiddenImports(sources: readonly SourceText[], table: ImportTable): readonly string[] {
  return sources.flatMap((source) => {
    const unit = unitOf(source.path);
    const row = table[unit];
    if (!row)
      return [`${source.path} stands in "${unit}", which has no row in the table: move it, or add the row.`];
    return importsOf(source)
      .filter((specifier) => !isAllowed(source, specifier, unit, row))
      .map((specifier) => `${source.path} imports ${specifier}. ${row.instead}`);
  });
}

function isAllowed(source: SourceText, specifier: string, unit: string, row: Row): boolean {
  if (!specifier.startsWith('.')) {
    return row.packages.some((name) =>
      name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
    );
  }
  const target = resolve(source.path, specifier);
  const named = [unitOf(target), target.replace(/^src\//, '')];
  return target.startsWith('src/') && (named[0] === unit || named.some((name) => row.units.includes(name)));
}

/** Path from the root, without extension. */
function resolve(from: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.(?:ts|js|json)$/, '');
}

/** One sentence for every ring of files that import each other, type imports included. */
export function importCycles(sources: readonly SourceText[]): readonly string[] {
  const graph = new Map(
    sources.map((source) => [
      source.path.replace(/\.ts$/, ''),
      importsOf(source)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(source.path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      const ring = [...trail.slice(trail.indexOf(file)), file].join(' -> ');
      cycles.push(`${ring} go round in a ring. Move what they share to a file of its own.`);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** One sentence for every file with more lines than allowed. */
export function longFiles(sources: readonly SourceText[], most: number): readonly string[] {
  return sources
    .map((source) => ({ path: source.path, lines: source.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(
      ({ path: file, lines }) =>
        `${file} has ${lines} lines, more than ${most}. Give each of its ideas a file.`,
    );
}
