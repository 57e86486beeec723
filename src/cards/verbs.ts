import type { CommandType } from '../domain/commands';
import type { ViewType } from '../domain/rights';

/** Commands a person gives with a button; the bot's own are not among them. */
export type UserCommand = Exclude<CommandType, 'bezorging-vastleggen'>;

/** Verbs that only show something. */
export const viewVerbs = [
  'help',
  'nummers',
  'nood',
  'casus-beginnen',
  'veiligheid-beantwoorden',
  'start-formulier',
  'casussen',
  'casus-kiezen',
  'casus-inzien',
  'volgende-stap-inzien',
  'signaal-formulier',
  'nood-formulier',
] as const satisfies readonly (ViewType | string)[];
export type ViewVerb = (typeof viewVerbs)[number];

export const commandVerbs = [
  'casus-starten',
  'signaal-vastleggen',
  'nood-vastleggen',
  'contact-toezeggen',
] as const satisfies readonly UserCommand[];

/** What a button can ask for: a command or a view, nothing else. */
export type Verb = ViewVerb | UserCommand;

export function isVerb(value: string): value is Verb {
  return [...viewVerbs, ...commandVerbs].some((verb) => verb === value);
}
