import { recordings, type BotCommand, type CommandType, type Recording } from '../domain/commands';
import type { ViewType } from '../domain/rightsTable';

/** Commands a person gives with a button; the bot's own are not among them. */
export type UserCommand = Exclude<CommandType, BotCommand>;

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
  'schooloverzicht',
  'schooloverzicht-bladeren',
  'casus-inzien',
  'volgende-stap-inzien',
  'signaal-formulier',
  'nood-formulier',
  'vastleggen',
  'vastleggen-kiezen',
  'consultatie-inzien',
  'taak-inzien',
  'bevindingen-inzien',
  'gesprek-voorbereiden',
  'melding-voorbereiden',
  'dossier-inzien',
  'dossier-bladeren',
  'dossier-toetsen',
  'randvoorwaarden',
  'randvoorwaarde-kiezen',
  'uitleg',
  'uitleg-kiezen',
] as const satisfies readonly (ViewType | string)[];
export type ViewVerb = (typeof viewVerbs)[number];

const ownForms = ['casus-starten', 'signaal-vastleggen', 'nood-vastleggen', 'contact-toezeggen'] as const;

/** Commands with a form of their own, and those that share the template `formulier`. */
export const commandVerbs = [...ownForms, ...recordingVerbs()] as const satisfies readonly UserCommand[];

/** What a person records of a school and not of a casus. */
export const schoolVerbs = ['randvoorwaarde-bevestigen'] as const;
export type SchoolVerb = (typeof schoolVerbs)[number];

/** Opens the form of a command. */
export type OpenVerb = `formulier:${Recording}`;

/** What a button can ask for: a command or a view, nothing else. */
export type Verb = ViewVerb | UserCommand | SchoolVerb | OpenVerb;

export function openVerb<C extends Recording>(command: C): `formulier:${C}` {
  return `formulier:${command}`;
}

/** The command whose form a verb opens. */
export function openedBy(verb: Verb): Recording | undefined {
  return recordingVerbs().find((command) => openVerb(command) === verb);
}

export const verbs: readonly Verb[] = [
  ...viewVerbs,
  ...commandVerbs,
  ...schoolVerbs,
  ...recordingVerbs().map(openVerb),
];

export function isVerb(value: string): value is Verb {
  return verbs.some((verb) => verb === value);
}

function recordingVerbs(): readonly Recording[] {
  return Object.keys(recordings) as Recording[];
}
