import type { z } from 'zod';
import { voettekst } from '../texts/kaart';
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
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
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
    Object.entries(node).map(([key, child]) => [key, withEnvelope(child, envelope, formVerb)]),
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

function compact(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
