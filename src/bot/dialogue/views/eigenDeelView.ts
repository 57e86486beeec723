import { makeKnop } from '../../../cards/parts';
import type { Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import type { Datum } from '../../../domain/waarden';
import { taakInzienTekst } from '../../../texts/taakInzien';
import { consultatieView } from './consultatieView';
import type { Overzicht } from './overzichtView';
import { taakView } from './taakView';

/**
 * What is left to see, after they did something, for whoever may not see the casus: a task that waits, else the question
 * they were asked; else only that it was recorded, for whoever has nothing to do with the casus any more.
 */
export function eigenDeelView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  vandaag: Datum,
  mededeling: string,
): Overzicht {
  const gevraagd = rolRefusal('consultatie-inzien', wie, casus, organisatie) === undefined;
  const taak = rolRefusal('taak-inzien', wie, casus, organisatie) === undefined;
  const wacht = standRefusal('taak-afronden', wie, casus, organisatie) === undefined;
  if (taak && (wacht || !gevraagd)) return taakView(casus, wie, organisatie, vandaag, mededeling);
  if (gevraagd) return consultatieView(casus, wie, organisatie, mededeling);
  return {
    titel: taakInzienTekst.vastgelegd,
    uitleg: [mededeling],
    secties: [],
    knoppen: [makeKnop('nummers'), makeKnop('nood')],
  };
}
