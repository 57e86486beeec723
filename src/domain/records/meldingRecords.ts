import type { AfschermGrondId, MeldgesprekGrondId } from '../../protocol/gronden';
import type { AfschermvoorwaardeId } from '../../protocol/melding';
import type { Antwoord, Datum, MedewerkerId } from '../waarden';

/** The melding and the talk about it ([G1-G10], [L7-L29], [N35-N38], L582-614). */
export interface MeldingRecords {
  'meldgesprek-vastgelegd': {
    readonly met: string;
    readonly oudersErbij: 'ja' | 'nee';
    readonly leerlingErbij: 'ja' | 'nee';
    readonly datum: Datum;
    readonly uitleg: string;
    readonly reactie: string;
    /** Objections, how they could be met, and how they were weighed ([G5], [G6]); empty when there were none. */
    readonly bezwaren: string;
    readonly tegemoetkoming: string;
    readonly afwegingBezwaren: string;
    /** Whether protection weighs more ([G7]); a no lifts no melding that is owed. */
    readonly doorslag: Antwoord;
  };
  'meldgesprek-afgeweken': {
    readonly met: 'ouders' | 'leerling' | 'beiden';
    readonly grond: MeldgesprekGrondId;
    readonly motivering: string;
  };
  /** The five questions when speaking without consent ([L12-L16]), with who was consulted ([L19], [L21]). */
  'zwijgplicht-beantwoord': {
    readonly belangen: string;
    readonly andereWeg: string;
    readonly geenToestemming: string;
    readonly opwegen: string;
    readonly aanWie: string;
    readonly geraadpleegd: string;
  };
  'melding-vastgelegd': {
    readonly datum: Datum;
    readonly tijd: string;
    readonly gesprokenMet: string;
    readonly feiten: string;
    readonly andereBronnen: string;
    /** Said apart from the facts ([N35]); may be empty. */
    readonly hypothesen: string;
    readonly afspraken: string;
    readonly eigenVervolg: string;
    /** Null is in own name; else shielded for the family on a ground (decision 0.2). */
    readonly afgeschermd: AfschermGrondId | null;
    readonly afschermMotivering: string;
    /** What makes shielding possible ([L28], [L29]); null in own name. */
    readonly afschermVoorwaarde: AfschermvoorwaardeId | null;
    /** With Veilig Thuis, where all information can be traced to the reporter ([L29]). */
    readonly veiligheidsplan: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  /** Against the norm, by who may, with the reason; it stands out in the dossier (decision 0.1). */
  'norm-afgeweken': { readonly motivering: string; readonly berichtAan: readonly MedewerkerId[] };
  'terugkoppeling-vastgelegd': {
    readonly datum: Datum;
    readonly ontvangen: 'ja' | 'nee';
    /** What Veilig Thuis decided and does; empty when nothing was heard. */
    readonly terugkoppeling: string;
  };
}
