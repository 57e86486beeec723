import { makeKnop } from '../../../cards/parts';
import { openVerb } from '../../../cards/verbs';
import { disarm, plainTitle } from '../../../cards/userText';
import type { Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import { vragenAan } from '../../../domain/vragen';
import { consultatieInzienTekst as tekst } from '../../../texts/consultatieInzien';
import type { Overzicht } from './overzichtView';

/** Questions shown to who was asked; the ones that wait for an answer are among the last. */
const shown = 5;

/** The questions that were put before this person, and nothing else of the casus: not before the answer, not after it. */
export function consultatieView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  mededeling?: string,
): Overzicht {
  const mijn = wie.kind === 'medewerker' ? vragenAan(casus, wie.id) : [];
  const open = mijn.filter(({ stand: vraagstand }) => vraagstand === 'open');
  const vragen = open.length > 0 ? open : mijn;
  const mag = standRefusal('consultatie-beantwoorden', wie, casus, organisatie) === undefined;
  const door = mag && standRefusal('consultatie-doorgeven', wie, casus, organisatie) === undefined;
  const stand = mag ? tekst.uitleg : open.length > 0 ? tekst.gesloten : tekst.beantwoord;
  return {
    titel: tekst.titel,
    uitleg: mededeling === undefined || mag ? [...(mededeling ? [mededeling] : []), stand] : [mededeling],
    secties: vragen
      .slice(-shown)
      .map(({ doorNaam, vraag }) => ({ kop: tekst.van(plainTitle(doorNaam)), regels: [disarm(vraag)] })),
    knoppen: [
      ...(mag ? [makeKnop(openVerb('consultatie-beantwoorden'), { hoofd: true })] : []),
      ...(door ? [makeKnop(openVerb('consultatie-doorgeven'))] : []),
      ...(rolRefusal('casus-inzien', wie, casus, organisatie) ? [] : [makeKnop('casus-inzien')]),
      makeKnop('nummers'),
      makeKnop('nood'),
    ],
  };
}
