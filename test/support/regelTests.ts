import ts from 'typescript';
import { bracketIds } from './regels';
import { parseSource, readSources, walk, type SourceText } from './sourceFiles';

/** A test that says which rules it shows. */
export interface RegelTest {
  readonly file: string;
  readonly title: string;
  readonly ids: readonly string[];
}

/** Every test that names rules in its title, or in a row of the table it runs over. Skipped ones show nothing. */
export function readRegelTests(): readonly RegelTest[] {
  return readSources('test')
    .filter(({ path }) => path.endsWith('.test.ts'))
    .flatMap(regelTestsIn);
}

export function regelTestsIn(source: SourceText): readonly RegelTest[] {
  const found: RegelTest[] = [];
  const root = parseSource(source);
  const tables = tablesIn(root);
  walk(root, (node) => {
    if (!ts.isCallExpression(node) || !isTest(node.expression)) return;
    const title = textOf(node.arguments[0]);
    for (const name of [title, ...rowTitles(node.expression, title, tables)]) {
      const ids = bracketIds(name);
      if (ids.length > 0) found.push({ file: source.path, title: name, ids });
    }
  });
  return found;
}

/** `it(...)`, `test(...)`, `it.each(rows)(...)`; not `it.skip`, `it.todo`, `xit`, nor `it.each(rows)` by itself. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'it' || callee.text === 'test';
  if (!ts.isCallExpression(callee)) return false;
  const each = callee.expression;
  return ts.isPropertyAccessExpression(each) && each.name.text === 'each' && isTest(each.expression);
}

type Tables = ReadonlyMap<string, ts.Expression>;

/** Tables of rows that have a name of their own in the file. */
function tablesIn(root: ts.Node): Tables {
  const tables = new Map<string, ts.Expression>();
  walk(root, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      tables.set(node.name.text, node.initializer);
    }
  });
  return tables;
}

/** With `it.each(rows)('%s', ...)` the rows hold the titles. */
function rowTitles(callee: ts.Expression, title: string, tables: Tables): readonly string[] {
  if (!ts.isCallExpression(callee) || !/%s|\$\w/.test(title)) return [];
  const titles: string[] = [];
  callee.arguments.forEach((argument) => {
    const rows = ts.isIdentifier(argument) ? tables.get(argument.text) : argument;
    if (!rows) return;
    walk(rows, (node) => {
      if (ts.isStringLiteralLike(node) && node.text.startsWith('[')) titles.push(node.text);
    });
  });
  return titles;
}

function textOf(node: ts.Expression | undefined): string {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  return node.getText().replace(/^`|`$/g, '');
}
