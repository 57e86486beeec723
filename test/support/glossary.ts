import ts from 'typescript';
import { parseSource, walk, type SourceText } from './sourceFiles';

/** A word that may not be used, and the term of the glossary to use instead. */
export type ForbiddenWords = ReadonlyMap<string, string>;

/** Reads the tables of the glossary: words between backticks in the third column, with the term of the first. */
export function readForbiddenWords(markdown: string): ForbiddenWords {
  return new Map(
    rowsOf(markdown).flatMap(([term, , never]) =>
      [...(never ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => [word ?? '', term ?? ''] as const),
    ),
  );
}

/** The terms of the first column; a row may hold several. */
export function termsOf(markdown: string): readonly string[] {
  return rowsOf(markdown).flatMap(([term]) => term?.split(', ') ?? []);
}

/** The cells of every row of a table that is not its head. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:term |-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** `openAfwegingen`, `casus-starten`, `MAX_SIZE` and `URLParser` in lower-case words. */
export function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** One sentence for every declared name with a forbidden word in it: where, which word, what to write instead. */
export function forbiddenNames(sources: readonly SourceText[], forbidden: ForbiddenWords): readonly string[] {
  return sources.flatMap((source) =>
    declaredNames(source).flatMap(({ name, line }) =>
      wordsOf(name).flatMap((word) => {
        const found = singulars(word).find((singular) => forbidden.has(singular));
        if (found === undefined) return [];
        return [`${source.path}:${line} declares "${name}": write ${forbidden.get(found)}, not ${word}.`];
      }),
    ),
  );
}

interface DeclaredName {
  readonly name: string;
  readonly line: number;
}

/** Names that a file itself gives: variables, functions, parameters, types, properties, and the words of a union. */
export function declaredNames(source: SourceText): readonly DeclaredName[] {
  const file = parseSource(source);
  const found: DeclaredName[] = [];
  walk(file, (node) => {
    const name = nameOf(node);
    if (name === undefined) return;
    found.push({ name, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
  });
  return found;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
  if (!isDeclaration(node) || node.name === undefined) return undefined;
  const isText = ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name);
  if (!isText || isTag(node, node.name.text)) return undefined;
  return node.name.text;
}

/** `kind` is the English name for what tells the members of a union apart; nobody reads a child in it. */
function isTag(node: ts.Node, name: string): boolean {
  return name === 'kind' && (ts.isPropertySignature(node) || ts.isPropertyAssignment(node));
}

type Declaration = ts.Node & { readonly name?: ts.Node };

function isDeclaration(node: ts.Node): node is Declaration {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isEnumMember(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isImportSpecifier(node)
  );
}

/** The word itself, and what it may be the Dutch or English plural of. */
function singulars(word: string): readonly string[] {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/en$/, ''),
    word.replace(/n$/, ''),
    word.replace(/ies$/, 'y'),
  ];
}
