/** The emergency card ([J1-J6], L365-379, L846-848). Read in seconds by somebody who is frightened: no long sentences. */
export const noodTekst = {
  titel: 'Nood: bel nu',
  bel112: '[112](tel:112)',
  bel112Uitleg: 'Een leven is in gevaar, of er is nu geweld.',
  belVeiligThuis: '[0800-2000](tel:08002000)',
  veiligThuisUitleg:
    'Veilig Thuis, dag en nacht. Is direct actie nodig? Dan kunt u in hetzelfde gesprek melden. Een dossier hoeft niet af te zijn.',
  politie:
    'Politie zonder spoed: [0900-8844](tel:09008844). Ook de crisisdienst kan helpen: vraag Veilig Thuis naar het nummer.',
  zeg: 'Wat zegt u?',
  zinnen: [
    'Wie u bent, van welke school, en op welk nummer u te bereiken bent.',
    'Waar het kind nu is en wie erbij is.',
    'Wat u zag of hoorde, en wanneer. Zeg erbij wat u niet zeker weet.',
    'Waarom u bang bent dat het nu niet veilig is.',
  ],
  kind: 'Blijf bij het kind als dat veilig kan. Luister, vraag het kind niet uit.',
  daarna: 'Later, als het kind veilig is, kunt u hier vastleggen wat u deed.',
} as const;

export const noodFormulierTekst = {
  titel: 'Leg vast wat u deed',
  uitleg: 'Doe dit pas als het kind veilig is. Het mag kort.',
  gebeld: 'Wie hebt u gebeld?',
  datum: 'Op welke datum?',
  tijd: 'Hoe laat?',
  gesprokenMet: 'Met wie sprak u?',
  afspraken: 'Wat is afgesproken?',
  meldingGedaan: 'Hebt u in dat gesprek een melding gedaan?',
} as const;

export const noodlijnTekst = { '112': '112', 'veilig-thuis': 'Veilig Thuis', politie: 'Politie' } as const;

export const meldingGedaanTekst = {
  ja: 'Ja, ik heb gemeld bij Veilig Thuis',
  nee: 'Nee, ik heb niet gemeld',
  twijfel: 'Ik weet niet of het als melding geldt',
} as const;
