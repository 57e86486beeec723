import type { TekortId } from '../domain/dossiertoets';
import type { ToetspuntId } from '../protocol/zwijgplicht';

/** The points of the review, as questions to the dossier ([L20], L2219-2239). */
export const toetspuntTekst = {
  'collegiale-consultatie': 'Is er overlegd met een collega?',
  'veilig-thuis-geraadpleegd': 'Is Veilig Thuis om advies gevraagd?',
  'voldoende-feiten': 'Zijn er genoeg feiten en signalen, zorgvuldig verzameld?',
  'concrete-afweging': 'Zijn de belangen zorgvuldig en concreet afgewogen?',
  'contact-over-melding': 'Is over de melding gesproken, en om toestemming gevraagd?',
} as const satisfies Record<ToetspuntId, string>;

/** What is still thin, and what to add. */
export const tekortTekst = {
  'geen-consultatie': 'Er staat nog geen overleg met een collega in het dossier.',
  'geen-advies':
    'Er staat nog geen advies van Veilig Thuis in het dossier. Bellen mag zonder naam: 0800-2000.',
  'geen-feiten': 'Er staan nog geen feiten in het dossier. Leg vast wat u zag of hoorde.',
  'een-feit': 'Er staat maar één feit in het dossier. Leg vast wat u nog meer zag of hoorde.',
  'geen-tegenspraak': 'Er staat niets wat het vermoeden tegenspreekt. Kijk ook daarnaar, en leg het vast.',
  'hypothesen-open': 'Van een hypothese is nog niet vastgelegd wat er bleek.',
  'geen-weging': 'Er is nog geen weging van het risico, de aard en de ernst.',
  'weging-verouderd': 'Na de weging kwam er iets nieuws. Weeg opnieuw.',
  'weigering-niet-gewogen': 'Toestemming is geweigerd. In de weging staat niet hoe u dat meeweegt.',
  'vragen-open': 'Er is geen toestemming voor de melding. De vijf vragen daarover zijn nog niet beantwoord.',
  'ouders-niet-gesproken':
    'De melding is niet met de ouders besproken, en er staat niet op welke grond dat niet kon.',
  'leerling-niet-gesproken':
    'De melding is niet met de leerling besproken, en er staat niet op welke grond dat niet kon.',
  'toestemming-niet-gevraagd':
    'Er staat niet of er toestemming is voor de melding, of waarom die niet is gevraagd.',
} as const satisfies Record<TekortId, string>;

export const dossierToetsTekst = {
  titel: 'Is het dossier compleet?',
  uitleg: [
    'Op deze vijf punten let wie later toetst hoe zorgvuldig u was.',
    'Dit is geen oordeel en geen score. U ziet wat er nog mist en waar u dat vastlegt.',
  ],
  compleet: 'Op deze vijf punten mist er nu niets.',
  inOrde: 'Dit staat in het dossier.',
  nietAanDeOrde: 'Nog niet aan de orde: er is geen melding.',
  stand: { inOrde: 'staat er', dun: 'nog dun', nietAanDeOrde: 'nu niet' },
  kop: (vraag: string, stand: string) => `${vraag} (${stand})`,
  metFormulier: (tekort: string, formulier: string) => `• ${tekort} Vul aan met "${formulier}".`,
  doorAnder: (tekort: string, wie: string) => `• ${tekort} Dit doet de ${wie}.`,
  zonderFormulier: (tekort: string) => `• ${tekort}`,
  privacy: 'Wie kan deze casus nu zien?',
  alleenVraag: (naam: string) => `• ${naam}: ziet alleen de eigen vraag om raad`,
  alleenTaak: (naam: string) => `• ${naam}: heeft een taak, en ziet zonder andere rol alleen die taak`,
  toegangKlopt:
    'Hoort iemand hier niet bij? Draag de casus over, of vraag de beheerder de organisatielijst te verbeteren.',
} as const;
