import type { meldingPlichten } from '../../protocol/stapBeslissenMelding';
import type { StapTekst } from './stapTekst';

/** Stap 5: what comes with a melding. */
export const meldingStapTekst = {
  'melding-bespreken-met-ouders': {
    titel: 'Bespreek de melding vooraf met de ouders',
    reden:
      'Leg uit waarom u wilt melden en vraag om een reactie. Weglaten mag om de veiligheid, of als zij het contact zouden verbreken. Is er acuut gevaar? Bel meteen.',
    anders:
      'Zonder gesprek, of een reden om het weg te laten, legt de bot de melding niet vast. Bellen mag wel.',
  },
  'melding-bespreken-met-leerling': {
    titel: 'Bespreek de melding ook met de leerling',
    reden:
      'De leerling is 12 jaar of ouder en hoort erbij. Weglaten mag om de veiligheid, of als de leerling het contact zou verbreken.',
    anders:
      'Zonder gesprek, of een reden om het weg te laten, legt de bot de melding niet vast. Bellen mag wel.',
  },
  'bezwaren-afwegen': {
    titel: 'Weeg de bezwaren tegen de melding',
    reden:
      'Kijk hoe u tegemoet kunt komen. Kan dat niet? Weeg het bezwaar tegen de bescherming van het kind.',
    anders: 'Dan is niet te zien waarom de bescherming de doorslag gaf.',
  },
  'toestemming-voor-melding-vragen': {
    titel: 'Vraag de ouders toestemming voor de melding',
    reden:
      'Doe daar moeite voor, tenzij dat niet veilig is. Een weigering is niet het einde: dan weegt u opnieuw.',
    anders: 'Melden kan ook zonder toestemming. Dan moet te zien zijn waarom u die niet vroeg of kreeg.',
  },
  'zwijgplicht-afwegen': {
    titel: 'Beantwoord de vijf vragen over spreken zonder toestemming',
    reden:
      'Er is geen toestemming voor de melding. Spreken mag dan toch, als u het zorgvuldig afweegt en vastlegt.',
    anders: 'De bot legt de melding dan nog niet vast, maar bellen mag altijd.',
  },
  'feiten-en-bronnen-scheiden': {
    titel: 'Meld feiten, en noem wie de andere bronnen zijn',
    reden: 'Zeg bij Veilig Thuis wat u zelf zag of hoorde, en wat u van een ander weet.',
    anders: 'Dan weet Veilig Thuis niet wat zeker is.',
  },
  'eigen-vervolg-afspreken': {
    titel: 'Spreek met Veilig Thuis af wat u zelf blijft doen',
    reden: 'Een melding is niet het einde: de school blijft betrokken bij het kind.',
    anders: 'Dan weet niemand wie het kind in de tussentijd steunt.',
  },
  'terugkoppeling-vastleggen': {
    titel: 'Leg de terugkoppeling van Veilig Thuis vast',
    reden:
      'Veilig Thuis beslist binnen 5 werkdagen na de melding en laat u dat weten. Hoorde u niets? Bel dan zelf: 0800-2000.',
    wanneer: 'Binnen 5 werkdagen na de melding.',
    anders: 'Dan weet de school niet of er hulp komt, en wat er van u wordt verwacht.',
  },
} as const satisfies Record<(typeof meldingPlichten)[number]['id'], StapTekst>;
