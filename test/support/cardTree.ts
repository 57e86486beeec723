/** An object somewhere in a card, and where: `body[2].items[0]`. */
export interface CardNode {
  readonly path: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every object of a card from the top down; `fallback` holds no part of its own and is left out. */
export function nodesOf(value: unknown, path = ''): readonly CardNode[] {
  if (Array.isArray(value)) return value.flatMap((child, index) => nodesOf(child, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  const own = { path, node: value };
  return [
    own,
    ...Object.entries(value)
      .filter(([key]) => key !== 'fallback' && key !== 'data')
      .flatMap(([key, child]) => nodesOf(child, path === '' ? key : `${path}.${key}`)),
  ];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every value in a card that is no object and no array, fallbacks and data included. */
export function leavesOf(
  value: unknown,
  path = '',
): readonly { path: string; key: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) {
    return [{ path, key: path.replace(/^.*\./, '').replace(/\[\d+\]$/, ''), value }];
  }
  return Object.entries(value).flatMap(([key, child]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

const typeOf = ({ node }: CardNode): string => (typeof node['type'] === 'string' ? node['type'] : '');

export const actionsOf = (card: unknown): readonly CardNode[] =>
  nodesOf(card).filter((item) => typeOf(item).startsWith('Action.'));

export const inputsOf = (card: unknown): readonly CardNode[] =>
  nodesOf(card).filter((item) => typeOf(item).startsWith('Input.'));

/** The number of Veilig Thuis in a running text: a link that does not break over two lines. */
export const nummerlink = '[0800\u20112000](tel:08002000)';

/** The running text of a card as it goes over the wire, one line a text. */
export function rawTextOf(card: unknown): string {
  return nodesOf(card)
    .filter((item) => ['TextBlock', 'TextRun'].includes(typeOf(item)))
    .map(({ node }) => String(node['text']))
    .join('\n');
}

/** The same as a person reads it: the number of Veilig Thuis without what makes a link of it. */
export function textOf(card: unknown): string {
  return rawTextOf(card).replaceAll(nummerlink, '0800-2000').replaceAll('0800\u20112000', '0800-2000');
}

/** What stands in each input, by its id. */
export function valuesOf(card: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(inputsOf(card).map(({ node }) => [String(node['id']), String(node['value'])]));
}

/** The buttons by their verbs. */
export function verbsOf(card: unknown): readonly string[] {
  return actionsOf(card)
    .filter((item) => typeOf(item) === 'Action.Execute')
    .map(({ node }) => String(node['verb']));
}
