import type { z } from 'zod';
import { voettekst } from '../texts/kaart';
import { belbaar, opEenRegel } from './belbaar';
import type { Card, CardForm } from './defineCard';
import type { Verb } from './verbs';

/** A card as far as drawing it needs: the shared form takes its verb from the command it is for. */
export type DrawableCard<Data extends z.ZodType> = Omit<Card<Data>, 'form'> & {
  readonly form?: Pick<CardForm, 'verb'>;
};

/** What a card carries besides inputs: ids only, never a name, a rol or the casus itself. */
export interface Envelope {
  readonly casusId?: string | undefined;
  /** Number of events the card was drawn from. */
  readonly version?: number | undefined;
  readonly nonce: string;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type CardContent = Record<string, unknown>;

/**
 * Makes a complete Adaptive Card 1.5: data parsed first, template expanded once, every action given the envelope, and
 * 112 and Veilig Thuis at the foot. Throws on data that breaks the contract: that is a fault of ours, not of a person.
 */
export function render<Data extends z.ZodType>(
  card: DrawableCard<Data>,
  data: z.input<Data>,
  envelope: Envelope,
): CardContent {
  const parsed = card.data.parse(data) as Record<string, unknown>;
  const expanded = card.template.expand({ $root: { ...parsed, t: card.labels } }) as CardContent;
  const body = Array.isArray(expanded['body']) ? (expanded['body'] as unknown[]) : [];
  const content = {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    ...expanded,
    body: [...body, foot],
  };
  return withEnvelope(content, envelope, card.form?.verb) as CardContent;
}

const foot = {
  type: 'TextBlock',
  text: voettekst,
  wrap: true,
  size: 'Small',
  separator: true,
  spacing: 'Medium',
};

/** Older clients know no Action.Execute; they get the same data as Action.Submit. */
function withEnvelope(node: unknown, envelope: Envelope, formVerb: Verb | undefined): unknown {
  if (Array.isArray(node)) return node.map((child) => withEnvelope(child, envelope, formVerb));
  if (typeof node !== 'object' || node === null) return node;
  const element = Object.fromEntries(
    Object.entries(withNummer(withoutDefaults(node))).map(([key, child]) => [
      key,
      withEnvelope(child, envelope, formVerb),
    ]),
  );
  if (element['type'] !== 'Action.Execute') return element;
  const own = typeof element['data'] === 'object' && element['data'] !== null ? element['data'] : {};
  const data = compact({ verb: element['verb'], ...envelope, ...own });
  // Only the form's own button waits for the inputs: a way out must not be blocked by an empty required field.
  const inputs = element['verb'] === formVerb ? {} : { associatedInputs: 'none' };
  const { title, style } = element;
  return {
    ...element,
    ...inputs,
    data,
    fallback: compact({ type: 'Action.Submit', title, style, ...inputs, data }),
  };
}

/** What a client takes for granted where nothing is said: a card over 28 KB does not arrive. */
const defaults: Readonly<Record<string, unknown>> = {
  isVisible: true,
  isRequired: false,
  isMultiline: false,
  isMultiSelect: false,
  placeholder: '',
  maxLength: 0,
};

function withoutDefaults(node: object): Record<string, unknown> {
  const said = Object.entries(node).filter(([key, value]) => !(key in defaults) || defaults[key] !== value);
  const element = Object.fromEntries(said) as Record<string, unknown>;
  const { type, style } = element;
  if (type === 'Action.Execute' && style === 'default') delete element['style'];
  if (type === 'Input.ChoiceSet' && style === 'compact') delete element['style'];
  // Nobody reads what is wrong with an input that may stay empty.
  if (element['isRequired'] !== true) delete element['errorMessage'];
  return element;
}

/** Clients read Markdown in a TextBlock; in the title of a choice, which has no type, a link would be read as written. */
function withNummer(element: Record<string, unknown>): Record<string, unknown> {
  const { type, text, title } = element;
  if (type === undefined && typeof title === 'string') return { ...element, title: opEenRegel(title) };
  if (typeof text !== 'string') return element;
  if (type === 'TextBlock') return { ...element, text: belbaar(text) };
  return type === 'TextRun' ? { ...element, text: opEenRegel(text) } : element;
}

function compact(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
