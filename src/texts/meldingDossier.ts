/** What the dossier holds about a melding: on forms, on the card of the casus and on the card that prepares it. */
export const meldingDossierTekst = {
  kop: 'Wat er over de melding staat',
  besproken: (datum: string, wie: string, met: string) => `${datum} besproken met ${wie} (${met})`,
  reactie: 'reactie',
  bezwaren: 'bezwaren',
  afweging: 'afgewogen',
  nietBesproken: 'Niet besproken',
  wie: { ouders: 'de ouders', leerling: 'de leerling', beiden: 'de ouders en de leerling' },
  toestemming: {
    gegeven: 'Er is toestemming voor de melding.',
    geweigerd: 'Toestemming is geweigerd. De vijf vragen over spreken zonder toestemming zijn nodig.',
    'niet-gevraagd':
      'Toestemming is niet gevraagd, om de veiligheid. De vijf vragen over spreken zonder toestemming zijn nodig.',
    open: 'Toestemming voor de melding is nog niet gevraagd.',
  },
  vragen: 'De vijf vragen over spreken zonder toestemming zijn beantwoord. Besproken met',
  geraadpleegd: 'Met wie is overlegd',
  /** About something seen or heard. */
  van: (wie: string) => `van ${wie}`,
  tegen: 'spreekt het vermoeden tegen',
  bevestigd: 'later bevestigd',
  gemeld: 'Gemeld',
  gemeldOp: (datum: string, tijd: string, met: string) => `${datum} om ${tijd}, bij ${met}`,
  opNaam: 'in eigen naam',
  eigenVervolg: 'Dat doen wij zelf',
  terugkoppeling: 'Terugkoppeling',
  ontvangen: (datum: string, besluit: string) => `${datum}: ${besluit}`,
  verwacht: (datum: string) => `nog niet gekregen; werkdag 5 is ${datum}`,
  nietGemeld: 'Niet gemeld, tegen de norm',
  nietGemeldDoor: (naam: string, wanneer: string, reden: string) => `${wanneer} door ${naam}: ${reden}`,
  /** Above the card of the casus, as long as no melding follows (decision 0.1). */
  letOp:
    'Let op: een afweging wijst op een melding, en er is besloten niet te melden. De reden staat hieronder.',
} as const;
