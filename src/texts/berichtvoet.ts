import type { Vervangsoort } from '../domain/doorsturen';

/** Instead of a card that Teams finds too big; as neutral as a lock screen. */
export const kortBerichtTekst =
  'Er is een bericht voor u van de Meldcode-bot. Het past hier niet. Typ "mijn casussen" om het te lezen.';

/** What stands at the foot of a bericht: the same number means the same bericht, also when it comes twice. */
export const berichtVoetTekst = {
  nummer: (nummer: string) =>
    `Berichtnummer ${nummer}. Ziet u dit nummer twee keer? Dan is het hetzelfde bericht.`,
  collega: 'een collega',
  u: 'u',
  alsVervanger: (naam: string) => `U krijgt dit bericht als vervanger van ${naam}.`,
} as const;

/** Of a bericht that goes on to a vervanger: who gets it and when; what it says is what it said. */
export const vervangerTekst = {
  aan: {
    'casus-gestart': 'De vervanger van de aandachtsfunctionaris.',
    'nood-vastgelegd': 'De vervanger van de aandachtsfunctionaris.',
    'bevoegd-gezag-ingelicht': 'De vervanger, als die zelf bij de directie of het bestuur hoort.',
    'afweging-beantwoord':
      'De vervanger, als die van dezelfde kant is als wie is gevraagd: bevoegd gezag of functionaris.',
  },
  wanneer:
    'Als het bericht niet aankomt, of als de ontvanger die dag afwezig is. Bij een storing wacht de bot 1 schooldag.',
} as const satisfies {
  readonly aan: Readonly<Record<Vervangsoort, string>>;
  readonly wanneer: string;
};
