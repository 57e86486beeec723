import { geldigAntwoord, geldigeWeging, lopendHulpplan } from '../../domain/afwegingen';
import type { Casus } from '../../domain/casus';
import { findSchool, type Organisatie } from '../../domain/organisatie';
import { oordelenOver } from '../../domain/oordelen';
import { afwegingIds, type AfwegingId } from '../../protocol/types';
import { afwegingAntwoordTekst, afwegingTekst, helperTekst } from '../../texts/afwegingen';
import { formatDag, formatDatum } from '../../texts/datums';
import { grondslagTekst as tekst } from '../../texts/formulieren/afwegen';
import { kindcheckAanleidingTekst, kindcheckVeiligTekst } from '../../texts/formulieren/wegen';
import type { Sectie } from '../formulier';
import { disarm, shorten } from '../userText';
import { bevindingenSecties } from './bevindingen';
import { pasIn } from './passend';
import { signalenSecties } from './signaalGrondslag';

/** Everything that lies on the table when the weging is made: signalen, adviezen, gesprekken and refusals ([E2], [C12]). */
export function wegingSecties(casus: Casus, organisatie: Organisatie): Sectie[] {
  return pasIn([
    ...signalenSecties(casus),
    ...bevindingenSecties(casus, organisatie),
    ...gezinSecties(casus),
  ]);
}

/** What an afweging rests on: the stappen before it, and from the second on the weging and the answers before. */
export function afwegingSecties(casus: Casus, afweging: AfwegingId, organisatie: Organisatie): Sectie[] {
  return pasIn([
    ...hulpSecties(casus, afweging),
    ...antwoordSecties(casus, afweging),
    ...weging(casus),
    ...gezagSecties(casus, organisatie),
    ...signalenSecties(casus),
    ...bevindingenSecties(casus, organisatie),
    ...gezinSecties(casus),
  ]);
}

/** Other children of the family, seen and unseen ([E8], [N22]). */
export function gezinSecties(casus: Casus): Sectie[] {
  const kindcheck = casus.records['kindcheck-vastgelegd'].slice(-1);
  const gezin = casus.records['gezin-vastgelegd'].slice(-1);
  return [
    deel(
      tekst.kindcheck,
      kindcheck.flatMap(({ aanleiding, kinderen, veilig, toelichting }) => [
        `${kindcheckAanleidingTekst[aanleiding]}: ${user(kinderen)}`,
        `${kindcheckVeiligTekst[veilig].split('. Gevolg')[0] ?? ''}. ${user(toelichting)}`,
      ]),
    ),
    deel(
      tekst.gezin,
      gezin.flatMap(({ kinderen, zorgen }) => [user(kinderen), user(zorgen)].filter((regel) => regel !== '')),
    ),
  ].filter(({ regels }) => regels.length > 0);
}

/** The help that was chosen, and the plan once it runs ([Q3-rec], [Q4-B2], [Q4-B5]). */
export function hulpSecties(casus: Casus, afweging?: AfwegingId): Sectie[] {
  const hulp = afweging === 'afweging-3' ? undefined : geldigAntwoord(casus, 'afweging-3');
  const plan = afweging === 'afweging-5' || afweging === undefined ? lopendHulpplan(casus) : undefined;
  return [
    deel(
      tekst.hulp,
      hulp?.helper
        ? [
            `${helperTekst[hulp.helper]}. ${user(hulp.vastgelegd['wie-helpt'] ?? '')}`,
            user(hulp.vastgelegd['welke-hulp'] ?? ''),
            user(hulp.vastgelegd['waarom-dreiging-wijkt'] ?? ''),
          ]
        : [],
    ),
    deel(
      tekst.hulpplan,
      plan
        ? [
            tekst.termijn(formatDatum(plan.termijn)),
            tekst.doelen(user(plan.doelen)),
            tekst.casemanager(user(plan.casemanager)),
          ]
        : [],
    ),
  ].filter(({ regels }) => regels.length > 0);
}

function weging(casus: Casus): Sectie[] {
  const geldig = geldigeWeging(casus);
  if (!geldig) return [];
  const { risico, aard, ernst, weigering, conclusie } = geldig;
  const regels = [
    tekst.risico(user(risico)),
    tekst.aard(user(aard)),
    tekst.ernst(user(ernst)),
    ...(weigering.trim() === '' ? [] : [tekst.weigering(user(weigering))]),
    tekst.conclusie(user(conclusie)),
  ];
  return [deel(tekst.weging, regels)];
}

function antwoordSecties(casus: Casus, afweging: AfwegingId): Sectie[] {
  const regels = afwegingIds.slice(0, afwegingIds.indexOf(afweging)).flatMap((id) => {
    const record = geldigAntwoord(casus, id);
    if (!record) return [];
    const { naam } = afwegingTekst[id];
    const { eerste, tweede } = oordelenOver(casus, record);
    return [eerste, ...(tweede ? [tweede] : [])].map(({ antwoord, op, doorNaam, motivering }) => {
      const sleutel = `${id}.${antwoord}` as keyof typeof afwegingAntwoordTekst;
      const gezegd = afwegingAntwoordTekst[sleutel].antwoord;
      return tekst.antwoord(naam, gezegd, tekst.door(disarm(doorNaam), formatDag(op)), user(motivering));
    });
  });
  return regels.length > 0 ? [deel(tekst.antwoorden, regels)] : [];
}

function gezagSecties(casus: Casus, organisatie: Organisatie): Sectie[] {
  const mensen = [...(findSchool(organisatie, casus.school)?.mensen ?? []), ...organisatie.bovenschools];
  const regels = casus.records['bevoegd-gezag-ingelicht'].map(({ wie, datum, hoe }) => {
    const naam = mensen.find(({ id }) => id === wie)?.naam ?? '';
    const wanneer = formatDatum(datum);
    return `${naam === '' ? wanneer : `${naam}, ${wanneer}`}: ${user(hoe)}`;
  });
  return regels.length > 0 ? [deel(tekst.bevoegdGezag, regels)] : [];
}

const deel = (kop: string, regels: readonly string[]): Sectie => ({ kop, regels: [...regels] });
const user = (text: string): string => disarm(shorten(text, 300));
