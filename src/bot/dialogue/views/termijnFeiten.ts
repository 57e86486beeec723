import { datumVan } from '../../../app/clock';
import { disarm, shorten } from '../../../cards/userText';
import type { Casus } from '../../../domain/casus';
import { dagenTeLaat } from '../../../domain/dagenTeLaat';
import type { Organisatie } from '../../../domain/organisatie';
import { termijnVanStap } from '../../../domain/termijnVanStap';
import { isTeLaat, termijnenOf, type TermijnStand } from '../../../domain/termijnen';
import type { VolgendeStapId } from '../../../domain/volgendeStap';
import type { Datum } from '../../../domain/waarden';
import { formatDatum } from '../../../texts/datums';
import { termijnFeitTekst as tekst, termijnNaam, uiterlijkTekst } from '../../../texts/herinneringen';
import { schooloverzichtTekst } from '../../../texts/schooloverzicht';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** A card has more to say; the rest is counted. */
const meeste = 5;

/** The termijnen that run, the first to lapse first, each with its date; what is too late says so in words. */
export function termijnFeiten(casus: Casus, organisatie: Organisatie, vandaag: Datum): Feit[] {
  // A taak has a line of its own, with what it is and who does it.
  const termijnen = termijnenOf(casus, { organisatie, datumVan }).filter(({ id }) => id !== 'taak');
  const rest = termijnen.length - meeste;
  return [
    ...termijnen.slice(0, meeste).map((termijn) => ({
      naam: tekst.naam,
      waarde: `${standVan(termijn, casus, organisatie, vandaag)}${uitgesteld(termijn, casus, vandaag)}`,
    })),
    ...(rest > 0 ? [{ naam: tekst.naam, waarde: tekst.meer(rest) }] : []),
  ];
}

function standVan(termijn: TermijnStand, casus: Casus, organisatie: Organisatie, vandaag: Datum): string {
  const naam = termijnNaam[termijn.id];
  const vervalt = formatDatum(termijn.vervalt);
  return isTeLaat(termijn, vandaag)
    ? tekst.teLaat(laatText(termijn, casus, organisatie, vandaag), naam, vervalt)
    : tekst.opTijd(naam, vervalt);
}

/** How long it is too late, in the words of the overview of the school. */
export function laatText(
  termijn: TermijnStand,
  casus: Casus,
  organisatie: Organisatie,
  vandaag: Datum,
): string {
  const dagen = dagenTeLaat(termijn, vandaag, casus, organisatie);
  return schooloverzichtTekst.teLaat(dagen, termijn.acuut ? 'dagen' : 'schooldagen');
}

function uitgesteld({ sleutel }: TermijnStand, casus: Casus, vandaag: Datum): string {
  const uitstel = casus.records['herinnering-uitgesteld'].findLast(({ termijn }) => termijn === sleutel);
  if (!uitstel || uitstel.tot <= vandaag) return '';
  return tekst.uitgesteld(
    formatDatum(uitstel.tot),
    disarm(uitstel.doorNaam),
    disarm(shorten(uitstel.reden, 80)),
  );
}

/**
 * By when this stap must be done, where a termijn belongs to it, and in words that it is too late; only what the source
 * sets is called so (decision 0.14).
 */
export function uiterlijkFeit(
  stap: VolgendeStapId,
  casus: Casus,
  organisatie: Organisatie,
  vandaag: Datum,
): Feit[] {
  const id = termijnVanStap[stap];
  const termijn = termijnenOf(casus, { organisatie, datumVan }).find((candidate) => candidate.id === id);
  if (!termijn) return [];
  const aard = termijn.wet ? 'wet' : termijn.afgesproken ? 'afgesproken' : 'school';
  const datum = formatDatum(termijn.vervalt);
  const wanneer = isTeLaat(termijn, vandaag)
    ? uiterlijkTekst.teLaat(laatText(termijn, casus, organisatie, vandaag), datum)
    : uiterlijkTekst.opTijd(datum);
  return [{ naam: uiterlijkTekst.naam, waarde: `${wanneer} ${uiterlijkTekst[aard]}` }];
}
