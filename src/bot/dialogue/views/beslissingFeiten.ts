import { disarm, shorten } from '../../../cards/userText';
import { geldigAntwoord, isWegingVerouderd, lopendHulpplan } from '../../../domain/afwegingen';
import type { Casus } from '../../../domain/casus';
import type { Organisatie } from '../../../domain/organisatie';
import { bevoegdGezagVan } from '../../../domain/organisatie';
import { afwegingIds, type AfwegingId } from '../../../protocol/types';
import { afwegingAntwoordTekst } from '../../../texts/afwegingen';
import { beslissingTekst as tekst } from '../../../texts/beslissingen';
import { formatDatum } from '../../../texts/datums';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** What was decided, by whom and with whom, and what help runs ([Q1-rec] to [Q5-B], [M5-M8], [M10]). */
export function beslissingFeiten(casus: Casus, organisatie: Organisatie): Feit[] {
  return [
    ...wegingFeit(casus),
    ...gezagFeit(casus, organisatie),
    ...afwegingIds.flatMap((id) => afwegingFeit(casus, id)),
    ...hulpFeiten(casus),
  ];
}

function wegingFeit(casus: Casus): Feit[] {
  const weging = casus.records['weging-vastgelegd'].at(-1);
  if (!weging) return [];
  const waarde = tekst.weging(kort(weging.conclusie), isWegingVerouderd(casus));
  return [{ naam: tekst.stap4, waarde }];
}

function gezagFeit(casus: Casus, organisatie: Organisatie): Feit[] {
  const ingelicht = casus.records['bevoegd-gezag-ingelicht'].at(-1);
  if (!ingelicht) return [];
  const naam = bevoegdGezagVan(organisatie, casus.school).find(({ id }) => id === ingelicht.wie)?.naam ?? '';
  const waarde = `${disarm(naam)}, ${formatDatum(ingelicht.datum)}: ${kort(ingelicht.hoe)}`;
  return [{ naam: tekst.gezag, waarde }];
}

function afwegingFeit(casus: Casus, id: AfwegingId): Feit[] {
  const record = geldigAntwoord(casus, id);
  if (!record) return [];
  const { antwoord } =
    afwegingAntwoordTekst[`${id}.${record.antwoord}` as keyof typeof afwegingAntwoordTekst];
  const met = [record.beoordeeldMet, record.veiligThuis].filter((wie) => wie.trim() !== '').join(', ');
  return [{ naam: tekst.afweging[id], waarde: tekst.antwoord(antwoord, disarm(record.doorNaam), kort(met)) }];
}

function hulpFeiten(casus: Casus): Feit[] {
  const plan = lopendHulpplan(casus);
  const monitoring = casus.records['monitoring-vastgelegd'].at(-1);
  return [
    ...(plan
      ? [
          {
            naam: tekst.hulpplan,
            waarde: tekst.plan(formatDatum(plan.termijn), kort(plan.doelen), kort(plan.casemanager)),
          },
        ]
      : []),
    ...(monitoring
      ? [
          {
            naam: tekst.monitoring,
            waarde: tekst.kijken(kort(monitoring.afspraken), formatDatum(monitoring.eerstvolgende)),
          },
        ]
      : []),
    ...(monitoring && monitoring.nazorg.trim() !== ''
      ? [{ naam: tekst.nazorg, waarde: kort(monitoring.nazorg) }]
      : []),
  ];
}

const kort = (text: string): string => disarm(shorten(text, 80));
