import type { BegripId } from '../../protocol/begrippen';
import { gesprekGrondTekst } from '../consultatiewoorden';
import { stapTekst } from '../stappen';
import { medewerkerBetrokkenTekst } from '../veiligheid';
import type { BegripTekst } from './begripTekst';

/** What falls outside the meldcode, and what it does not allow. */
export const grenzenUitleg = {
  'medewerker-als-pleger': {
    titel: 'Is een medewerker misschien de pleger?',
    alineas: [
      medewerkerBetrokkenTekst.uitleg,
      'Er zijn dan andere stappen: de leidinggevende of directie inlichten, aangifte bij de politie, en de inspectie.',
    ],
    punten: [...medewerkerBetrokkenTekst.stappen, medewerkerBetrokkenTekst.twijfel],
  },
  'altijd-vijf-stappen': {
    titel: 'Altijd vijf stappen',
    alineas: [
      'Elke casus heeft alle vijf de stappen. Een korte route is er niet: een school ziet een leerling vaker dan één keer.',
      'Stap 1 tot en met 3 mag u in elke volgorde doen. Iets weglaten kan alleen waar de bot naar de reden vraagt.',
      'Is er nu gevaar? Bel dan meteen. Vastleggen komt later.',
    ],
    punten: Object.values(stapTekst).map(({ naam }) => naam),
  },
  'gesprek-weglaten': {
    titel: 'Mag u het gesprek met de ouders weglaten?',
    alineas: [
      'U bespreekt uw zorgen met de ouders. Weglaten mag alleen op een van deze twee gronden. U legt vast waarom.',
      'De consultatie en een melding vallen daarmee nooit weg. Vraag wel eerst advies aan Veilig Thuis: 0800-2000.',
    ],
    punten: Object.values(gesprekGrondTekst),
  },
  meldrecht: {
    titel: 'Meldrecht: melden zonder toestemming',
    alineas: [
      'Iedereen met een zwijgplicht mag een vermoeden melden bij Veilig Thuis, als het moet zonder toestemming.',
      'Dat meldrecht geldt voor kinderen. Het geldt ook als er alleen volwassenen betrokken zijn.',
      'Vraagt Veilig Thuis om informatie? Die mag u geven, ook zonder toestemming.',
      'Probeer eerst toestemming te krijgen, als dat veilig kan. Wordt die geweigerd? Dan stelt de bot eerst vijf vragen.',
      'Dit staat nu in de Wmo 2015, artikel 5.2.6. Het stappenplan noemt nog oudere wetten.',
    ],
    punten: [],
  },
} as const satisfies Readonly<Partial<Record<BegripId, BegripTekst>>>;
