import { disarm, shorten } from '../../../cards/userText';
import type { Casus } from '../../../domain/casus';
import { isTaakTeLaat, openTaken, takenVan } from '../../../domain/taken';
import type { Datum } from '../../../domain/waarden';
import { casusTekst as tekst } from '../../../texts/casus';
import { formatDatum, formatTijdstip } from '../../../texts/datums';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** A card has more to say; the rest of the tasks is counted. */
const meeste = 4;

/** Who does what by when, and what became of it ([K16], L685). */
export function taakFeiten(casus: Casus, vandaag: Datum): Feit[] {
  return [...openTaakFeiten(casus, vandaag), ...afgerondFeit(casus)];
}

/** Who of those who know the meldcode saw the casus. One is enough to know that somebody looked: the first, and the last one after that. */
export function gezienFeit({ gezien }: Casus): Feit[] {
  const eerst = gezien.slice(0, 1);
  const getoond = gezien.length > 1 ? [...eerst, ...gezien.slice(-1)] : eerst;
  const waarde = getoond
    .map(({ doorNaam, op }) => tekst.gezienRegel(disarm(doorNaam), formatTijdstip(op)))
    .join(', ');
  return waarde === '' ? [] : [{ naam: tekst.gezien, waarde }];
}

function openTaakFeiten(casus: Casus, vandaag: Datum): Feit[] {
  const open = [...openTaken(casus)].sort((a, b) => a.voor.localeCompare(b.voor));
  const rest = open.length - meeste;
  return [
    ...open.slice(0, meeste).map((taak) => {
      const regel = isTaakTeLaat(taak, vandaag) ? tekst.taakTeLaat : tekst.taakRegel;
      const waarde = regel(disarm(taak.aanNaam), disarm(shorten(taak.taak, 110)), formatDatum(taak.voor));
      return { naam: tekst.taak, waarde };
    }),
    ...(rest > 0 ? [{ naam: tekst.taak, waarde: tekst.meerTaken(rest) }] : []),
  ];
}

/** What became of the task that was rounded off last: whoever gave it is told that it stands here. */
function afgerondFeit(casus: Casus): Feit[] {
  const afgerond = casus.records['taak-afgerond'].at(-1);
  const taak = takenVan(casus).find(({ id }) => id === afgerond?.taak);
  if (!afgerond || !taak) return [];
  const toelichting = disarm(shorten(afgerond.toelichting, 110));
  const gedaan = tekst.taakAfgerond[afgerond.uitkomst];
  const waarde = gedaan(disarm(afgerond.doorNaam), disarm(shorten(taak.taak, 110)));
  return [{ naam: tekst.taak, waarde: `${waarde}${toelichting && tekst.taakToelichting(toelichting)}` }];
}
