import { disarm, shorten } from '../../../cards/userText';
import { kennisgevingVan } from '../../../domain/berichten';
import type { BerichtSoort, Casus } from '../../../domain/casus';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import type { Datum } from '../../../domain/waarden';
import { afsluitgrondTekst } from '../../../texts/formulieren/afsluiten';
import { casusTekst } from '../../../texts/casus';
import { formatDatum, formatTijdstip } from '../../../texts/datums';
import { vervolgOnderwerp } from '../../../texts/formulieren/signalen';
import { leeftijdTekst } from '../../../texts/signaalvelden';
import { beslissingFeiten } from './beslissingFeiten';
import { bezorgregel } from './bezorging';
import { meldingFeiten } from './meldingFeiten';
import { samenwerkFeiten } from './samenwerkFeiten';
import { termijnFeiten } from './termijnFeiten';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** What is known of a casus apart from its signalen, one line each; of what repeats the last. */
export function casusFeiten(casus: Casus, organisatie: Organisatie, zelf: boolean, vandaag: Datum): Feit[] {
  return [
    { naam: casusTekst.school, waarde: findSchool(organisatie, casus.school)?.naam ?? casus.school },
    { naam: casusTekst.leeftijd, waarde: leeftijdTekst[casus.leeftijdsgroep] },
    { naam: casusTekst.gestartOp, waarde: formatTijdstip(casus.gestartOp) },
    {
      naam: casus.records['casus-overgedragen'].length > 0 ? casusTekst.nuBij : casusTekst.gestartDoor,
      waarde: disarm(casus.signaleerderNaam),
    },
    ...geslotenFeit(casus),
    ...(zelf && kennisgevingVan(casus) === 'geen-ontvanger'
      ? []
      : [
          {
            naam: casusTekst.aandachtsfunctionaris,
            waarde: bezorgregel(casus, 'casus-gestart', organisatie),
          },
        ]),
    ...samenwerkFeiten(casus, organisatie, vandaag),
    ...termijnFeiten(casus, organisatie, vandaag),
    ...toezeggingFeit(casus, organisatie),
    ...noodFeit(casus, organisatie),
    ...beslissingFeiten(casus, organisatie),
    ...meldingFeiten(casus, organisatie),
    ...verloopFeiten(casus),
  ];
}

function geslotenFeit(casus: Casus): Feit[] {
  const gesloten = casus.gesloten ? casus.records['casus-afgesloten'].at(-1) : undefined;
  if (!gesloten) return [];
  const { doorNaam, op, grond, tekst } = gesloten;
  const waarde = casusTekst.geslotenDoor(
    disarm(doorNaam),
    formatTijdstip(op),
    afsluitgrondTekst[grond],
    kort(tekst),
  );
  return [{ naam: casusTekst.gesloten, waarde: `${waarde} ${casusTekst.heropenen}` }];
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
