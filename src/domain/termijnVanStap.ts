import type { TermijnId } from '../protocol/termijnen';
import type { VolgendeStapId } from './volgendeStap';

/** Which termijn says by when a next thing must be done; what is not named here has none. */
export const termijnVanStap: Readonly<Partial<Record<VolgendeStapId, TermijnId>>> = {
  'contact-toezeggen': 'contact-met-signaleerder',
  'aandachtsfunctionaris-bellen': 'contact-met-signaleerder',
  'hypothese-beoordelen': 'hypothese-zonder-vervolg',
  'consultatie-houden': 'consultatie-houden',
  'advies-vragen': 'advies-na-twijfel',
  'advies-bij-twijfel': 'advies-na-twijfel',
  'gesprek-voeren': 'gesprek-voeren',
  'weging-vastleggen': 'weging-maken',
  'vermoeden-afwegen': 'afwegingen-beantwoorden',
  'veiligheid-afwegen': 'afwegingen-beantwoorden',
  'hulp-afwegen': 'afwegingen-beantwoorden',
  'aanvaarding-afwegen': 'afwegingen-beantwoorden',
  'veiligheid-meebeoordelen': 'medebeoordeling',
  melden: 'melding-doen',
  'melding-bespreken-met-ouders': 'melding-doen',
  'melding-bespreken-met-leerling': 'melding-doen',
  'toestemming-voor-melding-vragen': 'melding-doen',
  'zwijgplicht-afwegen': 'melding-doen',
  'hulp-volgen': 'effect-van-hulp',
  'terugkoppeling-vastleggen': 'terugkoppeling-veilig-thuis',
  'taak-afronden': 'taak',
  volgen: 'monitoring',
};
