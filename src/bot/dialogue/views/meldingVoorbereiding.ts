import type { Sectie } from '../../../cards/formulier';
import { makeKnop } from '../../../cards/parts';
import { meldingSecties } from '../../../cards/secties/melding';
import { teMelden } from '../../../cards/secties/teMelden';
import { disarm, shorten } from '../../../cards/userText';
import { openVerb } from '../../../cards/verbs';
import type { Casus } from '../../../domain/casus';
import type { Recording } from '../../../domain/commands';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { standRefusal } from '../../../domain/rights';
import { meldgesprekspunten } from '../../../protocol/gesprek';
import { meldgesprekLeeftijd } from '../../../texts/formulieren/melding';
import {
  meldgesprekspuntTekst,
  meldingVoorbereidingTekst as tekst,
} from '../../../texts/meldingVoorbereiding';
import { vasteContacten } from './bellijst';
import type { Overzicht } from './overzichtView';

/** Lines of each kind; more would not be read out in one call. */
const shown = 6;

/** Everything to have at hand for the talk beforehand and for the call: facts first ([G1-G7], [L22], [L23], [N35], [N36]). */
export function meldingVoorbereiding(casus: Casus, wie: Requester, organisatie: Organisatie): Overzicht {
  const mag = (command: Recording): boolean => standRefusal(command, wie, casus, organisatie) === undefined;
  const eerst = (['melding-vastleggen', 'meldgesprek-vastleggen', 'meldgesprek-afwijken'] as const).filter(
    mag,
  );
  // What comes before the melding is out of the way once the melding itself can be recorded.
  const isBesproken = mag('melding-vastleggen');
  return {
    titel: tekst.titel,
    uitleg: tekst.uitleg,
    bellijst: vasteContacten(organisatie, ['veilig-thuis']),
    secties: [
      ...inhoud(casus),
      vast(tekst.zeggen),
      ...meldingSecties(casus),
      ...(isBesproken ? [] : [vooraf(casus)]),
      ...daarbij,
    ],
    meer: {
      titel: tekst.meerKnop,
      secties: [...(isBesproken ? [vooraf(casus)] : []), ...achtergrond],
    },
    knoppen: [
      ...eerst.map((command, index) => makeKnop(openVerb(command), { hoofd: index === 0 })),
      makeKnop('nummers'),
      makeKnop('nood'),
    ],
  };
}

function vooraf(casus: Casus): Sectie {
  return {
    kop: tekst.vooraf,
    regels: [
      meldgesprekLeeftijd[casus.leeftijdsgroep],
      ...meldgesprekspunten.map(({ id }, index) => `${index + 1}. ${meldgesprekspuntTekst[id]}`),
      tekst.weglaten,
    ],
  };
}

function inhoud(casus: Casus): Sectie[] {
  const { feiten, vanAnderen, hypothesen } = teMelden(casus);
  return [
    { kop: tekst.feiten, regels: feiten.length > 0 ? regels(feiten) : [tekst.geenFeiten] },
    { kop: tekst.vanAnderen, regels: regels(vanAnderen) },
    { kop: tekst.hypothesen, regels: regels(hypothesen) },
  ].filter((sectie) => sectie.regels.length > 0);
}

const daarbij: readonly Sectie[] = [tekst.vragen, tekst.daarna].map(vast);
const achtergrond: readonly Sectie[] = [tekst.eigenNaam, tekst.recht].map(vast);

function regels(lines: readonly string[]): string[] {
  const meer = lines.length - shown;
  return [
    ...lines.slice(-shown).map((line) => `• ${disarm(shorten(line, 300))}`),
    ...(meer > 0 ? [tekst.meer(meer)] : []),
  ];
}

function vast({ kop, regels: lines }: { readonly kop: string; readonly regels: readonly string[] }): Sectie {
  return { kop, regels: [...lines] };
}
