/** What the administrator reads when the bot does not start. */
export const startTekst = {
  kop: 'De bot start niet.',
  letOp: 'De bot draait. Let op:',
  opslagOnbereikbaar:
    'De opslag is niet bereikbaar. Kijk naar OPSLAG en naar het adres of de verbinding van Azure, en of de bot er mag lezen en schrijven.',
  onbekend: 'Er ging iets mis dat de bot niet kent. Kijk in het log.',
} as const;
