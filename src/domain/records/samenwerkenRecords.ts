import type { Datum, MedewerkerId } from '../waarden';

export const taakuitkomsten = ['gedaan', 'niet-gedaan'] as const;
export type Taakuitkomst = (typeof taakuitkomsten)[number];

/** How people divide the work: a question that goes back or on, who does what by when ([K16], L685), and who has it now. */
export interface SamenwerkenRecords {
  /** A question that was not answered yet is taken back. */
  'consultatie-ingetrokken': {
    /** Id of the event that asked. */
    readonly consultatie: string;
    readonly reden: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  /** The same question, from now on put before someone else and no longer before whoever had it. */
  'consultatie-doorgegeven': {
    readonly consultatie: string;
    readonly aan: MedewerkerId;
    /** As organisatie.json named them then. */
    readonly aanNaam: string;
    readonly reden: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'taak-gegeven': {
    readonly taak: string;
    readonly aan: MedewerkerId;
    readonly aanNaam: string;
    /** The last local date in Europe/Amsterdam that is in time. */
    readonly voor: Datum;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'taak-afgerond': {
    /** Id of the event that gave it. */
    readonly taak: string;
    readonly uitkomst: Taakuitkomst;
    /** Why not, where it was not done; else what there is to say. */
    readonly toelichting: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  /** Which aandachtsfunctionaris of the school has the casus from now on. */
  'casus-toegewezen': {
    readonly aan: MedewerkerId;
    readonly aanNaam: string;
    readonly reden: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
}
