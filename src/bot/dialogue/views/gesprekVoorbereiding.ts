import type { Sectie } from '../../../cards/formulier';
import { makeKnop } from '../../../cards/parts';
import { disarm, shorten } from '../../../cards/userText';
import { openVerb } from '../../../cards/verbs';
import type { Casus } from '../../../domain/casus';
import type { Recording } from '../../../domain/commands';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { standRefusal } from '../../../domain/rights';
import { geldigeSignalen, type SignaalStand } from '../../../domain/signalen';
import { gesprekspunten, gespreksvragen } from '../../../protocol/gesprek';
import { signaalcategorieen } from '../../../protocol/signaalcategorieen';
import { formatDatum } from '../../../texts/datums';
import {
  gesprekLeeftijd,
  gesprekspuntTekst,
  gespreksvraagTekst,
  gesprekVoorbereidingTekst as tekst,
} from '../../../texts/gesprekVoorbereiding';
import { vasteContacten } from './bellijst';
import type { Overzicht } from './overzichtView';

/** Signalen shown of each kind; more would not be read out in one talk. */
const shown = 6;

/** What to have at hand in the gesprek with ouders (stap 3): warnings first, then the talk itself ([D2-D14], [N26], [J9]). */
export function gesprekVoorbereiding(casus: Casus, wie: Requester, organisatie: Organisatie): Overzicht {
  const mag = (command: Recording): boolean => standRefusal(command, wie, casus, organisatie) === undefined;
  return {
    titel: tekst.titel,
    uitleg: [tekst.uitleg],
    bellijst: isBijzonder(casus) ? vasteContacten(organisatie, ['veilig-thuis']) : [],
    secties: [...waarschuwingen(casus), ...inhoud(casus)],
    knoppen: [
      ...(mag('gesprek-vastleggen') ? [makeKnop(openVerb('gesprek-vastleggen'), { hoofd: true })] : []),
      ...(mag('gesprek-afwijken') ? [makeKnop(openVerb('gesprek-afwijken'))] : []),
      makeKnop('casus-inzien'),
      makeKnop('nummers'),
      makeKnop('nood'),
    ],
  };
}

/** The kinds of the signalen that count. */
const categorieenVan = (casus: Casus) =>
  geldigeSignalen(casus).flatMap(({ signaal: { categorie } }) =>
    categorie === null ? [] : [signaalcategorieen[categorie]],
  );

const isBijzonder = (casus: Casus): boolean =>
  categorieenVan(casus).some(({ volgt }) => volgt === 'veilig-thuis-meteen');

/** What could make the talk do harm; with a special form Veilig Thuis comes before everything ([D7], [N21], [N23]). */
function waarschuwingen(casus: Casus): Sectie[] {
  const bijzonder = isBijzonder(casus);
  // After a disclosure and with special forms the adult listens and asks nothing (decision 0.15, [N21]).
  const luisteren = bijzonder || categorieenVan(casus).some(({ nietDoorvragen }) => nietDoorvragen);
  return [
    ...(bijzonder ? [vast(tekst.bijzonder)] : []),
    ...(luisteren ? [vast(tekst.kind)] : []),
    vast(tekst.letOp),
  ];
}

function inhoud(casus: Casus): Sectie[] {
  const signalen = geldigeSignalen(casus);
  const feiten = regels(signalen.filter(({ signaal }) => signaal.soort === 'feit'));
  const hypothesen = regels(signalen.filter(({ signaal }) => signaal.soort === 'hypothese'));
  return [
    {
      kop: tekst.punten,
      regels: gesprekspunten.map(({ id }, index) => `${index + 1}. ${gesprekspuntTekst[id]}`),
    },
    { kop: tekst.feiten, regels: feiten.length > 0 ? feiten : [tekst.geenFeiten] },
    ...(hypothesen.length > 0 ? [{ kop: tekst.hypothesen, regels: hypothesen }] : []),
    { kop: tekst.vragen, regels: gespreksvragen.map(({ id }) => `• ${gespreksvraagTekst[id]}`) },
    { kop: tekst.leeftijd, regels: [gesprekLeeftijd[casus.leeftijdsgroep], tekst.gezag] },
    vast(tekst.wie),
    vast(tekst.toestemming),
    vast(tekst.daarna),
  ];
}

function regels(signalen: readonly SignaalStand[]): string[] {
  const meer = signalen.length - shown;
  return [...signalen.slice(-shown).map(regel), ...(meer > 0 ? [tekst.meer(meer)] : [])];
}

function regel({ signaal, oordeel }: SignaalStand): string {
  const kenmerken = [
    ...(signaal.bron === null ? [] : [tekst.van(disarm(shorten(signaal.bron, 80)))]),
    ...(signaal.richting === 'weerspreekt' ? [tekst.kleiner] : []),
    ...(oordeel === null ? [] : [tekst.oordeel[oordeel]]),
  ];
  const naast = kenmerken.length > 0 ? ` (${kenmerken.join(', ')})` : '';
  return `• ${formatDatum(signaal.datum)}: ${disarm(shorten(signaal.tekst, 250))}${naast}`;
}

function vast({ kop, regels: lines }: { readonly kop: string; readonly regels: readonly string[] }): Sectie {
  return { kop, regels: [...lines] };
}
