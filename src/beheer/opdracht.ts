type Env = Readonly<Record<string, string | undefined>>;

/** 0: all is well; 1: faults were found, or it did not work; 2: the command line itself is wrong. */
export type ExitCode = 0 | 1 | 2;

export interface Uitkomst {
  readonly exitCode: ExitCode;
  readonly lines: readonly string[];
}

/** One thing that the administrator can ask for; a new one is a row in src/beheer/opdrachten.ts. */
export interface Opdracht {
  /** How it is typed behind its name, such as `[pad]`; empty for nothing. */
  readonly achter: string;
  /** One line each. */
  readonly uitleg: readonly string[];
  /** How many words may stand behind its name. */
  readonly maxWoorden: number;
  readonly run: (woorden: readonly string[], env: Env) => Promise<Uitkomst>;
}
