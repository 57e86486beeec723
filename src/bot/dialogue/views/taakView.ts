import { makeKnop } from '../../../cards/parts';
import { disarm, plainTitle } from '../../../cards/userText';
import { openVerb } from '../../../cards/verbs';
import type { Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import { isTaakTeLaat, openTaken, type Taak } from '../../../domain/taken';
import type { Datum } from '../../../domain/waarden';
import { formatDatum } from '../../../texts/datums';
import { taakInzienTekst as tekst } from '../../../texts/taakInzien';
import type { Overzicht } from './overzichtView';

/** Tasks that fit on one card; the first to be done stand first. */
const shown = 5;

/** The tasks that this person was given and that are still to be done, and nothing else of the casus ([K16]). */
export function taakView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  vandaag: Datum,
  mededeling?: string,
): Overzicht {
  const open = openTaken(casus)
    .filter(({ aan }) => wie.kind === 'medewerker' && aan === wie.id)
    .sort((a, b) => a.voor.localeCompare(b.voor));
  const mag = standRefusal('taak-afronden', wie, casus, organisatie) === undefined;
  const stand = open.length > 0 ? tekst.uitleg : tekst.klaar;
  return {
    titel: tekst.titel,
    uitleg: [...(mededeling === undefined ? [] : [mededeling]), stand],
    secties: open.slice(0, shown).map((taak) => sectie(taak, vandaag)),
    knoppen: [
      ...(mag ? [makeKnop(openVerb('taak-afronden'), { hoofd: true })] : []),
      ...(rolRefusal('casus-inzien', wie, casus, organisatie) ? [] : [makeKnop('casus-inzien')]),
      makeKnop('nummers'),
      makeKnop('nood'),
    ],
  };
}

function sectie(taak: Taak, vandaag: Datum): Overzicht['secties'][number] {
  const wanneer = isTaakTeLaat(taak, vandaag) ? tekst.teLaat : tekst.voor;
  return {
    kop: tekst.van(plainTitle(taak.doorNaam)),
    regels: [disarm(taak.taak), wanneer(formatDatum(taak.voor))],
  };
}
