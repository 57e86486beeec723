import type { BerichtId, EventData, MisluktReden, Noodhulplijn, RecordType } from './events';
import type { Signaal } from './signaal';
import type { Antwoord, Datum, Leeftijdsgroep, MedewerkerId, SchoolId, Tijdstip } from './waarden';

/**
 * Commands that record one thing in a running casus, each with the event it becomes. What they need before they are
 * accepted stands in the rights table; what they record is what was sent.
 */
export const recordings = {
  'signaal-corrigeren': 'signaal-gecorrigeerd',
  'hypothese-beoordelen': 'hypothese-beoordeeld',
  'contact-vastleggen': 'contact-vastgelegd',
  'vervolg-vastleggen': 'vervolg-vastgelegd',
  'gezin-vastleggen': 'gezin-vastgelegd',
  'casus-overdragen': 'casus-overgedragen',
  'casus-toewijzen': 'casus-toegewezen',
  'taak-geven': 'taak-gegeven',
  'taak-afronden': 'taak-afgerond',
  'consultatie-vragen': 'consultatie-gevraagd',
  'consultatie-beantwoorden': 'consultatie-beantwoord',
  'consultatie-vastleggen': 'consultatie-vastgelegd',
  'consultatie-intrekken': 'consultatie-ingetrokken',
  'consultatie-doorgeven': 'consultatie-doorgegeven',
  'twijfel-beantwoorden': 'twijfel-beantwoord',
  'advies-vastleggen': 'advies-vastgelegd',
  'toestemming-vastleggen': 'toestemming-vastgelegd',
  'toestemming-afwijken': 'toestemming-afgeweken',
  'ouders-inlichten': 'ouders-ingelicht',
  'gesprek-vastleggen': 'gesprek-vastgelegd',
  'gesprek-afwijken': 'gesprek-afgeweken',
  'leerlinggesprek-vastleggen': 'leerlinggesprek-vastgelegd',
  'leerlinggesprek-afwijken': 'leerlinggesprek-afgeweken',
  'weging-vastleggen': 'weging-vastgelegd',
  'kindcheck-vastleggen': 'kindcheck-vastgelegd',
  'afweging-beantwoorden': 'afweging-beantwoord',
  'afweging-meebeoordelen': 'afweging-meebeoordeeld',
  'bevoegd-gezag-inlichten': 'bevoegd-gezag-ingelicht',
  'verwijsindex-overwegen': 'verwijsindex-overwogen',
  'politie-afstemmen': 'politie-afgestemd',
  'meldgesprek-vastleggen': 'meldgesprek-vastgelegd',
  'meldgesprek-afwijken': 'meldgesprek-afgeweken',
  'zwijgplicht-beantwoorden': 'zwijgplicht-beantwoord',
  'melding-vastleggen': 'melding-vastgelegd',
  'norm-afwijken': 'norm-afgeweken',
  'terugkoppeling-vastleggen': 'terugkoppeling-vastgelegd',
  'hulpplan-vastleggen': 'hulpplan-vastgelegd',
  'monitoring-vastleggen': 'monitoring-vastgelegd',
  'casus-afsluiten': 'casus-afgesloten',
  'casus-heropenen': 'casus-heropend',
  'herinnering-uitstellen': 'herinnering-uitgesteld',
} as const satisfies Record<string, RecordType>;

export type Recording = keyof typeof recordings;

/** Who gets a bericht is decided by the server, never sent along. */
type RecordingData = {
  readonly [C in Recording]: Omit<EventData[(typeof recordings)[C]], 'berichtAan'>;
};

/** What each command asks for. The name is a Dutch infinitive; card, verb, text key and test bear the same word. */
export interface CommandData extends RecordingData {
  'casus-starten': {
    readonly school: SchoolId;
    readonly kenmerk: string;
    readonly leeftijdsgroep: Leeftijdsgroep;
    readonly acuut: Antwoord;
    readonly acuutVraag: string;
    readonly medewerkerBetrokken: Antwoord;
    readonly medewerkerBetrokkenVraag: string;
    readonly signaal: Signaal;
  };
  'signaal-vastleggen': Signaal;
  'nood-vastleggen': {
    readonly gebeld: readonly Noodhulplijn[];
    readonly datum: Datum;
    readonly tijd: string;
    readonly gesprokenMet: string;
    readonly afspraken: string;
    readonly meldingGedaan: Antwoord;
  };
  'contact-toezeggen': Record<never, never>;
  /** Given by the bot in the name of whoever opens the casus. */
  'casus-zien': Record<never, never>;
  'bezorging-vastleggen': {
    readonly bericht: BerichtId;
    readonly uitkomst: 'bezorgd' | MisluktReden;
    readonly nietVoor?: Tijdstip;
  };
  'bericht-doorsturen': { readonly bericht: BerichtId; readonly aan: MedewerkerId };
  /** Given by the bot itself, with the receivers that `herinneringenDue` found. */
  'herinnering-sturen': EventData['herinnering-gestuurd'];
}

export type CommandType = keyof CommandData;
export type Command = {
  [T in CommandType]: { readonly type: T; readonly data: CommandData[T] };
}[CommandType];

/** Commands that the bot gives itself, for what only it can know; no button has them. */
export const botCommands = [
  'casus-zien',
  'bezorging-vastleggen',
  'bericht-doorsturen',
  'herinnering-sturen',
] as const satisfies readonly CommandType[];
export type BotCommand = (typeof botCommands)[number];

export function isRecording(type: CommandType): type is Recording {
  return type in recordings;
}

/** Commands that rest on what was shown when they were given. */
export const restsOnShown = [
  'weging-vastleggen',
  'afweging-beantwoorden',
  'afweging-meebeoordelen',
  'melding-vastleggen',
  'norm-afwijken',
  'casus-afsluiten',
] as const satisfies readonly CommandType[];
