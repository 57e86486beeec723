/** How one next thing to do is worded. */
export interface StapTekst {
  /** What to do, as an instruction. */
  readonly titel: string;
  /** Why, in a sentence or two. */
  readonly reden: string;
  /** What happens, or stays as it is, when it is not done. */
  readonly anders: string;
  /** By when, where the source or a disclosure says so; a term of the school is never called law (decision 0.14). */
  readonly wanneer?: string;
}
