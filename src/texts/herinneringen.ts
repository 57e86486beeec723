import type { Termijn, TermijnId, termijnen } from '../protocol/termijnen';

/** What each termijn is called, on cards and in lists. */
export const termijnNaam = {
  'terugkoppeling-veilig-thuis': 'Terugkoppeling van Veilig Thuis',
  'melding-doen': 'Melden bij Veilig Thuis',
  'advies-na-twijfel': 'Advies van Veilig Thuis na twijfel',
  'contact-met-signaleerder': 'Contact met wie de casus startte',
  'consultatie-onbeantwoord': 'Antwoord van een collega',
  'consultatie-houden': 'Overleg met een collega',
  'gesprek-voeren': 'Gesprek met de ouders',
  'weging-maken': 'De weging',
  'afwegingen-beantwoorden': 'De volgende afweging',
  medebeoordeling: 'Het tweede oordeel over de veiligheid',
  'effect-van-hulp': 'Helpt de hulp?',
  monitoring: 'Kijken hoe het gaat',
  taak: 'Een taak',
  'hypothese-zonder-vervolg': 'Klopt de hypothese?',
  'bericht-onbezorgd': 'Een bericht dat niet aankwam',
  'stil-dossier': 'Verder gaan of sluiten',
} as const satisfies Record<TermijnId, string>;

/** What must be done, and what happens when it is not. */
interface HerinneringTekst {
  readonly doen: string;
  readonly anders: string;
}

export const herinneringTekst = {
  'terugkoppeling-veilig-thuis': {
    doen: 'Leg vast wat Veilig Thuis liet weten. Hoorde u niets? Bel Veilig Thuis: 0800-2000.',
    anders: 'Anders weet de school niet wie het kind nu beschermt.',
  },
  'melding-doen': {
    doen: 'Een afweging wijst op een melding. Bel Veilig Thuis: 0800-2000. Of leg vast waarom u niet meldt.',
    anders: 'Anders is niemand van buiten de school bezig met de veiligheid van het kind.',
  },
  'advies-na-twijfel': {
    doen: 'Er is twijfel. Vraag advies aan Veilig Thuis: 0800-2000. Dat kan zonder naam, dag en nacht.',
    anders: 'Anders blijft de twijfel, en kunt u niet verder met afweging 1.',
  },
  'contact-met-signaleerder': {
    doen: 'Neem contact op met wie de casus startte. Druk daarna op "Ik neem contact op" in de casus.',
    anders: 'Anders staat een collega er alleen voor.',
  },
  'consultatie-onbeantwoord': {
    doen: 'Er wacht een vraag om raad op antwoord.',
    anders: 'Anders kan uw collega niet verder. Lukt antwoorden niet? Laat dat weten.',
  },
  'consultatie-houden': {
    doen: 'Overleg met een collega over de signalen en leg dat vast (stap 2).',
    anders: 'Anders blijft u er alleen mee, en kunt u de signalen niet wegen.',
  },
  'gesprek-voeren': {
    doen: 'Praat met de ouders over de signalen en leg dat vast (stap 3). Kan dat niet veilig? Leg dat vast.',
    anders: 'Anders horen de ouders laat wat u ziet, en kunt u de signalen niet wegen.',
  },
  'weging-maken': {
    doen: 'Weeg wat er nu bekend is en leg dat vast (stap 4).',
    anders: 'Anders neemt niemand een besluit over hulp of een melding.',
  },
  'afwegingen-beantwoorden': {
    doen: 'Beantwoord de afweging die nu aan de beurt is.',
    anders: 'Anders neemt niemand een besluit over hulp of een melding.',
  },
  medebeoordeling: {
    doen: 'Een collega beantwoordde afweging 2 en vraagt uw oordeel. Geef het in de casus. Is er direct gevaar? Bel 112.',
    anders: 'Anders kijkt maar één mens naar de veiligheid van het kind. Bij nee wacht ook afweging 3 op u.',
  },
  'effect-van-hulp': {
    doen: 'Kijk of de hulp werkt en beantwoord afweging 5.',
    anders: 'Anders kan hulp doorgaan die niet helpt. Helpt de hulp niet? Dan is een melding nodig.',
  },
  monitoring: {
    doen: 'U sprak af om nu te kijken hoe het gaat. Doe dat en leg het verloop vast.',
    anders: 'Anders merkt niemand het als het opnieuw onveilig wordt.',
  },
  taak: {
    doen: 'U hebt een taak in deze casus. Doe hem en leg vast dat hij klaar is. Lukt het niet? Leg dat vast.',
    anders: 'Anders rekent een collega op iets dat niet gebeurt.',
  },
  'hypothese-zonder-vervolg': {
    doen: 'Kijk of wat u dacht klopt. Leg vast: bevestigd of ontkracht.',
    anders: 'Anders blijft een vermoeden in het dossier staan dat niemand heeft bekeken.',
  },
  'bericht-onbezorgd': {
    doen: 'Een bericht van u kwam bij niemand aan. Bel uw collega of loop langs. De bot blijft het proberen.',
    anders: 'Anders weet niemand wat u vroeg of vastlegde.',
  },
  'stil-dossier': {
    doen: 'In deze casus is een tijd niets vastgelegd. Ga verder, of sluit de casus.',
    anders: 'Anders blijft onduidelijk of iemand nog op het kind let.',
  },
} as const satisfies Record<TermijnId, HerinneringTekst>;

