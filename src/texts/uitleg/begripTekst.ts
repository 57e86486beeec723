/** Where the reader works, as the organisation calls itself and the school ([A1], [A13]). */
export interface Waar {
  readonly organisatie: string;
  readonly school: string;
}

/** A paragraph; a function where the name of the organisation or the school stands in it. */
export type Alinea = string | ((waar: Waar) => string);

/** One subject explained, calm enough for one card. */
export interface BegripTekst {
  readonly titel: string;
  readonly alineas: readonly Alinea[];
  readonly punten: readonly string[];
}
