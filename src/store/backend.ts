/**
 * The low seam of the store: the little that a folder and Azure Blob must each be able to do. Everything above it is
 * written once. Names are `soort/code`, made by names.ts; a name never says anything about a person.
 *
 * Every function rejects with OpslagOnbereikbaar when the store does not do it in time. A write that rejects may still
 * have been stored, or be stored a moment later: the caller reads again and compares.
 */
export interface Backend {
  readonly lines: LineFiles;
  readonly documents: Documents;
  readonly leases: Leases;
  /** Waits for what is under way, and lets go of the store. */
  close(): Promise<void>;
}

export interface LineFile {
  readonly name: string;
  /** At least the length of its whole lines. */
  readonly bytes: number;
}

/** Files to which whole lines are added and in which nothing is ever changed. */
export interface LineFiles {
  /** Every whole line with its newline; its length in bytes is where the next line comes. Undefined without any line. */
  read(name: string): Promise<Buffer | undefined>;
  /** Makes the file with its first line, durably; `bezet` when it holds a line already. */
  create(name: string, line: string): Promise<'geschreven' | 'bezet'>;
  /** Adds one line (given without newline) durably, whole or not at all, if the file ends at `atBytes`. */
  append(name: string, atBytes: number, line: string): Promise<'geschreven' | 'verouderd'>;
  /** The files of one soort, sorted by name; may contain a file without lines. Slow: never called in a turn. */
  list(soort: string): AsyncIterable<LineFile>;
  /** Only for a cache that has become unreadable, and for what nobody can need any more. Fine when it was not there. */
  remove(name: string): Promise<void>;
}

/** Small texts that are replaced as a whole; the last writer wins. */
export interface Documents {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
  /** Fine when it was not there. */
  remove(name: string): Promise<void>;
}

/** The right to be the only one for a while; it ends by itself when it is not renewed. */
export interface Leases {
  /** Undefined when another has it. `ms` is a whole number of seconds from 15 to 60. */
  acquire(name: string, ms: number): Promise<Lease | undefined>;
}

export interface Lease {
  /** Lets it go on for another term; false when it was lost. */
  renew(): Promise<boolean>;
  /** Fine when it was lost already. */
  release(): Promise<void>;
}

/** Longest a call may take, in milliseconds; a turn of Teams must be answered within ten seconds. */
export const limits = { read: 2_000, write: 3_000, queue: 2_000, open: 10_000, list: 10_000 } as const;
