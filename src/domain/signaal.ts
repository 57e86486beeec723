import type { SignaalCategorieId } from '../protocol/signaalcategorieen';
import type { Antwoord, Datum, Signaalrichting, Signaalsoort, Waarneming } from './waarden';

/** One concrete observation with everything the source demands of it ([B14-B25], L257-284). */
export interface Signaal {
  readonly tekst: string;
  readonly datum: Datum;
  readonly plaats: string;
  readonly situatie: string;
  readonly aanwezigen: string;
  readonly waarnemingen: readonly Waarneming[];
  readonly soort: Signaalsoort;
  readonly richting: Signaalrichting;
  readonly categorie: SignaalCategorieId | null;
  /** Who told it, when it was not seen or heard at first hand ([B24]); null is first-hand. */
  readonly bron: string | null;
  /** The competent professional who made the diagnosis ([B25]); null when the signaal is no diagnosis. */
  readonly diagnoseDoor: string | null;
}

/** A safety question as it was read, with the answer: what was read is recorded. */
export interface GelezenVraag {
  readonly vraag: string;
  readonly antwoord: Antwoord;
}
