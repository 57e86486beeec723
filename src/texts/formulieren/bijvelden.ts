/** Buttons that show the inputs which belong to one answer only. */
export const bijveldenTekst = {
  ja: 'Antwoord ja? Vul dit ook in',
  afgeschermd: 'Afgeschermd? Vul dit ook in',
  intake: 'In dit team? Vul het intakegesprek in',
  vanAnder: 'Van iemand anders? Vul dit ook in',
  zonderOuders: 'Wisten zij het niet? Vul dit ook in',
} as const;
