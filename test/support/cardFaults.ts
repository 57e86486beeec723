import { isVerb } from '../../src/cards/verbs';
import { actionsOf, inputsOf, isRecord, leavesOf, nodesOf, nummerlink, rawTextOf } from './cardTree';

/** What a card with a form promises to send back, and under which verb. */
export interface FormPromise {
  readonly verb: string;
  readonly inputs: readonly string[];
}

/** UTF-16 bytes of a card as it goes over the wire, which is how Teams counts. */
export const cardBytes = (card: unknown): number => Buffer.byteLength(JSON.stringify(card), 'utf16le');

/** Everything that is wrong with one card, each fault a line; empty for a card that may be sent. */
export function cardFaults(card: Record<string, unknown>, form?: FormPromise): readonly string[] {
  return [
    ...headFaults(card),
    ...leafFaults(card),
    ...actionFaults(card, form?.verb),
    ...inputFaults(card, form),
    ...helpFaults(card),
  ];
}

function headFaults(card: Record<string, unknown>): string[] {
  const faults: string[] = [];
  if (card['type'] !== 'AdaptiveCard') faults.push('type is not AdaptiveCard');
  if (card['version'] !== '1.5') faults.push(`version is ${String(card['version'])}, not 1.5`);
  for (const key of ['fallbackText', 'speak']) {
    const text = card[key];
    if (typeof text !== 'string' || text.trim() === '') faults.push(`${key} is missing`);
  }
  return faults;
}

/** What the tests type themselves, whole or cut short: it must stand there as it was typed. */
const ownText = /\$\{geheim\}|\$\{[a-z]*…/g;

function leafFaults(card: unknown): string[] {
  return leavesOf(card).flatMap(({ path, value }) => {
    if (value === null) return [`${path} is null`];
    if (value === undefined) return [`${path} is undefined`];
    if (typeof value === 'string' && value.replaceAll(ownText, '').includes('${'))
      return [`${path} holds an expression that was not filled in: ${value}`];
    if (typeof value === 'string' && /0900[\s-]*(123[\s-]*123[\s-]*0|567[\s-]*567[\s-]*8)\b/.test(value))
      return [`${path} holds a dead number`];
    return [];
  });
}

/** Ids only; `termijn` is the key of a running termijn, which names no person. */
const dataKeys = ['verb', 'casusId', 'version', 'nonce', 'termijn'];
const termijnsleutel = /^[a-z-]+:[a-z0-9-]+$/i;

function actionFaults(card: unknown, formVerb: string | undefined): string[] {
  const actions = actionsOf(card);
  const faults = actions.flatMap(({ path, node }) => {
    if (node['type'] === 'Action.ToggleVisibility') return [];
    if (node['type'] !== 'Action.Execute') return [`${path} is ${String(node['type'])}`];
    const { verb, data, fallback } = node;
    const found: string[] = [];
    if (typeof verb !== 'string' || !isVerb(verb)) found.push(`${path} asks for ${String(verb)}`);
    const wanted = verb === formVerb ? undefined : 'none';
    if (node['associatedInputs'] !== wanted)
      found.push(`${path} takes inputs: ${String(node['associatedInputs'])}`);
    if (!isRecord(data)) return [...found, `${path} has no data`];
    if (data['verb'] !== verb) found.push(`${path} says another verb in its data`);
    const extra = Object.keys(data).filter((key) => !dataKeys.includes(key));
    if (extra.length > 0) found.push(`${path} carries ${extra.join(', ')}`);
    const { termijn } = data;
    if (termijn !== undefined && !(typeof termijn === 'string' && termijnsleutel.test(termijn)))
      found.push(`${path} carries a termijn that is no key: ${JSON.stringify(termijn)}`);
    const submit = { type: 'Action.Submit', title: node['title'], style: node['style'], data };
    const expected = JSON.parse(JSON.stringify({ ...submit, associatedInputs: wanted })) as unknown;
    if (!sameJson(fallback, expected)) found.push(`${path} has a fallback that does something else`);
    return found;
  });
  // A tap on a part of the card is no button: it takes no room, and Teams puts no limit on it.
  const knoppen = actions.filter(({ path }) => !path.endsWith('.selectAction'));
  const naamloos = actions.filter(({ node }) => !node['title']).map(({ path }) => `${path} has no title`);
  return [...faults, ...naamloos, ...(knoppen.length > 6 ? [`${knoppen.length} actions`] : [])];
}

function inputFaults(card: unknown, form: FormPromise | undefined): string[] {
  const inputs = inputsOf(card);
  const ids = inputs.map(({ node }) => String(node['id']));
  const faults = inputs.flatMap(({ path, node }) => {
    const found: string[] = [];
    const isVisible = node['isVisible'] !== false;
    if (isVisible && !node['label']) found.push(`${path} has no label`);
    if (node['isRequired'] === true && !node['errorMessage']) found.push(`${path} has no errorMessage`);
    if (!isVisible && node['isRequired'] === true)
      found.push(`${path} is hidden and required: nobody can fill it in`);
    return found;
  });
  if (new Set(ids).size !== ids.length) faults.push('two inputs have one id');
  const promised = form?.inputs ?? [];
  if (ids.length > 0 || promised.length > 0) {
    const missing = promised.filter((id) => !ids.includes(id));
    const unread = ids.filter((id) => !promised.includes(id));
    if (missing.length > 0) faults.push(`no input for ${missing.join(', ')}`);
    if (unread.length > 0) faults.push(`nobody reads ${unread.join(', ')}`);
  }
  return faults;
}

function helpFaults(card: unknown): string[] {
  const text = rawTextOf(card);
  return ['[112](tel:112)', nummerlink]
    .filter((link) => !text.includes(link))
    .map((link) => `${link} cannot be reached`);
}

/** Where text with this mark stands outside a TextRun or the value of an input. */
export function strayText(card: unknown, mark: string): readonly string[] {
  const allowed = new Set(
    nodesOf(card).flatMap(({ path, node }) => {
      if (node['type'] === 'TextRun') return [`${path}.text`];
      return String(node['type']).startsWith('Input.') ? [`${path}.value`] : [];
    }),
  );
  return leavesOf(card)
    .map(({ path, value }) => ({ path: path.replaceAll(/\.(\d+)/g, '[$1]'), value }))
    .filter(({ path, value }) => typeof value === 'string' && value.includes(mark) && !allowed.has(path))
    .map(({ path }) => path);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, child]) => [key, sorted(child)]),
  );
}
