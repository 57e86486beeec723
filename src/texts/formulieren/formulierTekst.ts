/** The wording of one form: what it is, what it means, its labels by input, its button, and what is said when it is done. */
export interface FormulierTekst {
  /** Also its name in the list of what can be recorded. */
  readonly titel: string;
  /** The consequence is said before the choice. */
  readonly uitleg: readonly string[];
  readonly velden: Readonly<Record<string, string>>;
  readonly knop: string;
  readonly klaar: string;
}
