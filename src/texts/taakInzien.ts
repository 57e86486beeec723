export const taakInzienTekst = {
  titel: 'Uw taak',
  uitleg: 'Een collega vraagt u iets te doen. Hier staat alleen de taak, niet het dossier.',
  klaar: 'U hebt hier geen taak meer open. Dank u wel.',
  van: (naam: string) => `Taak van ${naam}`,
  voor: (datum: string) => `Uiterlijk klaar op ${datum}.`,
  teLaat: (datum: string) => `TE LAAT: dit had klaar moeten zijn op ${datum}.`,
  vastgelegd: 'Vastgelegd',
} as const;
