import { protocollen } from '../protocol/protocol';
import type { Afwijking, Wanneer } from '../protocol/plicht';
import type { PlichtId, Plicht } from '../protocol/stappen';
import type { AfwegingId } from '../protocol/types';
import { heeftAdvies, signalenZonderAdvies } from './advies';
import {
  geldigAntwoord,
  geldigeWeging,
  gevolgVan,
  heeftMelding,
  laatsteAntwoord,
  lopendHulpplan,
  nietGemeld,
  verschuldigdeMelding,
  volgendeAfweging,
} from './afwegingen';
import type { Casus } from './casus';
import type { RecordType } from './events';
import { recordings } from './commands';
import { meldingAfwijking, meldingBewijs } from './meldingPlichten';
import { isZonderToestemming } from './meldingVoorbereiding';
import { uitkomstVan } from './oordelen';
import { geldigeSignalen } from './signalen';

/** Whether a duty under this condition keeps its stap open. What goes on as long as the casus runs never does. */
export function isOwed(wanneer: Wanneer, casus: Casus): boolean {
  const { records } = casus;
  switch (wanneer.soort) {
    case 'altijd':
      return true;
    // A hypothese is followed up "later" ([B23], L278-280): it is owed, but holds up no stap.
    case 'bij-hypothese':
    case 'doorlopend':
    // Conditions on one recording: it is refused without them, so nothing stays open.
    case 'bij-informatie-van-derden':
    case 'bij-diagnose':
    case 'bij-begeleidingsplan':
    case 'bij-herkenning-door-ouders':
      return false;
    case 'bij-signaalcategorie':
      return geldigeSignalen(casus).some(
        ({ signaal: { categorie } }) => categorie !== null && wanneer.categorieen.includes(categorie),
      );
    case 'bij-twijfel': {
      const twijfel =
        wanneer.in === 'consultatie'
          ? records['twijfel-beantwoord'].at(-1)?.vraag.antwoord
          : records['weging-vastgelegd'].at(-1)?.twijfel;
      return twijfel === 'ja' || twijfel === 'twijfel';
    }
    case 'bij-open-bespreken':
      return records['consultatie-vastgelegd'].some(({ wijze }) => wijze === 'open');
    case 'bij-zorgadviesteam':
      return records['consultatie-vastgelegd'].some(({ vorm }) => vorm === 'zorgadviesteam');
    case 'bij-geweigerde-toestemming':
      return isGeweigerd(casus);
    case 'bij-uitkomst': {
      const uitkomst = records['gesprek-vastgelegd'].at(-1)?.uitkomst;
      return uitkomst !== undefined && wanneer.uitkomsten.includes(uitkomst);
    }
    case 'bij-afwijking':
      return records['gesprek-afgeweken'].length > 0 && records['gesprek-vastgelegd'].length === 0;
    case 'bij-zorg-over-ouder':
      return geldigeSignalen(casus).some(({ signaal }) => signaal.categorie === 'ouder-en-gezin');
    case 'bij-antwoord': {
      const laatste = laatsteAntwoord(casus, wanneer.afweging);
      // What goes before closing is owed only while the answer holds.
      const sluit = laatste && gevolgVan(casus, laatste)?.gevolg.soort === 'afsluiten';
      const record = sluit ? geldigAntwoord(casus, wanneer.afweging) : laatste;
      const antwoord = record && uitkomstVan(casus, record);
      return antwoord !== undefined && (wanneer.antwoorden as readonly string[]).includes(antwoord);
    }
    case 'bij-melding':
      return (
        (verschuldigdeMelding(casus) !== undefined || records['melding-vastgelegd'].length > 0) &&
        wanneer.leeftijdsgroepen.includes(casus.leeftijdsgroep)
      );
    case 'na-melding':
      return heeftMelding(casus);
    case 'bij-niet-melden':
      return nietGemeld(casus) !== undefined;
    case 'bij-bezwaar':
      return (
        records['meldgesprek-vastgelegd'].at(-1)?.bezwaren.trim() !== '' &&
        records['meldgesprek-vastgelegd'].length > 0
      );
    case 'bij-melding-zonder-toestemming':
      return verschuldigdeMelding(casus) !== undefined && isZonderToestemming(casus);
  }
}

/** Doubt, in stap 2 or 4, about which Veilig Thuis was not asked yet ([C14], [E5], decision 0.4). */
export function isAdviesNodig(casus: Casus): boolean {
  const twijfel = (['consultatie', 'wegen'] as const).some((waar) =>
    isOwed({ soort: 'bij-twijfel', in: waar }, casus),
  );
  return twijfel && !heeftAdvies(casus);
}

