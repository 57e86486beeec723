import type { AfwegingAntwoordId } from '../../protocol/afwegingTypes';
import type { HelperId } from '../../protocol/helpers';
import type { AfwegingId } from '../../protocol/types';
import type { KindcheckAanleidingId, OnveiligheidsoortId } from '../../protocol/weging';
import type { VastlegId } from '../../protocol/vastleggen';
import type { Antwoord, Datum, MedewerkerId } from '../waarden';

/** Stap 4 and the afwegingen of stap 4 and 5 ([E1-E10], [Q1-Q5], L458-581). */
export interface WegenRecords {
  /** Risk, aard and ernst in words; no score (decision 0.12). */
  'weging-vastgelegd': {
    readonly risico: string;
    readonly aard: string;
    readonly ernst: string;
    readonly twijfel: Antwoord;
    /** How a refused consent was taken into account ([C12]); empty when there is none. */
    readonly weigering: string;
    readonly conclusie: string;
  };
  'kindcheck-vastgelegd': {
    readonly aanleiding: KindcheckAanleidingId;
    readonly kinderen: string;
    readonly veilig: Antwoord;
    readonly toelichting: string;
  };
  'afweging-beantwoord': {
    readonly afweging: AfwegingId;
    /** The question as it was read. */
    readonly vraag: string;
    readonly antwoord: AfwegingAntwoordId;
    readonly motivering: string;
    /** Who assessed it, with whom. */
    readonly beoordeeldMet: string;
    /** At afweging 2 the one of the other group, functionarissen or bevoegd gezag, who assessed it too ([Q2]). */
    readonly metWie: MedewerkerId | null;
    /** With whom at Veilig Thuis it was gone through, where a melding came first ([Q2-B2]); empty elsewhere. */
    readonly veiligThuis: string;
    /** What the helper of afweging 3 is; never a teacher ([Q3-fn1], [Q3-fn2]). */
    readonly helper: HelperId | null;
    readonly onveiligheid: OnveiligheidsoortId | null;
    /** What the answer demands to be recorded, by item. */
    readonly vastgelegd: Readonly<Partial<Record<VastlegId, string>>>;
    readonly berichtAan: readonly MedewerkerId[];
  };
  /** The oordeel of a second person over afweging 2, each on their own device ([Q2], [K33]). */
  'afweging-meebeoordeeld': {
    /** Id of the event with the answer that it is about. */
    readonly afweging: string;
    /** The question as it was read. */
    readonly vraag: string;
    readonly antwoord: Antwoord;
    readonly motivering: string;
    /** Who else thought along; may be empty. */
    readonly beoordeeldMet: string;
    readonly onveiligheid: OnveiligheidsoortId | null;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'bevoegd-gezag-ingelicht': {
    readonly wie: MedewerkerId;
    readonly datum: Datum;
    readonly hoe: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'verwijsindex-overwogen': {
    readonly uitkomst: 'signaal-afgegeven' | 'niet-afgegeven';
    readonly toelichting: string;
  };
  /** Steps tuned with the police before talks, in case of a serious crime ([J9]). */
  'politie-afgestemd': { readonly datum: Datum; readonly met: string; readonly afspraken: string };
}
