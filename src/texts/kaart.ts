/** At the foot of every card: help is never more than one tap away, whatever the card is about. */
export const voettekst =
  'Direct gevaar? Bel [112](tel:112). Advies of melden: Veilig Thuis [0800-2000](tel:08002000), gratis, dag en nacht.';

/** Titles of buttons, by what they ask for; one wording for one thing on every card. */
export const knoppen = {
  help: 'Help',
  nummers: 'Nummers',
  nood: 'Nood',
  'casus-beginnen': 'Start een casus',
  'veiligheid-beantwoorden': 'Verder',
  'start-formulier': 'Het is nu veilig: start een casus',
  casussen: 'Mijn casussen',
  'casus-kiezen': 'Openen',
  'casus-inzien': 'Open de casus',
  'volgende-stap-inzien': 'Volgende stap',
  'signaal-formulier': 'Signaal vastleggen',
  'nood-formulier': 'Leg vast wat u deed',
  'casus-starten': 'Start de casus',
  'signaal-vastleggen': 'Leg het signaal vast',
  'nood-vastleggen': 'Leg vast',
  'contact-toezeggen': 'Ik neem contact op',
} as const;

/** The same button where no casus may follow (decision 0.3). */
export const verderZonderCasus = 'Het is nu veilig: ga verder';
