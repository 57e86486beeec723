import type { CasusEvent } from '../domain/events';
import type { RandvoorwaardeEvent } from '../domain/randvoorwaarden';
import type { CasusId, MedewerkerId, SchoolId } from '../domain/waarden';

/** A log as it stood when it was read, with the place (bytes) where the next line must come. */
export interface LogStand {
  readonly events: readonly CasusEvent[];
  readonly bytes: number;
}

/**
 * `geschreven`: the events are durable. `was-er-al`: events with these ids were stored before, by an earlier click or by
 * this very call when its answer was lost; only the ids are compared, so read again where the contents matter.
 * `verouderd`: someone else was first, nothing was stored; read again and decide again.
 */
export type AppendOutcome = 'geschreven' | 'was-er-al' | 'verouderd';

/**
 * The only authority over a casus: an append-only log of events. Nothing in it is ever changed. Every function rejects
 * with OpslagOnbereikbaar when the store does not answer in time (within 7 seconds), and with an error that names casus
 * code and line when what is stored cannot be what was written.
 */
export interface CasusLog {
  /** Makes the log of a new casus; `bezet` when that code is in use for another casus. */
  create(casusId: CasusId, events: readonly CasusEvent[]): Promise<'geschreven' | 'was-er-al' | 'bezet'>;
  /** Undefined when there is no such casus, and for any text that is no casus code. */
  read(casusId: CasusId): Promise<LogStand | undefined>;
  /**
   * Adds the events as one whole behind `stand`, or nothing. After OpslagOnbereikbaar they may still arrive; the same
   * events sent again then count once.
   */
  append(casusId: CasusId, stand: LogStand, events: readonly CasusEvent[]): Promise<AppendOutcome>;
  /** Every casus in the store, for rebuilding the index; never called in a turn. */
  list(): AsyncIterable<CasusId>;
}

export interface IndexRegel {
  readonly casusId: CasusId;
  readonly signaleerder: MedewerkerId;
}

/**
 * Which casussen a school has. A cache: delete it and `rebuild` makes it equal again. Only a way to find logs: a code that
 * turned out to be in use can stand here under two signaleerders, so rights are always derived from the log itself.
 */
export interface CasusIndex {
  /** Written before the casus itself, so that no casus is ever missing here; a line without a casus means nothing. */
  add(school: SchoolId, regel: IndexRegel): Promise<void>;
  /** Sorted by casus code, each line once. */
  list(school: SchoolId): Promise<readonly IndexRegel[]>;
  /**
   * Makes every index complete again from the logs; safe while the bot runs, so lines without a casus stay. A damaged
   * index is thrown away first. Damaged logs are passed over and reported together in an AggregateError at the end.
   */
  rebuild(log: CasusLog): Promise<void>;
}

/** What was confirmed of the randvoorwaarden of a school: an append-only log beside the casussen. */
export interface RandvoorwaardenLog {
  /** In the order in which they were stored; empty for a school of which nothing was confirmed. */
  list(school: SchoolId): Promise<readonly RandvoorwaardeEvent[]>;
  /**
   * Adds durably. `was-er-al`: an event with this id is stored, by an earlier click or by this very call when its answer
   * was lost; only the id is compared. After OpslagOnbereikbaar it may still arrive; sent again it counts once.
   */
  add(school: SchoolId, event: RandvoorwaardeEvent): Promise<'geschreven' | 'was-er-al'>;
}

/** Where a person can be reached in Teams: own plain JSON, so that no SDK type is ever stored. */
export interface Gespreksadres {
  readonly medewerker: MedewerkerId;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** The `29:` id of the person for this bot. */
  readonly userId: string;
  readonly botId: string;
  /** Whether the welcome card was sent for the present install. */
  readonly verwelkomd: boolean;
}

/** What the bot remembers of a person apart from any casus: address in Teams and chosen school. */
export interface Medewerkergeheugen {
  readAdres(medewerker: MedewerkerId): Promise<Gespreksadres | undefined>;
  writeAdres(adres: Gespreksadres): Promise<void>;
  removeAdres(medewerker: MedewerkerId): Promise<void>;
  readSchool(medewerker: MedewerkerId): Promise<SchoolId | undefined>;
  writeSchool(medewerker: MedewerkerId, school: SchoolId): Promise<void>;
}

/** Everything the app keeps. Two implementations, one contract suite. */
export interface Opslag {
  readonly log: CasusLog;
  readonly index: CasusIndex;
  readonly randvoorwaarden: RandvoorwaardenLog;
  readonly geheugen: Medewerkergeheugen;
  /** Writes and reads back a small document; rejects with OpslagOnbereikbaar and a Dutch sentence for the administrator. */
  check(): Promise<void>;
  /** Waits for the writes that are under way. */
  close(): Promise<void>;
}

/** Thrown by every store when it cannot read or write in time. The turn says "nog niet opgeslagen" and gives the text back. */
export class OpslagOnbereikbaar extends Error {
  override readonly name = 'OpslagOnbereikbaar';
  constructor(
    /** What was being done, as a short code such as `regels-aanvullen`; never a name, path or content. */
    readonly operation: string,
    options?: ErrorOptions,
  ) {
    super(`store cannot be reached: ${operation}`, options);
  }
}
