import { type LogFault, toLogFault } from './logFault';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const CODE = /^[0-9A-HJKMNP-TV-Z]{5,8}$/;

const PLEK = /^(?:[$a-zA-Z-]{1,40}(?:\[\d{1,5}\])*(?:\.(?!$)|$)){0,6}$/;

const activiteiten = ['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'anders'] as const;
const uitkomsten = [
  'bezorgd',
  'app-ontbreekt',
  'geblokkeerd',
  'te-druk',
  'te-groot',
  'storing',
  'onbekend',
] as const;
const handelingen = ['sturen', 'bijwerken', 'gesprek-openen'] as const;

/** What a log line can hold: ids, numbers and words from a closed list. There is no field for free text. */
export interface LogFields {
  /** The code a person sees on a fault card, so that an administrator can find the line. */
  readonly faultId?: string;
  readonly casusId?: string;
  /** Entra object id. */
  readonly medewerker?: string;
  /** HTTP status. */
  readonly status?: number | null;
  readonly aantal?: number;
  readonly poort?: number;
  readonly duurMs?: number;
  readonly activiteit?: (typeof activiteiten)[number];
  readonly uitkomst?: (typeof uitkomsten)[number];
  /** Place in organisatie.json, such as `scholen[0].mensen[2].id`; only names that the bot itself gave. */
  readonly plek?: string;
  readonly handeling?: (typeof handelingen)[number];
  /** Anything that was thrown; only its kind, code, status and place go out, never its message. */
  readonly fout?: unknown;
}

export type LogValue = string | number | null | LogFault;

const shapes: Readonly<Record<Exclude<keyof LogFields, 'fout'>, (value: unknown) => boolean>> = {
  faultId: matches(CODE),
  casusId: matches(CODE),
  medewerker: matches(GUID),
  status: (value) => value === null || Number.isInteger(value),
  aantal: Number.isInteger,
  poort: Number.isInteger,
  duurMs: Number.isFinite,
  activiteit: oneOf(activiteiten),
  uitkomst: oneOf(uitkomsten),
  plek: matches(PLEK),
  handeling: oneOf(handelingen),
};

/**
 * The fields that may go out. Checked while running too, since a cast or a plain JavaScript caller gets past the types:
 * a value of the wrong shape becomes `?`, a field that is not on the list is left out.
 */
export function allowedFields(fields: LogFields): Readonly<Record<string, LogValue>> {
  const out: Record<string, LogValue> = {};
  for (const [name, isAllowed] of Object.entries(shapes)) {
    const value: unknown = fields[name as keyof typeof shapes];
    if (value !== undefined) out[name] = isAllowed(value) ? (value as LogValue) : '?';
  }
  if (fields.fout !== undefined) out['fout'] = toLogFault(fields.fout);
  return out;
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function oneOf(list: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && list.includes(value);
}
