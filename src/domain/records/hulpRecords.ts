import type { Datum } from '../waarden';

/** Help, monitoring, closing and reopening ([Q4-B1] to [Q5-fn3], [D15], [N32], L549-581). */
export interface HulpRecords {
  'hulpplan-vastgelegd': {
    readonly hulp: string;
    readonly helper: string;
    readonly doelen: string;
    readonly termijn: Datum;
    readonly rollen: string;
    readonly taken: string;
    readonly casemanager: string;
    readonly takenCasemanager: string;
  };
  'monitoring-vastgelegd': {
    readonly afspraken: string;
    readonly eerstvolgende: Datum;
    readonly nazorg: string;
  };
  'casus-afgesloten': {
    readonly grond: 'geen-actie' | 'andere-oorzaak' | 'hulp-geslaagd' | 'overgenomen-door-veilig-thuis';
    readonly tekst: string;
  };
  'casus-heropend': { readonly reden: string };
}
