export const consultatieInzienTekst = {
  titel: 'Een collega vraagt u om raad',
  uitleg:
    'Hier staat alleen de vraag, niet het dossier. Uw antwoord gaat naar wie het vroeg en komt in het dossier.',
  beantwoord: 'U hebt hier al op geantwoord. Dank u wel.',
  gesloten: 'De casus is gesloten. U hoeft niet meer te antwoorden.',
  van: (naam: string) => `Vraag van ${naam}`,
} as const;
