import { disarm, shorten } from '../../../cards/userText';
import {
  geldigAntwoord,
  isWegingVerouderd,
  laatsteAntwoord,
  lopendHulpplan,
  verschuldigdeMelding,
} from '../../../domain/afwegingen';
import type { Casus } from '../../../domain/casus';
import { medebeoordelingVan } from '../../../domain/medebeoordeling';
import type { Organisatie } from '../../../domain/organisatie';
import { bevoegdGezagVan } from '../../../domain/organisatie';
import { afwegingIds, type AfwegingId } from '../../../protocol/types';
import { afwegingAntwoordTekst } from '../../../texts/afwegingen';
import { beslissingTekst as tekst } from '../../../texts/beslissingen';
import { formatDag, formatDatum } from '../../../texts/datums';
import { alleenIk, vierOgenTekst } from '../../../texts/formulieren/afwegen';
import { naamVan } from './namen';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** What was decided, by whom and with whom, and what help runs ([Q1-rec] to [Q5-B], [M5-M8], [M10]). */
export function beslissingFeiten(casus: Casus, organisatie: Organisatie): Feit[] {
  return [
    ...wegingFeit(casus),
    ...gezagFeit(casus, organisatie),
    ...meldenFeit(casus),
    ...afwegingIds.flatMap((id) => afwegingFeit(casus, id, organisatie)),
    ...hulpFeiten(casus),
  ];
}

function wegingFeit(casus: Casus): Feit[] {
  const weging = casus.records['weging-vastgelegd'].at(-1);
  if (!weging) return [];
  const waarde = tekst.weging(formatDag(weging.op), kort(weging.conclusie), isWegingVerouderd(casus));
  return [{ naam: tekst.stap4, waarde }];
}

function gezagFeit(casus: Casus, organisatie: Organisatie): Feit[] {
  const ingelicht = casus.records['bevoegd-gezag-ingelicht'].at(-1);
  if (!ingelicht) return [];
  const naam = bevoegdGezagVan(organisatie, casus.school).find(({ id }) => id === ingelicht.wie)?.naam ?? '';
  const waarde = `${disarm(naam)}, ${formatDatum(ingelicht.datum)}: ${kort(ingelicht.hoe)}`;
  return [{ naam: tekst.gezag, waarde }];
}

function afwegingFeit(casus: Casus, id: AfwegingId, organisatie: Organisatie): Feit[] {
  const geldig = geldigAntwoord(casus, id);
  const record = geldig ?? teHerzien(casus, id);
  if (!record) return [];
  const { antwoord } =
    afwegingAntwoordTekst[`${id}.${record.antwoord}` as keyof typeof afwegingAntwoordTekst];
  const gegeven = tekst.antwoord(formatDag(record.op), antwoord, disarm(record.doorNaam));
  const waarde = `${gegeven}${meedenkers(record)}`;
  if (!geldig) return [{ naam: tekst.afweging[id], waarde: tekst.opnieuw(waarde) }];
  const tweede = id === 'afweging-2' ? tweedeOordeel(casus, organisatie) : '';
  return [{ naam: tekst.afweging[id], waarde: `${waarde}${tweede}` }];
}

/** Who thought along at school, and who at Veilig Thuis: two questions of the form, so two sentences here. */
function meedenkers({
  beoordeeldMet,
  veiligThuis,
}: {
  readonly beoordeeldMet: string;
  readonly veiligThuis: string;
}): string {
  const [met, vt] = [beoordeeldMet.trim(), veiligThuis.trim()];
  const alleen = met.toLowerCase().replace(/\.$/, '') === alleenIk;
  const opSchool = alleen ? tekst.niemandDachtMee : met === '' ? '' : tekst.dachtMee(kort(met));
  return `${opSchool}${vt === '' ? '' : tekst.overVeiligThuis(kort(vt))}`;
}

/** An answer that no longer holds; the afwegingen on help come back by themselves once the first two are answered again. */
function teHerzien(casus: Casus, id: AfwegingId): ReturnType<typeof laatsteAntwoord> {
  if (casus.gesloten) return undefined;
  return id === 'afweging-1' || id === 'afweging-2' ? laatsteAntwoord(casus, id) : undefined;
}

/** A melding that is owed stays so, also by an answer that must be looked at again ([F7], [F13]). */
function meldenFeit(casus: Casus): Feit[] {
  const owed = verschuldigdeMelding(casus);
  if (!owed) return [];
  const waarde = tekst.meldenNog(formatDag(owed.op), tekst.kort[owed.afweging]);
  return [{ naam: tekst.teMelden, waarde }];
}

/** Behind the answer to afweging 2: the oordeel of the second person, or for whom it waits ([Q2], [K33]). */
function tweedeOordeel(casus: Casus, organisatie: Organisatie): string {
  const oordelen = medebeoordelingVan(casus);
  if (!oordelen) return '';
  const { stand, gevraagd, tweede } = oordelen;
  if (stand === 'wacht' || !tweede)
    return ` ${vierOgenTekst.wacht(disarm(naamVan(gevraagd, casus, organisatie)))}`;
  const { antwoord } = afwegingAntwoordTekst[`afweging-2.${tweede.antwoord}`];
  const gezegd = vierOgenTekst.tweede(formatDag(tweede.op), antwoord, disarm(tweede.doorNaam));
  return ` ${gezegd} ${vierOgenTekst.samengevat[stand]}`;
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
