import type { GesprekGrondId } from '../../protocol/gronden';
import type { GespreksuitkomstId } from '../../protocol/gesprek';
import type { Datum } from '../waarden';

/** The two reasons for which a leerling is not spoken to ([H8], L1533-1541). */
export const leerlinggesprekGronden = ['niet-mogelijk', 'te-belastend'] as const;
export type LeerlinggesprekGrond = (typeof leerlinggesprekGronden)[number];

/** Stap 3: the gesprek with ouders and with the leerling ([D1-D18], [H1-H14], L383-456, L1533-1601). */
export interface GesprekRecords {
  'gesprek-vastgelegd': {
    readonly met: string;
    readonly erbij: string;
    readonly datum: Datum;
    /** The four points, in their order. */
    readonly doel: string;
    readonly feiten: string;
    readonly reactie: string;
    /** Only after the reaction, if needed and possible ([D6]); may be empty. */
    readonly interpretatie: string;
    readonly uitkomst: GespreksuitkomstId;
    readonly afspraken: string;
  };
  /** Left out on one of two grounds; lifts the gesprek and nothing else (decision 0.5). */
  'gesprek-afgeweken': { readonly grond: GesprekGrondId; readonly motivering: string };
  'leerlinggesprek-vastgelegd': {
    readonly datum: Datum;
    readonly alleen: 'ja' | 'nee';
    readonly oudersVooraf: 'ja' | 'nee';
    /** Why the ouders were not told beforehand ([H12]); empty when they were. */
    readonly reden: string;
    readonly verslag: string;
  };
  'leerlinggesprek-afgeweken': { readonly grond: LeerlinggesprekGrond; readonly motivering: string };
}
