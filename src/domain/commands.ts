import type { BerichtId, MisluktReden, Noodhulplijn, Signaal } from './events';
import type { Antwoord, Datum, Leeftijdsgroep, SchoolId } from './waarden';

/** What each command asks for. The name is a Dutch infinitive; card, verb, text key and test bear the same word. */
export interface CommandData {
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
  'bezorging-vastleggen': { readonly bericht: BerichtId; readonly uitkomst: 'bezorgd' | MisluktReden };
}

export type CommandType = keyof CommandData;
export type Command = {
  [T in CommandType]: { readonly type: T; readonly data: CommandData[T] };
}[CommandType];
