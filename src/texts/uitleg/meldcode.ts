import type { BegripId } from '../../protocol/begrippen';
import { stapTekst } from '../stappen';
import type { BegripTekst } from './begripTekst';

/** What the meldcode is, and what it asks of staff and gives them. */
export const meldcodeUitleg = {
  meldcode: {
    titel: 'Wat is de meldcode?',
    alineas: [
      'De meldcode is het stappenplan bij signalen van huiselijk geweld en kindermishandeling.',
      ({ organisatie, school }) =>
        `De meldcode is van het bevoegd gezag van ${organisatie}. Dat stelt hem vast, ook voor ${school}.`,
      ({ organisatie }) =>
        `${organisatie} is verantwoordelijk voor goede zorg voor leerlingen. Dat geldt juist bij een vermoeden van huiselijk geweld of kindermishandeling.`,
      'Met de meldcode weet iedere medewerker welke stappen er van hem of haar verwacht worden:',
    ],
    punten: Object.values(stapTekst).map(({ naam }) => naam),
  },
  'oplettend-zijn': {
    titel: 'Let altijd op signalen',
    alineas: [
      ({ organisatie }) =>
        `${organisatie} verwacht dat iedere medewerker oplet. Dat geldt in alle contacten met leerlingen, en met ouders of verzorgers.`,
      'Ziet of hoort u iets dat kan wijzen op huiselijk geweld of kindermishandeling? Doe er dan iets mee.',
    ],
    punten: [
      'Let op in de klas, op het plein, bij het halen en brengen, en in elk gesprek.',
      'Schrijf op wat u ziet of hoort. Start daarvoor een casus.',
      'Bespreek het met een collega. U hoeft niet zeker te weten wat het is.',
    ],
  },
  steun: {
    titel: 'Wie steunt u bij de meldcode?',
    alineas: [
      'U staat er niet alleen voor. In de meldcode staat ook hoe u bij de stappen wordt gesteund.',
      ({ school }) => `Onderaan staat wie u op ${school} kunt vragen.`,
    ],
    punten: [
      'Een deskundige collega, zoals de intern begeleider, denkt met u mee (stap 2).',
      'De aandachtsfunctionaris beantwoordt vragen en coördineert de stappen.',
      'Veilig Thuis geeft advies in elke stap, ook zonder de naam van het kind: 0800-2000.',
      'De school biedt u scholing en training aan.',
      'Spreken ouders u aan op hoe u de meldcode gebruikt? De school maakt afspraken over hoe zij u dan steunt.',
    ],
  },
} as const satisfies Readonly<Partial<Record<BegripId, BegripTekst>>>;
