export const startTekst = {
  titel: 'Start een casus',
  uitleg:
    'Eén formulier. De aandachtsfunctionaris krijgt daarna meteen bericht, zonder gegevens van het kind.',
  school: 'Op welke school zit de leerling?',
  kenmerk: 'Uw eigen kenmerk voor de leerling',
  kenmerkLeeg: 'Bedenk een eigen kenmerk voor de leerling, zoals L1. Geen volledige naam.',
  kenmerkHint: 'Geen volledige naam. Zoals: L1',
  leeftijdsgroep: 'Hoe oud is de leerling?',
  signaal: 'Het eerste signaal',
} as const;

export const signaalTekst = {
  titel: 'Leg een signaal vast',
  uitleg:
    'Eén signaal per keer. Schrijf feiten op. Ook wat uw zorg kleiner maakt hoort erbij. Vertelt een kind zelf iets? Kijk eerst of het nu veilig is. Luister, en vraag het kind niet uit.',
} as const;
