import type { PlichtId } from '../protocol/stappen';
import type { CommandType } from './commands';

/** With which command a duty is met; a duty that is not named here is met outside the bot. */
const commands: Partial<Record<PlichtId, CommandType>> = {
  'signaal-vastleggen': 'signaal-vastleggen',
  'hypothese-beoordelen': 'hypothese-beoordelen',
  'consultatie-houden': 'consultatie-vastleggen',
  'twijfel-beantwoorden': 'twijfel-beantwoorden',
  'advies-vragen': 'advies-vastleggen',
  'advies-bij-bijzondere-vorm': 'advies-vastleggen',
  'gesprek-voeren': 'gesprek-vastleggen',
  'advies-zonder-gesprek': 'advies-vastleggen',
  'weging-vastleggen': 'weging-vastleggen',
  'advies-bij-twijfel': 'advies-vastleggen',
  'geweigerde-toestemming-meewegen': 'weging-vastleggen',
  'kindcheck-doen': 'kindcheck-vastleggen',
  'vermoeden-afwegen': 'afweging-beantwoorden',
  'bevoegd-gezag-inlichten': 'bevoegd-gezag-inlichten',
  'veiligheid-afwegen': 'afweging-beantwoorden',
  melden: 'melding-vastleggen',
  'hulp-afwegen': 'afweging-beantwoorden',
  'aanvaarding-afwegen': 'afweging-beantwoorden',
  'hulpplan-vastleggen': 'hulpplan-vastleggen',
  'hulp-volgen': 'afweging-beantwoorden',
  'monitoring-vastleggen': 'monitoring-vastleggen',
  'vervolg-zonder-melding': 'monitoring-vastleggen',
  'afsluiten-zonder-actie': 'casus-afsluiten',
  'melding-bespreken-met-ouders': 'meldgesprek-vastleggen',
  'melding-bespreken-met-leerling': 'meldgesprek-vastleggen',
  'bezwaren-afwegen': 'meldgesprek-vastleggen',
  'toestemming-voor-melding-vragen': 'toestemming-vastleggen',
  'zwijgplicht-afwegen': 'zwijgplicht-beantwoorden',
  'eigen-vervolg-afspreken': 'melding-vastleggen',
  'terugkoppeling-vastleggen': 'terugkoppeling-vastleggen',
};

export function commandVan(plicht: PlichtId): CommandType | null {
  return commands[plicht] ?? null;
}
