import type { ConsultatiepartnerId, ConsultatievormId } from '../../protocol/consultatie';
import type { ToestemmingGrondId } from '../../protocol/gronden';
import type { GelezenVraag } from '../signaal';
import type { Datum, MedewerkerId } from '../waarden';

/** Who was asked: at which age who decides stands in the leeftijdsregels of the protocol ([H5-H7]). */
export const toestemmingVan = ['ouders', 'leerling', 'ouders-en-leerling'] as const;
export type ToestemmingVan = (typeof toestemmingVan)[number];

/** Stap 2: consultatie, consent, doubt and advies ([C1-C18], L113-129, L302-361). */
export interface ConsultatieRecords {
  /** A colleague is asked; what was put before them is `vraag` and nothing else. */
  'consultatie-gevraagd': {
    readonly aan: MedewerkerId;
    /** As organisatie.json named them then: the dossier must be readable after the person has left. */
    readonly aanNaam: string;
    readonly vraag: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  'consultatie-beantwoord': {
    /** Id of the event that asked. */
    readonly consultatie: string;
    readonly antwoord: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
  /** A consultatie that was held. */
  'consultatie-vastgelegd': {
    readonly vorm: ConsultatievormId;
    readonly partner: ConsultatiepartnerId;
    readonly met: string;
    readonly datum: Datum;
    readonly wijze: 'open' | 'anoniem';
    readonly uitkomst: string;
    /** Whether the ouders heard of the outcome, or when they will ([C3], [D11]). */
    readonly ouders: string;
    /** The intake talk that goes before the zorgadviesteam ([C17]); empty elsewhere. */
    readonly intake: string;
  };
  /** Decision 0.4: the one question of doubt ([C14], [C16]). */
  'twijfel-beantwoord': { readonly vraag: GelezenVraag; readonly toelichting: string };
  'advies-vastgelegd': {
    readonly bij: 'veilig-thuis' | 'jeugdgezondheidszorg';
    readonly datum: Datum;
    readonly wijze: 'open' | 'anoniem';
    readonly gesprokenMet: string;
    readonly vraag: string;
    readonly advies: string;
  };
  /** Consent to share by name: given or refused. A refusal goes into the weging ([C8], [C12], [M9]). */
  'toestemming-vastgelegd': {
    readonly waarvoor: 'consultatie' | 'melding';
    readonly van: ToestemmingVan;
    readonly uitkomst: 'gegeven' | 'geweigerd';
    readonly datum: Datum;
    readonly toelichting: string;
  };
  /** Consent was not asked, for safety ([L9], L2072-2076). */
  'toestemming-afgeweken': {
    readonly waarvoor: 'consultatie' | 'melding';
    readonly grond: ToestemmingGrondId;
    readonly motivering: string;
  };
  'ouders-ingelicht': { readonly datum: Datum; readonly over: string };
}
