import type { AfwegingAntwoordSleutel } from '../protocol/afwegingTypes';
import type { HelperId } from '../protocol/helpers';
import type { AfwegingId } from '../protocol/types';
import type { OnveiligheidsoortId } from '../protocol/weging';
import { meldnormTekst } from './meldnorm';

interface AfwegingTekst {
  /** As people call it, in a sentence. */
  readonly naam: string;
  readonly titel: string;
  /** In the words of the protocol (L524-564); recorded with the answer as it was read. */
  readonly vraag: string;
  /** What must be known before choosing. */
  readonly uitleg: readonly string[];
}

/** The five afwegingen of the afwegingskader. */
export const afwegingTekst = {
  'afweging-1': {
    naam: 'Afweging 1 (is er een sterk vermoeden?)',
    titel: 'Afweging 1: vermoeden wegen',
    vraag: 'Ik heb de stappen 1 t/m 3 van de Meldcode doorlopen. Wat is mijn conclusie?',
    uitleg: ['U hoeft niet vast te stellen of er mishandeling is. Het gaat om uw vermoeden.'],
  },
  'afweging-2': {
    naam: 'Afweging 2 (is het onveilig?)',
    titel: 'Afweging 2: veiligheid',
    vraag:
      'Wij als school (functionarissen en bevoegd gezag) schatten in, op basis van de stappen 1 t/m 4 van de Meldcode: is er sprake van acute en/of structurele onveiligheid?',
    uitleg: [
      'U beantwoordt dit samen: een functionaris van de school en het bevoegd gezag.',
      'Is het ja, of twijfelt u? Bel dan direct Veilig Thuis: 0800-2000, gratis, dag en nacht.',
      meldnormTekst,
    ],
  },
  'afweging-3': {
    naam: 'Afweging 3 (kan er hulp komen die werkt?)',
    titel: 'Afweging 3: hulp',
    vraag:
      'Ben ik, of iemand anders in mijn school of een ketenpartner, in staat om effectieve hulp te bieden of te organiseren? En kan de dreiging voor mogelijk huiselijk geweld of kindermishandeling afgewend worden?',
    uitleg: [
      'Kies alleen ja als het antwoord op beide vragen ja is.',
      'Is hulp maar voor een deel mogelijk? Of twijfelt u of die genoeg beschermt? Vraag advies aan Veilig Thuis, of kies nee.',
      'Een leerkracht kan deze hulp niet geven. Wel iemand uit de tweede lijn van de school, of een ketenpartner van de gemeente.',
    ],
  },
  'afweging-4': {
    naam: 'Afweging 4 (wordt de hulp aanvaard?)',
    titel: 'Afweging 4: hulp',
    vraag:
      'Aanvaarden de betrokkenen de hulp zoals in afweging 3 is georganiseerd en zijn zij bereid zich actief in te zetten?',
    uitleg: ['Kies alleen ja als zij de hulp aanvaarden én zich willen inzetten.'],
  },
  'afweging-5': {
    naam: 'Afweging 5 (helpt de hulp?)',
    titel: 'Afweging 5: resultaat',
    vraag:
      'Leidt de hulp binnen de afgesproken termijn tot de afgesproken resultaten? Het gaat om de veiligheid, het welzijn en/of het herstel van de direct betrokkenen.',
    uitleg: ['Stopt het geweld niet, of begint het opnieuw? Kies dan nee en meld bij Veilig Thuis.'],
  },
} as const satisfies Record<AfwegingId, AfwegingTekst>;

interface AntwoordTekst {
  /** In the words of the protocol. */
  readonly antwoord: string;
  /** Stated before the choice. */
  readonly gevolg: string;
}

const meldenEnTerugkoppeling =
  'meld bij Veilig Thuis. Die neemt binnen 5 werkdagen een besluit en koppelt dat aan u terug.';
const direct =
  'doe direct een melding bij Veilig Thuis, per telefoon: 0800-2000. De volgende afwegingen loopt u door met Veilig Thuis.';

export const afwegingAntwoordTekst = {
  'afweging-1.geen-actie': {
    antwoord: 'A: Op basis van deze doorlopen stappen is er geen actie nodig.',
    gevolg: 'leg het dossier vast en sluit het.',
  },
  'afweging-1.sterk-vermoeden': {
    antwoord: 'B: Ik heb een sterk vermoeden van huiselijk geweld en/of kindermishandeling.',
    gevolg: 'het bevoegd gezag wordt ingelicht en u gaat verder naar afweging 2.',
  },
  'afweging-2.nee': { antwoord: 'A: Nee.', gevolg: 'ga verder naar afweging 3.' },
  'afweging-2.ja': { antwoord: 'B: Ja.', gevolg: direct },
  'afweging-2.twijfel': { antwoord: 'B: Twijfel.', gevolg: direct },
  'afweging-3.nee': { antwoord: 'A: Nee.', gevolg: meldenEnTerugkoppeling },
  'afweging-3.ja': { antwoord: 'B: Ja.', gevolg: 'ga verder met afweging 4.' },
  'afweging-4.nee': { antwoord: 'A: Nee.', gevolg: meldenEnTerugkoppeling },
  'afweging-4.ja': {
    antwoord: 'B: Ja.',
    gevolg:
      'zet de hulp in gang. Leg het hulpplan vast: termijn, doelen, rollen, taken en casemanager. Ga dan verder met afweging 5.',
  },
  'afweging-5.nee': { antwoord: 'A: Nee.', gevolg: meldenEnTerugkoppeling },
  'afweging-5.ja': {
    antwoord: 'B: Ja.',
    gevolg:
      'sluit de hulp af, met vastgelegde afspraken over het volgen van de veiligheid van alle betrokkenen.',
  },
} as const satisfies Record<AfwegingAntwoordSleutel, AntwoordTekst>;

