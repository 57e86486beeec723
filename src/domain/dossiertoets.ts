import type { ToetspuntId } from '../protocol/zwijgplicht';
import { protocollen } from '../protocol/protocol';
import { heeftAdvies } from './advies';
import { geldigeWeging, isWegingVerouderd, verschuldigdeMelding } from './afwegingen';
import type { Casus } from './casus';
import type { CommandType } from './commands';
import { laatsteMelding } from './meldingen';
import {
  isZonderToestemming,
  isZwijgplichtBeantwoord,
  meldgesprekMet,
  meldgesprekStand,
  meldtoestemming,
  voorbereidSinds,
} from './meldingVoorbereiding';
import { isGeweigerd } from './plichten';
import { geldigeSignalen, openHypothesen } from './signalen';

/** What a reviewer would miss, and the command that mends it. */
const herstel = {
  'geen-consultatie': 'consultatie-vastleggen',
  'geen-advies': 'advies-vastleggen',
  'geen-feiten': 'signaal-vastleggen',
  'een-feit': 'signaal-vastleggen',
  'geen-tegenspraak': 'signaal-vastleggen',
  'hypothesen-open': 'hypothese-beoordelen',
  'geen-weging': 'weging-vastleggen',
  'weging-verouderd': 'weging-vastleggen',
  'weigering-niet-gewogen': 'weging-vastleggen',
  'vragen-open': 'zwijgplicht-beantwoorden',
  'ouders-niet-gesproken': 'meldgesprek-vastleggen',
  'leerling-niet-gesproken': 'meldgesprek-vastleggen',
  'toestemming-niet-gevraagd': 'toestemming-vastleggen',
} as const satisfies Record<string, CommandType>;

export type TekortId = keyof typeof herstel;

export interface Tekort {
  readonly id: TekortId;
  readonly command: CommandType;
}

export interface Toetsuitslag {
  readonly punt: ToetspuntId;
  /** False while there is no melding to speak of. */
  readonly aanDeOrde: boolean;
  /** Empty when nothing is missing. */
  readonly tekorten: readonly Tekort[];
}

/**
 * The points a review looks at afterwards, each with what is still thin: a check whether the dossier is complete, never a
 * verdict and never a score ([L20], L2207-2239, decision 0.12).
 */
export function toetsDossier(casus: Casus): readonly Toetsuitslag[] {
  const overMelding = verschuldigdeMelding(casus) !== undefined || laatsteMelding(casus) !== undefined;
  return protocollen[casus.protocol].toetspunten.map(({ id }) => {
    const aanDeOrde = id !== 'contact-over-melding' || overMelding;
    const ids = aanDeOrde ? tekortenVan[id](casus) : [];
    return { punt: id, aanDeOrde, tekorten: ids.map((tekort) => ({ id: tekort, command: herstel[tekort] })) };
  });
}

const tekortenVan: Readonly<Record<ToetspuntId, (casus: Casus) => readonly TekortId[]>> = {
  'collegiale-consultatie': ({ records }) =>
    when(
      'geen-consultatie',
      [...records['consultatie-vastgelegd'], ...records['consultatie-beantwoord']].length === 0,
    ),
  'veilig-thuis-geraadpleegd': (casus) => when('geen-advies', !heeftAdvies(casus)),
  'voldoende-feiten': (casus) => {
    const feiten = geldigeSignalen(casus).filter(({ signaal }) => signaal.soort === 'feit');
    return [
      ...when('geen-feiten', feiten.length === 0),
      ...when('een-feit', feiten.length === 1),
      ...when('hypothesen-open', openHypothesen(casus).length > 0),
      ...when(
        'geen-tegenspraak',
        !geldigeSignalen(casus).some(({ signaal }) => signaal.richting === 'weerspreekt'),
      ),
    ];
  },
  'concrete-afweging': (casus) => [
    ...when('geen-weging', casus.records['weging-vastgelegd'].length === 0),
    ...when('weging-verouderd', isWegingVerouderd(casus)),
    ...when('weigering-niet-gewogen', isGeweigerd(casus) && geldigeWeging(casus)?.weigering.trim() === ''),
    ...when(
      'vragen-open',
      isZonderToestemming(casus) && !isZwijgplichtBeantwoord(casus, voorbereidSinds(casus)),
    ),
  ],
  'contact-over-melding': (casus) => [
    ...meldgesprekMet(casus)
      .filter((wie) => meldgesprekStand(casus, wie, voorbereidSinds(casus)) === 'open')
      .map((wie) => `${wie}-niet-gesproken` as const),
    ...when('toestemming-niet-gevraagd', meldtoestemming(casus) === 'open'),
  ],
};

const when = (id: TekortId, holds: boolean): readonly TekortId[] => (holds ? [id] : []);
