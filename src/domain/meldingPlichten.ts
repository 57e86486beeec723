import type { PlichtId } from '../protocol/stappen';
import { heeftMelding, verschuldigdeMelding } from './afwegingen';
import type { Casus } from './casus';
import { wachtOpTerugkoppeling } from './meldingen';
import {
  isZwijgplichtBeantwoord,
  meldgesprekStand,
  meldtoestemming,
  voorbereidSinds,
} from './meldingVoorbereiding';

type Stand = Partial<Record<PlichtId, (casus: Casus) => boolean>>;

/** Whether a duty around a melding was met: what counts belongs to the melding at hand, not to an earlier one. */
export const meldingBewijs: Stand = {
  melden: (casus) => verschuldigdeMelding(casus) === undefined && heeftMelding(casus),
  'melding-bespreken-met-ouders': (casus) =>
    meldgesprekStand(casus, 'ouders', voorbereidSinds(casus)) === 'gedaan',
  'melding-bespreken-met-leerling': (casus) =>
    meldgesprekStand(casus, 'leerling', voorbereidSinds(casus)) === 'gedaan',
  'toestemming-voor-melding-vragen': (casus) => ['gegeven', 'geweigerd'].includes(meldtoestemming(casus)),
  'zwijgplicht-afwegen': (casus) => isZwijgplichtBeantwoord(casus, voorbereidSinds(casus)),
  'terugkoppeling-vastleggen': (casus) => heeftMelding(casus) && !wachtOpTerugkoppeling(casus),
  'bezwaren-afwegen': (casus) =>
    (casus.records['meldgesprek-vastgelegd'].at(-1)?.afwegingBezwaren.trim() ?? '') !== '',
  'eigen-vervolg-afspreken': (casus) =>
    casus.records['melding-vastgelegd'].length > 0 ||
    casus.noodacties.some(({ meldingGedaan }) => meldingGedaan === 'ja'),
};

/** Whether it was left out on its ground, where more counts than that this was recorded once. */
export const meldingAfwijking: Stand = {
  'melding-bespreken-met-ouders': (casus) =>
    meldgesprekStand(casus, 'ouders', voorbereidSinds(casus)) === 'afgeweken',
  'melding-bespreken-met-leerling': (casus) =>
    meldgesprekStand(casus, 'leerling', voorbereidSinds(casus)) === 'afgeweken',
  'toestemming-voor-melding-vragen': (casus) => meldtoestemming(casus) === 'niet-gevraagd',
  // A reason not to report answers one melding; a later one is owed again (decision 0.1).
  melden: (casus) => verschuldigdeMelding(casus) === undefined && casus.records['norm-afgeweken'].length > 0,
};
