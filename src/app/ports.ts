import type { CasusEvent } from '../domain/events';
import type { RandvoorwaardeEvent } from '../domain/randvoorwaarden';
import type { CasusId, MedewerkerId, SchoolId, Tijdstip } from '../domain/waarden';

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
   * Length in bytes of every log, without reading any: as long as it is the same, so is the log. May be more than `bytes`
   * of a stand, after a write that broke off. As slow as `list`, so never called in a turn.
   */
  sizes(): Promise<ReadonlyMap<CasusId, number>>;
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
  /** Somebody who has or had a rol in it. */
  readonly medewerker: MedewerkerId;
}

/**
 * Which casussen a school has. A cache: delete it and `rebuild` makes it equal again. Only a way to find logs: a code that
 * turned out to be in use can stand here under two who started it, so rights are always derived from the log itself.
 */
export interface CasusIndex {
  /**
   * Written before the event that gives the rol, so that no casus is ever missing here; a line without a casus, or without a
   * rol in it, means nothing.
   */
  add(school: SchoolId, regel: IndexRegel): Promise<void>;
  /** Sorted by casus code, each line once. */
  list(school: SchoolId): Promise<readonly IndexRegel[]>;
  /**
   * Makes every index complete again from the logs; safe while the bot runs, so lines without a casus stay. A damaged
   * index is thrown away first. Damaged logs are passed over and reported together in an AggregateError at the end. Ends
   * early at `stop`.
   */
  rebuild(log: CasusLog, stop?: AbortSignal): Promise<void>;
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

/**
 * Who is at work on something, so that no two do the same at once, on any number of instances. It expires: whoever
 * stopped halfway does not hold it for ever, and something done twice is better than something never done.
 */
export interface Aanspraken {
  /**
   * Claims what `naam` stands for until `geldigMs` after `now`. Of all who ask, `van-mij` goes to one at a time; also to
   * someone who takes over what has expired. With `wekken` a claim that only rests (see `rest`) does not count.
   */
  claim(naam: string, now: Tijdstip, geldigMs: number, wekken?: boolean): Promise<Aanspraak>;
}

export type Aanspraak = EigenAanspraak | { readonly kind: 'van-ander'; readonly tot: Tijdstip };

/** Each of these does nothing to the claim of someone who took over meanwhile. */
export interface EigenAanspraak {
  readonly kind: 'van-mij';
  readonly tot: Tijdstip;
  /** Anyone can have it again at once. */
  release(): Promise<void>;
  /** Nobody can have it before this moment, on no instance. */
  rest(tot: Tijdstip): Promise<void>;
  /** It will never be needed again: nothing of it stays behind. Only once everyone can see so in the log. */
  discard(): Promise<void>;
}

/** At most one instance at a time has the turn to go round. */
export interface Beurt {
  /** Undefined when another instance has it. */
  take(): Promise<EigenBeurt | undefined>;
}

export interface EigenBeurt {
  /** Aborted as soon as the turn is over, or could be: then nothing more may be begun. */
  readonly signal: AbortSignal;
  /** Asks the store; false means that another may be at work. Never rejects. */
  isStillMine(): Promise<boolean>;
  /** Never rejects: a turn that is not given back ends by itself. */
  release(): Promise<void>;
}

/** Everything the app keeps. Two implementations, one contract suite. */
export interface Opslag {
  readonly log: CasusLog;
  readonly index: CasusIndex;
  readonly randvoorwaarden: RandvoorwaardenLog;
  readonly geheugen: Medewerkergeheugen;
  readonly aanspraken: Aanspraken;
  readonly beurt: Beurt;
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