export const herinneringKaartTekst = {
  titel: (naam: string) => `Herinnering: ${naam}`,
  /** For the toast and the lock screen: no name, no school, no code, no termijn. */
  samenvatting: 'Meldcode: een herinnering voor u',
  waar: (casus: string, school: string, doen: string) => `Casus ${casus}, ${school}. ${doen}`,
  opTijd: (sinds: string, vervalt: string) => `Dit loopt sinds ${sinds}. U hebt tot en met ${vervalt}.`,
  teLaat: (sinds: string, vervalt: string) =>
    `Te laat: dit loopt sinds ${sinds} en had klaar moeten zijn op ${vervalt}.`,
  wet: 'Veilig Thuis hoort dit binnen 5 werkdagen na de melding te laten weten.',
  school: 'Dit is een afspraak van de school, geen wet.',
  afgesproken: 'Deze datum is in de casus afgesproken.',
  /** For whoever may not see the casus: which one, what it waits for, whom to call, and nothing more. */
  zonderInzage: (casus: string, school: string, naam: string) =>
    `Casus ${casus}, ${school}, wacht op: ${naam}.`,
  belOfVraag:
    'Bel wie dit moet doen en vraag wat er nodig is. U ziet het dossier niet. Is er direct gevaar? Bel 112.',
  later: 'Herinner mij later',
} as const;

/** Who gets a herinnering, and when, as the table of termijnen has it. */
export const herinneringRitmeTekst = {
  wie: {
    signaleerder: 'De signaleerder',
    aandachtsfunctionaris: 'De aandachtsfunctionaris die de casus heeft',
    casemanager: 'De casemanager',
    afzender: 'Wie het bericht stuurde',
    geraadpleegde: 'De collega aan wie raad is gevraagd',
    taakhouder: 'De collega die de taak heeft',
    medebeoordelaar: 'Wie het tweede oordeel moet geven',
  },
  aan: (wie: string, aandachtsfunctionaris: number, directie: number) =>
    `${wie}. Vanaf ${dagen(aandachtsfunctionaris)} te laat ook de aandachtsfunctionarissen, vanaf ${dagen(directie)} ook de directie.`,
  duur: {
    vast: (aantal: number, eenheid: string) =>
      `Op de laatste dag van de termijn: ${aantal} ${aantal === 1 ? eenheid.replace(/en$/, '') : eenheid}.`,
    afgesproken: 'Op de dag die is afgesproken.',
  },
  vooraf: (aantal: number) => ` Een eerste keer ${dagen(aantal)} daarvoor.`,
  daarna: {
    schooldagen: ' Daarna elke schooldag.',
    alle: ' Daarna elke dag.',
    'alle-bij-acuut': ' Daarna elke schooldag, en bij acuut gevaar elke dag.',
  },
} as const satisfies {
  readonly wie: Readonly<Record<(typeof termijnen)[number]['wie'], string>>;
  readonly daarna: Readonly<Record<Termijn['dagen'], string>>;
  readonly [deel: string]: unknown;
};

function dagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`;
}

/** The lines of the casus card. */
export const termijnFeitTekst = {
  naam: 'Termijn',
  opTijd: (naam: string, vervalt: string) => `${naam}: uiterlijk ${vervalt}.`,
  /** `laat` says how long, as in the overview of the school. */
  teLaat: (laat: string, naam: string, vervalt: string) =>
    `${laat}${naam}: had klaar moeten zijn op ${vervalt}.`,
  uitgesteld: (tot: string, wie: string, reden: string) =>
    ` Herinnering uitgesteld tot ${tot} door ${wie}: ${reden}`,
  meer: (aantal: number) =>
    aantal === 1 ? 'En nog 1 andere termijn.' : `En nog ${aantal} andere termijnen.`,
} as const;

/** The line of the card of the next stap. */
export const uiterlijkTekst = {
  naam: 'Uiterlijk',
  opTijd: (datum: string) => `${datum}.`,
  /** `laat` says how long, as in the overview of the school. */
  teLaat: (laat: string, datum: string) => `${laat}Dit had klaar moeten zijn op ${datum}.`,
  wet: 'Veilig Thuis heeft 5 werkdagen na de melding.',
  school: 'Dit is een afspraak van de school, geen wet.',
  afgesproken: 'Deze datum is afgesproken.',
} as const;
