import { geldigAntwoord, geldigeWeging } from '../../domain/afwegingen';
import type { Casus } from '../../domain/casus';
import type { Organisatie } from '../../domain/organisatie';
import { geldigeSignalen } from '../../domain/signalen';
import type { Signaalrichting } from '../../domain/waarden';
import { uitkomstVan } from '../../domain/oordelen';
import { afwegingIds, type AfwegingId } from '../../protocol/types';
import { afwegingAntwoordTekst, afwegingTekst } from '../../texts/afwegingen';
import { formatDag } from '../../texts/datums';
import { grondslagTekst as tekst } from '../../texts/formulieren/afwegen';
import type { Grondslag } from '../formulier';
import { disarm, shorten } from '../userText';
import { afwegingSecties } from './grondslag';

/** What an afweging rests on, and the same in a few lines: numbers of what there is, and what was last concluded. */
export function afwegingGrondslag(casus: Casus, afweging: AfwegingId, organisatie: Organisatie): Grondslag {
  const { records } = casus;
  const feiten = geldigeSignalen(casus).filter(({ signaal }) => signaal.soort === 'feit');
  const aantal = (richting: Signaalrichting): number =>
    feiten.filter(({ signaal }) => signaal.richting === richting).length;
  return {
    kort: {
      kop: tekst.kort,
      regels: [
        tekst.feiten(aantal('bevestigt'), aantal('weerspreekt')),
        tekst.raad(
          records['consultatie-vastgelegd'].length,
          records['advies-vastgelegd'].length,
          records['gesprek-vastgelegd'].length,
        ),
        ...conclusie(casus),
        ...vorige(casus, afweging),
        tekst.alles,
      ],
    },
    secties: afwegingSecties(casus, afweging, organisatie),
  };
}

function conclusie(casus: Casus): string[] {
  const weging = geldigeWeging(casus);
  return weging ? [tekst.laatste(tekst.weging, formatDag(weging.op), kort(weging.conclusie))] : [];
}

function vorige(casus: Casus, afweging: AfwegingId): string[] {
  const id = afwegingIds
    .slice(0, afwegingIds.indexOf(afweging))
    .findLast((eerder) => geldigAntwoord(casus, eerder));
  const record = id && geldigAntwoord(casus, id);
  if (!record) return [];
  const uitkomst = uitkomstVan(casus, record);
  const { antwoord } = afwegingAntwoordTekst[`${id}.${uitkomst}` as keyof typeof afwegingAntwoordTekst];
  return [tekst.laatste(afwegingTekst[id].naam, formatDag(record.op), antwoord)];
}

const kort = (text: string): string => disarm(shorten(text, 120));
