import { disarm, shorten } from '../../../cards/userText';
import { kennisgevingVan } from '../../../domain/berichten';
import type { BerichtSoort, Casus } from '../../../domain/casus';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import type { Datum } from '../../../domain/waarden';
import { casusTekst } from '../../../texts/casus';
import { formatDatum, formatTijdstip } from '../../../texts/datums';
import { vervolgOnderwerp } from '../../../texts/formulieren/signalen';
import { leeftijdTekst } from '../../../texts/signaalvelden';
import { beslissingFeiten } from './beslissingFeiten';
import { bezorgregel } from './bezorging';
import { meldingFeiten } from './meldingFeiten';
import { gezienFeit, taakFeiten } from './samenwerkFeiten';
import { termijnFeiten } from './termijnFeiten';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** Lines that belong together under one heading. */
export interface Deel {
  readonly kop: string;
  readonly feiten: readonly Feit[];
}

/**
 * What is known of a casus apart from its top and its signalen, in headed parts, one line each; of what repeats the last.
 * `berichten` are the lines of what became of the berichten.
 */
export function casusDelen(
  casus: Casus,
  organisatie: Organisatie,
  zelf: boolean,
  vandaag: Datum,
  berichten: readonly Feit[],
): Deel[] {
  const { deel } = casusTekst;
  return [
    { kop: deel.stand, feiten: standFeiten(casus, organisatie, zelf) },
    {
      kop: deel.termijnen,
      feiten: [...taakFeiten(casus, vandaag), ...termijnFeiten(casus, organisatie, vandaag)],
    },
    { kop: deel.berichten, feiten: berichten },
    {
      kop: deel.beslissingen,
      feiten: [...beslissingFeiten(casus, organisatie), ...meldingFeiten(casus, organisatie)],
    },
  ].filter(({ feiten }) => feiten.length > 0);
}

/** Which casus it is, who knows of it, and its course. */
function standFeiten(casus: Casus, organisatie: Organisatie, zelf: boolean): Feit[] {
  return [
    { naam: casusTekst.school, waarde: findSchool(organisatie, casus.school)?.naam ?? casus.school },
    { naam: casusTekst.leeftijd, waarde: leeftijdTekst[casus.leeftijdsgroep] },
    { naam: casusTekst.gestartOp, waarde: formatTijdstip(casus.gestartOp) },
    {
      naam: casus.records['casus-overgedragen'].length > 0 ? casusTekst.nuBij : casusTekst.gestartDoor,
      waarde: disarm(casus.signaleerderNaam),
    },
    ...(zelf && kennisgevingVan(casus) === 'geen-ontvanger'
      ? []
      : [
          {
            naam: casusTekst.aandachtsfunctionaris,
            waarde: bezorgregel(casus, 'casus-gestart', organisatie),
          },
        ]),
    ...gezienFeit(casus),
    ...toezeggingFeit(casus, organisatie),
    ...noodFeit(casus, organisatie),
    ...verloopFeiten(casus),
  ];
}

function toezeggingFeit(casus: Casus, organisatie: Organisatie): Feit[] {
  const toezegging = casus.toezeggingen.at(-1);
  if (!toezegging) return [];
  const tekst = casusTekst.contactToegezegd(disarm(toezegging.doorNaam), formatTijdstip(toezegging.op));
  return [
    { naam: casusTekst.contact, waarde: `${tekst}${bezorgdNaast(casus, 'contact-toegezegd', organisatie)}` },
  ];
}

function noodFeit(casus: Casus, organisatie: Organisatie): Feit[] {
  const noodactie = casus.noodacties.at(-1);
  if (!noodactie) return [];
  const tekst = `${formatDatum(noodactie.datum)} ${noodactie.tijd}: ${kort(noodactie.afspraken)}`;
  return [
    { naam: casusTekst.noodactie, waarde: `${tekst}${bezorgdNaast(casus, 'nood-vastgelegd', organisatie)}` },
  ];
}

/** The course of things ([B17-B20], L267-273), and the other children of the family ([N22]). */
function verloopFeiten({ records }: Casus): Feit[] {
  const contact = records['contact-vastgelegd'].at(-1);
  const vervolg = records['vervolg-vastgelegd'].at(-1);
  const gezin = records['gezin-vastgelegd'].at(-1);
  return [
    ...(contact
      ? [
          {
            naam: casusTekst.laatsteContact,
            waarde: casusTekst.contactMet(
              formatDatum(contact.datum),
              disarm(shorten(contact.met, 60)),
              kort(contact.inhoud),
            ),
          },
        ]
      : []),
    ...(vervolg
      ? [
          {
            naam: vervolgOnderwerp[vervolg.onderwerp],
            waarde: `${formatDatum(vervolg.datum)}: ${kort(vervolg.tekst)}`,
          },
        ]
      : []),
    ...(gezin
      ? [{ naam: casusTekst.gezin, waarde: `${disarm(shorten(gezin.kinderen, 60))}: ${kort(gezin.zorgen)}` }]
      : []),
  ];
}

/** Behind a fact: whether those who must hear of it did; nothing where nobody must. */
function bezorgdNaast(casus: Casus, soort: BerichtSoort, organisatie: Organisatie): string {
  return kennisgevingVan(casus, soort) === 'geen-ontvanger'
    ? ''
    : ` ${bezorgregel(casus, soort, organisatie)}`;
}

const kort = (text: string): string => disarm(shorten(text, 110));
