import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { z } from 'zod';
import type { Labels } from './parts';
import type { Verb } from './verbs';

/** The same folder two levels up from `src/cards` and from `dist/cards`. */
const folder = join(__dirname, '..', '..', 'cards');

export interface CardForm {
  readonly verb: Verb;
  /** The inputs as they come back: every value a text, as Teams sends it. */
  readonly answer: z.ZodObject<Record<string, z.ZodType>>;
}

export interface CardContract<Data extends z.ZodType = z.ZodType> {
  /** Name of the template in `cards/`, without `.json`. */
  readonly name: string;
  readonly data: Data;
  /** Fixed wording of the card, under `t` in the template. */
  readonly labels: Labels;
  /** The verb that takes the inputs along, when the card has inputs. */
  readonly form?: CardForm;
}

export interface Card<Data extends z.ZodType = z.ZodType> extends CardContract<Data> {
  readonly template: Template;
}

/**
 * Ties a template to what goes in and what comes back. Compiled once, when the module is loaded; a template that is
 * missing or no JSON stops the start of the bot.
 */
export function defineCard<const Data extends z.ZodType, const Contract extends CardContract<Data>>(
  contract: Contract & { readonly data: Data },
): Contract & { readonly data: Data; readonly template: Template } {
  return { ...contract, template: new Template(readTemplate(contract.name)) };
}

/** A template with the parts it shares with others (`{"$deel": "knoppen"}`) put in their place. */
function readTemplate(name: string): unknown {
  const json: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return fillParts(json);
}

function fillParts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(fillParts);
  if (typeof node !== 'object' || node === null) return node;
  if ('$deel' in node) return readTemplate(`delen/${String(node.$deel)}`);
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, fillParts(child)]));
}
