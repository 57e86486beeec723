import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';

interface ValidationEvent {
  readonly message: string;
}
interface Renderer {
  readonly AdaptiveCard: new () => {
    parse(json: unknown, context: unknown): void;
    validateProperties(): { readonly validationEvents: readonly ValidationEvent[] };
  };
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(index: number): ValidationEvent;
  };
}

/** The renderer of Adaptive Cards is built for a browser; this is all of one that it needs to read a card. */
function loadRenderer(): Renderer {
  Object.assign(globalThis, { window: globalThis });
  return jest.requireActual<Renderer>('adaptivecards/dist/adaptivecards.js');
}

let renderer: Renderer | undefined;

/** What the reference renderer finds wrong: unknown elements, bad values, missing ids and labels. */
export function rendererFaults(card: unknown): readonly string[] {
  renderer ??= loadRenderer();
  const parsed = new renderer.AdaptiveCard();
  const context = new renderer.SerializationContext();
  parsed.parse(structuredClone(card), context);
  const parseFaults = Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  );
  const faults = [
    ...parseFaults,
    ...parsed.validateProperties().validationEvents.map(({ message }) => message),
  ];
  // Its pattern for `lang` has a memory (flag `g` with exec), so that it refuses every second right value.
  return faults.filter((message) => message !== 'Invalid value "nl" for property "lang".');
}

/** The official schema of 1.5 stands beside the repository, for it may not be copied into it. */
export const schemaFile = join(__dirname, '..', '..', '..', 'shared', 'schemas', 'adaptive-card-1.5.json');

let validate: ValidateFunction | undefined;

/** What the official schema finds wrong; undefined where the schema is not on this machine. */
export function schemaFaults(card: unknown): readonly string[] | undefined {
  if (!existsSync(schemaFile)) return undefined;
  validate ??= compileSchema();
  return validate(card)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compileSchema(): ValidateFunction {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
  // Draft 06 with the `id` of draft 04: ajv wants it under its own name, and knows draft 07 by heart.
  const { id, $schema, ...rest } = schema;
  if (!String($schema).includes('draft-06'))
    throw new Error('the schema is not the draft this was written for');
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile({
    ...rest,
    $id: String(id),
  });
}