/**
 * A refusal of consent is a worrying signal that the weging must carry ([C12], L334-336). A refused melding is weighed
 * in the five questions instead ([L8], [L11]): it must not send a melding that is owed back to stap 4.
 */
export function isGeweigerd(casus: Casus): boolean {
  return casus.records['toestemming-vastgelegd'].some(
    ({ waarvoor, uitkomst }) => waarvoor === 'consultatie' && uitkomst === 'geweigerd',
  );
}

/** How a duty was met: proven, left out on a ground that the protocol allows, or not yet. */
export function plichtStand(plicht: Plicht, casus: Casus): 'gedaan' | 'afgeweken' | 'open' {
  const special = bijzonderBewijs[plicht.id];
  if (special ? special(casus) : plicht.bewijs.some((bewijs) => has(casus, bewijs))) return 'gedaan';
  return isAfgeweken(plicht, casus) ? 'afgeweken' : 'open';
}

/** Which afweging a duty is to answer. */
export const afwegingVan = {
  'vermoeden-afwegen': 'afweging-1',
  'veiligheid-afwegen': 'afweging-2',
  'hulp-afwegen': 'afweging-3',
  'aanvaarding-afwegen': 'afweging-4',
  'hulp-volgen': 'afweging-5',
} as const satisfies Partial<Record<PlichtId, AfwegingId>>;

const answered =
  (id: AfwegingId) =>
  (casus: Casus): boolean =>
    geldigAntwoord(casus, id) !== undefined;

/** Duties whose proof is more than that an event of its kind is there. */
const bijzonderBewijs: Partial<Record<PlichtId, (casus: Casus) => boolean>> = {
  ...Object.fromEntries(Object.entries(afwegingVan).map(([plicht, id]) => [plicht, answered(id)])),
  'weging-vastleggen': (casus) => geldigeWeging(casus) !== undefined,
  'advies-vragen': (casus) => heeftAdvies(casus),
  'advies-bij-twijfel': (casus) => heeftAdvies(casus),
  'advies-bij-bijzondere-vorm': (casus) =>
    signalenZonderAdvies(casus, ['seksueel', 'bijzondere-vormen']).length === 0,
  'advies-zonder-gesprek': (casus) => heeftAdvies(casus),
  'geweigerde-toestemming-meewegen': (casus) =>
    (casus.records['weging-vastgelegd'].at(-1)?.weigering.trim() ?? '') !== '',
  // Help that failed asks for a melding, not for another plan under the same answer; unless its result is asked again.
  'hulpplan-vastleggen': (casus) =>
    lopendHulpplan(casus) !== undefined ||
    (volgendeAfweging(casus) !== 'afweging-5' &&
      casus.records['hulpplan-vastgelegd'].some(
        ({ nr }) => nr > (laatsteAntwoord(casus, 'afweging-4')?.nr ?? Infinity),
      )),
  'monitoring-vastleggen': (casus) =>
    casus.records['monitoring-vastgelegd'].some(
      ({ nr }) => nr > (geldigAntwoord(casus, 'afweging-5')?.nr ?? Infinity),
    ),
  'vervolg-zonder-melding': (casus) =>
    casus.records['monitoring-vastgelegd'].some(({ nr }) => nr > (nietGemeld(casus)?.nr ?? Infinity)),
  'afsluiten-zonder-actie': (casus) => casus.gesloten,
  ...meldingBewijs,
};

function has(casus: Casus, bewijs: string): boolean {
  if (bewijs === 'signaal-vastgelegd') return casus.signalen.length > 0;
  if (bewijs === 'nood-vastgelegd') return casus.noodacties.length > 0;
  if (bewijs === 'contact-toegezegd') return casus.toezeggingen.length > 0;
  return isRecordType(bewijs) && casus.records[bewijs].length > 0;
}

const recordTypes: readonly string[] = Object.values(recordings);
function isRecordType(name: string): name is RecordType {
  return recordTypes.includes(name);
}

function isAfgeweken(plicht: Plicht, casus: Casus): boolean {
  const { afwijking }: { afwijking: Afwijking } = plicht;
  if (afwijking.soort === 'geen') return false;
  const special = meldingAfwijking[plicht.id];
  return special ? special(casus) : has(casus, afwijking.bewijs);
}

/** Every duty of a stap that is owed now, with how it stands. */
export function owedPlichten(
  casus: Casus,
  stap: keyof (typeof protocollen)['2026-1']['stappen'],
): readonly { plicht: Plicht; stand: 'gedaan' | 'afgeweken' | 'open' }[] {
  return protocollen[casus.protocol].stappen[stap].plichten
    .filter((plicht) => plicht.soort === 'plicht' && isOwed(plicht.wanneer, casus))
    .map((plicht) => ({ plicht, stand: plichtStand(plicht, casus) }));
}
