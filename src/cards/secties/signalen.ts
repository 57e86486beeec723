import type { Casus } from '../../domain/casus';
import { signalenVan, type SignaalStand } from '../../domain/signalen';
import { casusTekst } from '../../texts/casus';
import { formatDatum } from '../../texts/datums';
import { hypotheseTekst, richtingTekst, soortTekst, waarnemingTekst } from '../../texts/signaalvelden';
import { disarm, plainTitle, shorten } from '../userText';

/** Signalen shown in each group on the card of a casus; more would not be read, and the card must stay small. */
const shown = { feiten: 3, hypothesen: 2, verbeterd: 1 } as const;

export interface SignaalGroep {
  readonly kop: string;
  readonly signalen: { wanneer: string; tekst: string; kenmerken: string }[];
}

/** Feiten and hypothesen apart, and what was corrected in sight but apart too ([B10], [B22], [B23], [M2]); newest first. */
export function signaalGroepen(casus: Casus): SignaalGroep[] {
  const alle = signalenVan(casus);
  const geldig = alle.filter(({ gecorrigeerd }) => gecorrigeerd === null);
  return [
    groep(
      casus,
      'feiten',
      geldig.filter(({ signaal }) => signaal.soort === 'feit'),
    ),
    groep(
      casus,
      'hypothesen',
      geldig.filter(({ signaal }) => signaal.soort === 'hypothese'),
    ),
    groep(
      casus,
      'verbeterd',
      alle.filter(({ gecorrigeerd }) => gecorrigeerd !== null),
    ),
  ].filter(({ signalen }) => signalen.length > 0);
}

/** One signaal as a choice: enough to know it by. */
export function signaalKeuze({ signaal }: SignaalStand): { id: string; titel: string } {
  return {
    id: signaal.id,
    titel: `${formatDatum(signaal.datum)}: ${plainTitle(shorten(signaal.tekst, 80))}`,
  };
}

/** One signaal as a line to read beside a form, with what became of it. */
export function signaalLijn(casus: Casus, stand: SignaalStand): string {
  const { wanneer, tekst, kenmerken } = signaalRegel(casus, stand);
  return `${wanneer}: ${tekst} (${kenmerken})`;
}

function groep(casus: Casus, naam: keyof typeof shown, standen: readonly SignaalStand[]): SignaalGroep {
  const laatste = standen.slice(-shown[naam]).reverse();
  return {
    kop: casusTekst.groepKop(casusTekst[naam], standen.length, laatste.length),
    signalen: laatste.map((stand) => signaalRegel(casus, stand)),
  };
}

function signaalRegel(casus: Casus, stand: SignaalStand): SignaalGroep['signalen'][number] {
  const { datum, plaats, tekst, waarnemingen, soort, richting, bron, diagnoseDoor } = stand.signaal;
  const kenmerken = [
    ...waarnemingen.map((waarneming) => waarnemingTekst[waarneming]),
    soortTekst[soort].split(':')[0] ?? soort,
    richtingTekst[richting],
    ...(bron === null ? [] : [casusTekst.vanBron(disarm(shorten(bron, 60)))]),
    ...(diagnoseDoor === null ? [] : [casusTekst.diagnoseDoor(disarm(shorten(diagnoseDoor, 60)))]),
    ...(soort === 'hypothese' ? [oordeel(casus, stand)] : []),
    ...(stand.gecorrigeerd === null
      ? []
      : [casusTekst.verbeterdOmdat(disarm(shorten(stand.gecorrigeerd, 100)))]),
  ];
  return {
    wanneer: `${formatDatum(datum)}, ${disarm(shorten(plaats, 40))}`,
    tekst: disarm(shorten(tekst, 170)),
    kenmerken: kenmerken.join(' · '),
  };
}

function oordeel(casus: Casus, { signaal }: SignaalStand): string {
  const laatste = casus.records['hypothese-beoordeeld'].findLast((record) => record.signaal === signaal.id);
  return laatste
    ? hypotheseTekst[laatste.uitkomst](disarm(shorten(laatste.toelichting, 100)))
    : hypotheseTekst.open;
}
