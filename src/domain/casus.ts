import type { ProtocolVersie } from '../protocol/types';
import type { BerichtId, EventData, MisluktReden, RecordData, RecordType } from './events';
import type { HerinneringEvents } from './records/herinneringRecords';
import type { GelezenVraag, Signaal } from './signaal';
import type { CasusId, Leeftijdsgroep, MedewerkerId, SchoolId, Tijdstip } from './waarden';

/** A casus as it stands: the fold of its log. Holds what was recorded, nothing that follows from it. */
export interface Casus {
  readonly casusId: CasusId;
  readonly protocol: ProtocolVersie;
  readonly school: SchoolId;
  readonly signaleerder: MedewerkerId;
  readonly signaleerderNaam: string;
  /** Everybody who carried it as signaleerder, in order; the last one does now. */
  readonly signaleerders: readonly MedewerkerId[];
  readonly kenmerk: string;
  readonly leeftijdsgroep: Leeftijdsgroep;
  readonly gestartOp: Tijdstip;
  /** Id of the event that started it. */
  readonly startId: string;
  readonly acuut: GelezenVraag;
  readonly medewerkerBetrokken: GelezenVraag;
  readonly signalen: readonly VastgelegdSignaal[];
  readonly noodacties: readonly Noodactie[];
  readonly toezeggingen: readonly Toezegging[];
  /** Which aandachtsfunctionarissen opened it, each the first time. */
  readonly gezien: readonly Recorded[];
  readonly berichten: readonly Bericht[];
  /** What the bot reminded of, oldest first. */
  readonly herinneringen: readonly Herinnering[];
  /** Everything else that was recorded, by kind, oldest first. */
  readonly records: Records;
  /** Closed, and not opened again since. */
  readonly gesloten: boolean;
  /** Number of events in the log. */
  readonly nr: number;
  /**
   * Number of events a card can be drawn from: herinneringen, who looked and what became of berichten are left out, so that what
   * the bot does does not make the form in someone's hands out of date.
   */
  readonly version: number;
}

export type Records = { readonly [T in RecordType]: readonly (RecordData[T] & Recorded)[] };

/** Who recorded something, and when. */
export interface Recorded {
  readonly id: string;
  readonly nr: number;
  readonly op: Tijdstip;
  readonly door: MedewerkerId;
  readonly doorNaam: string;
}

export interface VastgelegdSignaal extends Signaal, Recorded {}

/** The emergency calls as recorded afterwards ([J1-J6]). */
export interface Noodactie extends Omit<EventData['nood-vastgelegd'], 'berichtAan'>, Recorded {}

/** "Ik neem contact op": the aandachtsfunctionaris promised to get in touch. */
export type Toezegging = Recorded;

/** A herinnering as it was sent. */
export interface Herinnering extends Omit<HerinneringEvents['herinnering-gestuurd'], 'berichtAan'> {
  readonly id: string;
}

/** Events that someone else must hear of. */
export type BerichtSoort = {
  [T in keyof EventData]: EventData[T] extends { readonly berichtAan: readonly MedewerkerId[] } ? T : never;
}[keyof EventData];

/** Every other one than a herinnering, which says what its termijn is about. */
export type GewoonBericht = Exclude<BerichtSoort, 'herinnering-gestuurd'>;

export type Bezorging =
  | { readonly stand: 'verschuldigd' }
  | { readonly stand: 'bezorgd'; readonly op: Tijdstip }
  | {
      readonly stand: 'mislukt';
      /** Of the last time that it failed for another reason than before. */
      readonly op: Tijdstip;
      /** Of the first time that it failed. */
      readonly sinds: Tijdstip;
      /** Before this moment it is not tried again. */
      readonly nietVoor?: Tijdstip;
      readonly reden: MisluktReden;
    };

/** A bericht that follows from an event, and what became of it. It stays owed until it is delivered. */
export interface Bericht {
  readonly id: BerichtId;
  readonly soort: BerichtSoort;
  readonly aan: MedewerkerId;
  readonly door: MedewerkerId;
  readonly doorNaam: string;
  readonly op: Tijdstip;
  readonly bezorging: Bezorging;
  /** Of a bericht to a vervanger: the one it was sent on for. */
  readonly doorgestuurdVan?: BerichtId;
}
