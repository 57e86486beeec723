import type { ProtocolVersie } from '../protocol/types';
import type { BerichtId, EventData, MisluktReden, RecordData, RecordType } from './events';
import type { GelezenVraag, Signaal } from './signaal';
import type { CasusId, Leeftijdsgroep, MedewerkerId, SchoolId, Tijdstip } from './waarden';

/** A casus as it stands: the fold of its log. Holds what was recorded, nothing that follows from it. */
export interface Casus {
  readonly casusId: CasusId;
  readonly protocol: ProtocolVersie;
  readonly school: SchoolId;
  readonly signaleerder: MedewerkerId;
  readonly signaleerderNaam: string;
  readonly kenmerk: string;
  readonly leeftijdsgroep: Leeftijdsgroep;
  readonly gestartOp: Tijdstip;
  readonly acuut: GelezenVraag;
  readonly medewerkerBetrokken: GelezenVraag;
  readonly signalen: readonly VastgelegdSignaal[];
  readonly noodacties: readonly Noodactie[];
  readonly toezeggingen: readonly Toezegging[];
  readonly berichten: readonly Bericht[];
  /** Everything else that was recorded, by kind, oldest first. */
  readonly records: Records;
  /** Closed, and not opened again since. */
  readonly gesloten: boolean;
  /** Number of events in the log. */
  readonly nr: number;
  /**
   * Number of events a card can be drawn from: what became of berichten is left out, so that a delivery does not
   * make the form in someone's hands out of date.
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

/** Events that someone else must hear of. */
export type BerichtSoort = {
  [T in keyof EventData]: EventData[T] extends { readonly berichtAan: readonly MedewerkerId[] } ? T : never;
}[keyof EventData];

export type Bezorging =
  | { readonly stand: 'verschuldigd' }
  | { readonly stand: 'bezorgd'; readonly op: Tijdstip }
  | { readonly stand: 'mislukt'; readonly op: Tijdstip; readonly reden: MisluktReden };

/** A bericht that follows from an event, and what became of it. It stays owed until it is delivered. */
export interface Bericht {
  readonly id: BerichtId;
  readonly soort: BerichtSoort;
  readonly aan: MedewerkerId;
  readonly door: MedewerkerId;
  readonly doorNaam: string;
  readonly op: Tijdstip;
  readonly bezorging: Bezorging;
}
