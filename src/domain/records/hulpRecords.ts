import type { Datum, MedewerkerId } from '../waarden';

/** Help, monitoring, closing and reopening ([Q4-B1] to [Q5-fn3], [D15], [K34], [N32], L549-581). */
export interface HulpRecords {
  'hulpplan-vastgelegd': {
    readonly hulp: string;
    readonly helper: string;
    readonly doelen: string;
    readonly termijn: Datum;
    readonly rollen: string;
    readonly taken: string;
    /** The name as it is read, of whoever it is. */
    readonly casemanager: string;
    /** The casemanager when that is somebody of the school or its bevoegd gezag, who then works in the casus ([K34]). */
    readonly casemanagerId: MedewerkerId | null;
    readonly takenCasemanager: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'monitoring-vastgelegd': {
    readonly afspraken: string;
    readonly eerstvolgende: Datum;
    readonly nazorg: string;
  };
  'casus-afgesloten': {
    readonly grond:
      'geen-actie' | 'andere-oorzaak' | 'hulp-geslaagd' | 'niet-gemeld' | 'overgenomen-door-veilig-thuis';
    readonly tekst: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'casus-heropend': { readonly reden: string; readonly berichtAan: readonly MedewerkerId[] };
}
