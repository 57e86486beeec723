import type { wegenPlichten } from '../../protocol/stapWegen';
import type { StapTekst } from './stapTekst';

/** Stap 4. */
export const wegenStapTekst = {
  'weging-vastleggen': {
    titel: 'Weeg het risico, de aard en de ernst',
    reden:
      'Leg signalen, adviezen en gesprekken naast elkaar. Weeg in woorden, zonder score. U hoeft niet vast te stellen of het mishandeling is.',
    anders: 'Zonder weging is stap 4 niet klaar. Afweging 2 kan dan nog niet.',
  },
  'advies-bij-twijfel': {
    titel: 'Vraag bij deze twijfel advies aan Veilig Thuis (0800-2000)',
    reden: 'Bij twijfel in de weging belt u altijd Veilig Thuis. Het mag zonder de naam van het kind.',
    anders: 'Zonder dit advies kunt u afweging 1 niet beantwoorden.',
  },
  'weging-laten-maken': {
    titel: 'Laat Veilig Thuis of de jeugdarts meewegen',
    reden: 'Zij kunnen de weging met u maken, of voor u.',
    anders: 'U kunt verder, maar u mist dan een deskundige die meeweegt.',
  },
  'geweigerde-toestemming-meewegen': {
    titel: 'Weeg mee dat de ouders toestemming weigerden',
    reden: 'Een weigering is een zorgelijk signaal. Het hoort in de weging.',
    anders: 'Zonder dit is stap 4 niet klaar. Afweging 2 kan dan nog niet.',
  },
  'kindcheck-doen': {
    titel: 'Doe de kindcheck',
    reden:
      'Er is zorg over een ouder. Ga na of er meer kinderen in het gezin zijn, en of zij veilig zijn. De kindcheck is geen meldplicht.',
    anders: 'Dan weet niemand of de andere kinderen veilig zijn. Stap 4 is dan niet klaar.',
  },
  'vermoeden-afwegen': {
    titel: 'Beantwoord afweging 1: is er een sterk vermoeden?',
    reden: 'De signalen, de consultatie en het gesprek zijn er. Nu volgt de eerste van de vijf afwegingen.',
    anders: 'Zonder antwoord kan de casus niet dicht, en kan afweging 2 nog niet.',
  },
} as const satisfies Record<(typeof wegenPlichten)[number]['id'], StapTekst>;
