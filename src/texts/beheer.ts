/** What the administrator reads from `npm run beheer`. */
export const beheerTekst = {
  gebruik: 'Zo gebruikt u dit: npm run beheer -- <opdracht>',
  opdrachten: 'De opdrachten:',
  onbekendeOpdracht: (opdracht: string) => `De opdracht ${opdracht} bestaat niet.`,
  geenOpdracht: 'Er staat geen opdracht.',
  onbekendeOptie: (optie: string) => `De optie ${optie} bestaat niet.`,
  teVeel: 'Er staat een woord te veel.',
  uitkomst: 'De uitkomst is 0 als alles goed is, 1 bij fouten en 2 als de opdracht niet klopt.',
  mislukt: 'Het lukte niet. Kan de bot bij het bestand? Probeer het opnieuw.',

  schema: 'toont het schema van organisatie.json, voor een editor',
  controleer: 'controleert de instellingen en organisatie.json',
  controleerPad: 'met een pad: alleen dat bestand',

  instellingenGoed: 'De instellingen zijn goed.',
  instellingenFout: 'De instellingen zijn niet goed:',
  organisatieGoed: (pad: string) => `${pad} is goed.`,
  organisatieFout: 'organisatie.json is niet goed:',
  organisatieOnbekend:
    'organisatie.json is niet gecontroleerd. De instelling ORGANISATIE zegt niet waar het staat.',
  letOp: 'Let op. Dit mag, maar het kan beter:',
} as const;