export const gevolgTekst = (antwoord: string, gevolg: string): string => `${antwoord} Gevolg: ${gevolg}`;

/** What the card says when an answer is recorded, where no melding is owed because of it. */
export const afwegingKlaarTekst = {
  'afweging-1.geen-actie': [
    'Vastgelegd: er is geen actie nodig. De aandachtsfunctionaris of de directie sluit het dossier.',
  ],
  'afweging-1.sterk-vermoeden': [
    'Vastgelegd: er is een sterk vermoeden. Licht nu het bevoegd gezag in. Daarna komt afweging 2.',
  ],
  'afweging-2.nee': ['Vastgelegd: geen acute of structurele onveiligheid. Nu komt afweging 3.'],
  'afweging-2.ja': ['Vastgelegd: er is onveiligheid.'],
  'afweging-2.twijfel': ['Vastgelegd: u twijfelt of het veilig is.'],
  'afweging-3.nee': ['Vastgelegd: hulp die werkt is niet genoeg mogelijk.'],
  'afweging-3.ja': ['Vastgelegd: er is hulp die werkt. Nu komt afweging 4.'],
  'afweging-4.nee': ['Vastgelegd: de betrokkenen aanvaarden de hulp niet, of zetten zich niet in.'],
  'afweging-4.ja': ['Vastgelegd: de hulp wordt aanvaard. Leg nu het hulpplan vast.'],
  'afweging-5.nee': ['Vastgelegd: de hulp geeft niet het afgesproken resultaat.'],
  'afweging-5.ja': ['Vastgelegd: de hulp helpt. Leg nu de afspraken over monitoring en nazorg vast.'],
} as const satisfies Record<AfwegingAntwoordSleutel, readonly string[]>;

/** Added when the answer makes a melding the norm and none has been made ([F7], [F13], decision 0.1). */
export const meldenNuTekst = {
  bel: 'Bel nu Veilig Thuis: 0800-2000, gratis, dag en nacht.',
  waarom: {
    'afweging-2.ja': 'Bij acute of structurele onveiligheid is een melding nodig.',
    'afweging-2.twijfel': 'Bij twijfel over de veiligheid is een melding nodig, net als bij ja.',
    'afweging-3.nee': 'Kan hulp die werkt er niet komen? Dan is een melding nodig.',
    'afweging-4.nee': 'Werken de betrokkenen niet mee? Dan is een melding nodig.',
    'afweging-5.nee': 'Leidt de hulp niet tot blijvende veiligheid? Dan is een melding nodig.',
  },
  samen: 'De volgende afwegingen loopt u door met Veilig Thuis.',
  terugkoppeling: 'Veilig Thuis neemt binnen 5 werkdagen een besluit en koppelt dat aan u terug.',
  norm: meldnormTekst,
} as const;

/** Where the melding was made before, as in nood. */
export const alGemeldTekst =
  'Er is al een melding gedaan. Bespreek dit antwoord met Veilig Thuis: 0800-2000.';

/** Where an earlier answer asked for a melding that has not been made, whatever is answered now. */
export const nogMeldenTekst =
  'Er staat nog een melding open door een eerdere afweging. Bel Veilig Thuis: 0800-2000, of leg vast waarom u niet meldt.';

/** Over afweging 3 to 5 when a melding for onveiligheid came first ([Q2-B2]). */
export const metVeiligThuisTekst =
  'Er is gemeld. Beantwoord deze afweging samen met Veilig Thuis: 0800-2000. Schrijf op met wie u sprak.';

export const onveiligheidTekst = {
  acuut: 'Acute onveiligheid',
  structureel: 'Structurele onveiligheid',
  'acuut-en-structureel': 'Acute en structurele onveiligheid',
} as const satisfies Record<OnveiligheidsoortId, string>;

/** Footnotes 1 and 2 of afweging 3. */
export const helperTekst = {
  zorgcoordinator: 'School: zorgcoördinator',
  vertrouwenspersoon: 'School: vertrouwenspersoon',
  orthopedagoog: 'School: orthopedagoog',
  schoolpsycholoog: 'School: schoolpsycholoog',
  'intern-begeleider': 'School: intern begeleider',
  'schoolmaatschappelijk-werker': 'School: schoolmaatschappelijk werker',
  leerplichtambtenaar: 'Ketenpartner: leerplichtambtenaar',
  'buurt-of-wijkteam': 'Ketenpartner: buurt- of wijkteam',
  jeugdgezondheidszorg: 'Ketenpartner: GGD of jeugdgezondheidszorg',
} as const satisfies Record<HelperId, string>;
