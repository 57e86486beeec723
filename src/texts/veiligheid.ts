/** The two safety questions before a casus, word for word as they are recorded with the answers. */
export const veiligheidsvragen = {
  acuut: 'Is een kind of een ander nu in direct gevaar?',
  medewerkerBetrokken: 'Kan een medewerker van de school de mogelijke pleger zijn?',
} as const;

export const veiligheidTekst = {
  titel: 'Eerst: is het veilig?',
  uitleg:
    'Twee vragen. Zegt een kind zelf dat er iets gebeurt? Dan kan het onveilig zijn: kies dan ja of twijfel.',
  ...veiligheidsvragen,
} as const;

export const antwoordTekst = { ja: 'Ja', nee: 'Nee', twijfel: 'Ik twijfel' } as const;

/** Decision 0.3 ([A17], [B26], [N15], L288-298): another road, and no casus. */
export const medewerkerBetrokkenTekst = {
  titel: 'Dit is een andere route',
  uitleg:
    'Gaat het over een medewerker? Dan geldt de meldcode niet. Er start geen casus en er gaat geen bericht uit.',
  stappen: [
    'Vertel de signalen nu aan uw leidinggevende of de directie. Gaat het om die persoon zelf? Ga dan naar het bestuur.',
    'Kan het een zedenmisdrijf met een leerling zijn? Ga dan meteen naar het bestuur (bevoegd gezag). Alleen de schoolleider vertellen is niet genoeg.',
    'U hebt dan een meldplicht. Het bestuur heeft de plicht om te overleggen met de vertrouwensinspecteur en om aangifte te doen.',
    'De vertrouwensinspecteur denkt mee: 0900-1113111, op werkdagen van 8 tot 17 uur.',
  ],
  twijfel:
    'Twijfelt u of het om een medewerker gaat? Bespreek dat eerst langs deze weg. Blijkt het niet zo? Start dan een casus.',
  bron: 'Bron: stappenplan, regel 288 tot en met 298, aangevuld met wat nu geldt voor zedenmisdrijven.',
} as const;
