import type { ProtocolVersie } from '../protocol/types';
import type { ConsultatieRecords } from './records/consultatieRecords';
import type { GesprekRecords } from './records/gesprekRecords';
import type { HerinneringEvents, HerinneringRecords } from './records/herinneringRecords';
import type { HulpRecords } from './records/hulpRecords';
import type { MeldingRecords } from './records/meldingRecords';
import type { SamenwerkenRecords } from './records/samenwerkenRecords';
import type { SignalenRecords } from './records/signalenRecords';
import type { WegenRecords } from './records/wegenRecords';
import type { GelezenVraag, Signaal } from './signaal';
import type {
  Antwoord,
  CasusId,
  Datum,
  Leeftijdsgroep,
  MedewerkerId,
  Rol,
  SchoolId,
  Tijdstip,
} from './waarden';

/** Why a bericht did not arrive; each has its own sentence and its own next thing to do. */
export const misluktRedenen = [
  'app-ontbreekt',
  'geblokkeerd',
  'te-druk',
  'te-groot',
  'storing',
  'onbekend',
] as const;
export type MisluktReden = (typeof misluktRedenen)[number];

export const noodhulplijnen = ['112', 'veilig-thuis', 'politie'] as const;
export type Noodhulplijn = (typeof noodhulplijnen)[number];

/** What is recorded in a casus once it runs, per stap; the fold keeps each of these as it was recorded. */
export interface RecordData
  extends
    SignalenRecords,
    ConsultatieRecords,
    GesprekRecords,
    WegenRecords,
    MeldingRecords,
    HulpRecords,
    HerinneringRecords,
    SamenwerkenRecords {}

export type RecordType = keyof RecordData;

/** What each event adds to the log. The name is the past participle of the command that made it. */
export interface EventData extends RecordData, HerinneringEvents {
  'casus-gestart': {
    readonly school: SchoolId;
    /** The own mark of the signaleerder for the leerling; never a full name. */
    readonly kenmerk: string;
    readonly leeftijdsgroep: Leeftijdsgroep;
    readonly acuut: GelezenVraag;
    readonly medewerkerBetrokken: GelezenVraag;
    /** Who must get a bericht of this, as the organisation stood at that moment. */
    readonly berichtAan: readonly MedewerkerId[];
  };
  'signaal-vastgelegd': Signaal;
  'nood-vastgelegd': {
    readonly gebeld: readonly Noodhulplijn[];
    readonly datum: Datum;
    /** Local time `HH:MM`. */
    readonly tijd: string;
    readonly gesprokenMet: string;
    readonly afspraken: string;
    /** Whether the melding was made in the same call ([J2], L369-375). */
    readonly meldingGedaan: Antwoord;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'contact-toegezegd': { readonly berichtAan: readonly MedewerkerId[] };
  /** The first time that this aandachtsfunctionaris opened the casus; later times are in the log of inzage. */
  'casus-gezien': Record<never, never>;
  'bericht-bezorgd': { readonly bericht: BerichtId };
  'bericht-mislukt': {
    readonly bericht: BerichtId;
    readonly reden: MisluktReden;
    /** Before this moment Teams does not want to see it again. */
    readonly nietVoor?: Tijdstip;
  };
  /** A bericht for a rol that could not reach, or should not wait for, whoever has it goes to the vervanger as well. */
  'bericht-doorgestuurd': { readonly bericht: BerichtId; readonly aan: MedewerkerId };
}

/** Event id plus receiver: the same bericht keeps the same id for ever, so that a double can be recognised. */
export type BerichtId = `${string}>${MedewerkerId}`;

export type EventType = keyof EventData;

export interface Actor {
  readonly id: MedewerkerId | 'systeem';
  /** As Teams showed it then: the dossier must be readable after the person has left the directory. */
  readonly naam: string;
  readonly rollen: readonly Rol[];
}

interface Envelope<T extends EventType> {
  /** Derived from the nonce of the card, so that the same click counts once. */
  readonly id: string;
  /** Place in the log of the casus, from 1. */
  readonly nr: number;
  readonly type: T;
  readonly at: Tijdstip;
  readonly by: Actor;
  readonly protocol: ProtocolVersie;
  readonly data: EventData[T];
}

/** An event as it is stored. */
export type CasusEvent = { [T in EventType]: Envelope<T> }[EventType];

/** An event as `decide` returns it, before the server adds id, number, moment and person. */
export type NewEvent = { [T in EventType]: { readonly type: T; readonly data: EventData[T] } }[EventType];

/** A log as it is read: at least the first event. */
export interface CasusLogboek {
  readonly casusId: CasusId;
  readonly events: readonly CasusEvent[];
}
