import type { ContactId } from '../protocol/contacten';
import type { EigenContactId } from '../protocol/contactnamen';

interface ContactTekst {
  readonly naam: string;
  readonly uren: string;
  readonly wanneer: string;
}

/** What each shipped contact is called, when it answers and what it is for. */
export const contactTekst = {
  '112': { naam: 'Alarmnummer', uren: 'dag en nacht', wanneer: 'Een leven is nu in gevaar.' },
  'veilig-thuis': {
    naam: 'Veilig Thuis',
    uren: 'gratis, dag en nacht',
    wanneer: 'Advies in elke stap, ook zonder de naam van het kind. Ook om te melden.',
  },
  'veilig-thuis-friesland': {
    naam: 'Veilig Thuis Friesland',
    uren: 'niet gratis',
    wanneer: 'Het regionale nummer.',
  },
  politie: {
    naam: 'Politie, geen spoed',
    uren: 'dag en nacht',
    wanneer: 'Overleg met de politie, ook met de zedenpolitie.',
  },
  vertrouwensinspecteur: {
    naam: 'Vertrouwensinspecteur onderwijs',
    uren: 'werkdagen van 8 tot 17 uur',
    wanneer: 'Een medewerker van de school is misschien de pleger.',
  },
  'centrum-seksueel-geweld': {
    naam: 'Centrum Seksueel Geweld',
    uren: 'dag en nacht',
    wanneer: 'Seksueel geweld, vooral in de eerste 7 dagen erna.',
  },
  kindertelefoon: {
    naam: 'Kindertelefoon',
    uren: 'elke dag van 11 tot 21 uur',
    wanneer: 'Voor het kind zelf.',
  },
} as const satisfies Record<ContactId, ContactTekst>;

/** Contacts that only the settings of the school can fill. */
export const eigenContactTekst = {
  aandachtsfunctionaris: 'Aandachtsfunctionaris',
  'intern-begeleider': 'Intern begeleider',
  directie: 'Directie',
  bestuur: 'Bestuur (bevoegd gezag)',
  jeugdarts: 'Jeugdarts',
  leerplichtambtenaar: 'Leerplichtambtenaar',
  gebiedsteam: 'Gebiedsteam',
} as const satisfies Record<EigenContactId, string>;

export const nummersTekst = {
  titel: 'Wie kunt u bellen?',
  uitleg: 'Tik op een nummer om te bellen. Lukt dat niet? Neem het nummer over op uw telefoon.',
  controleer: 'Controleer dit nummer: uw organisatie heeft het nog niet bevestigd.',
  bellenInTeams: 'Bel in Teams',
  spoed: 'Spoed',
  eigenSchool: 'Uw eigen school',
  anderen: 'Anderen',
} as const;

/** For who types a name that no longer exists (decision 0.6). */
export const vervallenNaam = (naam: string): string =>
  `${naam} bestaat niet meer. Sinds 2015 belt u Veilig Thuis.`;
