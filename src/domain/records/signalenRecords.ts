import type { Signaal } from '../signaal';
import type { Datum, MedewerkerId } from '../waarden';

/** Stap 1 beyond the first signaal: what later happens to a signaal, and the course of the casus. */
export interface SignalenRecords {
  /** The old line stays visible; `signaal` is the id of the event that is corrected. */
  'signaal-gecorrigeerd': { readonly signaal: string; readonly reden: string; readonly nieuw: Signaal };
  /** Follow-up of a hypothese, linked to it ([B23], L278-280). */
  'hypothese-beoordeeld': {
    readonly signaal: string;
    readonly uitkomst: 'bevestigd' | 'ontkracht';
    readonly toelichting: string;
  };
  /** A contact about the signalen ([B3], [B17], L211-213, L267). */
  'contact-vastgelegd': { readonly met: string; readonly datum: Datum; readonly inhoud: string };
  /** A stap that was set, a beslissing, or the course of things ([B18-B20], L269-273). */
  'vervolg-vastgelegd': {
    readonly onderwerp: 'stap' | 'beslissing' | 'verloop';
    readonly datum: Datum;
    readonly tekst: string;
  };
  /** Other children of the family, also those nobody at school sees ([N22], L1377-1401, L2385-2387). */
  'gezin-vastgelegd': { readonly kinderen: string; readonly zorgen: string };
  /** A casus passes from one signaleerder to another; the old rights end there. */
  'casus-overgedragen': {
    readonly aan: MedewerkerId;
    readonly aanNaam: string;
    readonly reden: string;
    readonly berichtAan: readonly MedewerkerId[];
  };
}
