import type { TermijnId } from '../../protocol/termijnen';
import type { Datum, MedewerkerId } from '../waarden';

/** Of which running termijn: its row and the event that started it. */
export type Termijnsleutel = `${TermijnId}:${string}`;

/** What people record of a herinnering. */
export interface HerinneringRecords {
  /** Puts off the herinnering, never the termijn itself. */
  'herinnering-uitgesteld': {
    readonly termijn: Termijnsleutel;
    /** The local date on which the bot reminds again. */
    readonly tot: Datum;
    readonly reden: string;
  };
}

/** What the bot itself records, so that each herinnering is sent once and nobody need store what is still to come. */
export interface HerinneringEvents {
  'herinnering-gestuurd': {
    readonly termijn: Termijnsleutel;
    readonly soort: TermijnId;
    readonly vervalt: Datum;
    /** The local date for which it was due; after an outage an earlier one than that on which it was sent. */
    readonly dag: Datum;
    readonly berichtAan: readonly MedewerkerId[];
  };
}
