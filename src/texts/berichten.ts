import type { GewoonBericht } from '../domain/casus';

interface BerichtTekst {
  readonly titel: string;
  /** For the toast and the lock screen: no name, no school, no code. */
  readonly samenvatting: string;
  readonly tekst: (feiten: Berichtfeiten) => readonly string[];
}

interface Berichtfeiten {
  readonly casus: string;
  readonly school: string;
  readonly door: string;
  readonly om: string;
  /** Whom it is about as colleagues speak of them, `u` for the reader; empty where it is about nobody. */
  readonly wie: string;
}

/** What the signaleerder hears of every decision: that there is one, and where to read it. */
export const beslotenTekst = {
  titel: 'Er is iets besloten',
  samenvatting: 'Meldcode: er is iets besloten in uw casus',
  tekst: ({ casus }) => [`Er is iets besloten in casus ${casus}. Open de casus.`],
} as const satisfies BerichtTekst;

/** What whoever must give the second oordeel over afweging 2 gets, where others hear of a decision ([Q2], [K33]). */
export const medebeoordelingGevraagdTekst = {
  titel: 'Uw oordeel over de veiligheid is gevraagd',
  samenvatting: 'Meldcode: uw oordeel is gevraagd',
  tekst: ({ casus, school, door, om }) => [
    `${door} beantwoordde afweging 2 van casus ${casus}, ${school}, ${om}, en vraagt uw oordeel.`,
    'Is er direct gevaar? Bel 112. Bij ja of twijfel belt de school Veilig Thuis en wacht niet op u.',
  ],
} as const satisfies BerichtTekst;

/** What each bericht says: casus code, what happened, who asks; no detail of the child. */
export const berichtTekst = {
  'casus-gestart': {
    titel: 'Nieuwe casus',
    samenvatting: 'Meldcode: er is een nieuwe casus voor u',
    tekst: ({ casus, school, door, om }) => [
      `${door} startte casus ${casus} op ${school}, ${om}.`,
      'Wilt u meekijken en contact opnemen?',
    ],
  },
  'nood-vastgelegd': {
    titel: 'Er is gebeld om hulp',
    samenvatting: 'Meldcode: er is iets vastgelegd dat u moet weten',
    tekst: ({ casus, school, door, om }) => [
      `${door} legde vast dat er om hulp is gebeld. Casus ${casus}, ${school}, ${om}.`,
      'Open de casus voor wat er is afgesproken.',
    ],
  },
  'contact-toegezegd': {
    titel: 'De aandachtsfunctionaris neemt contact op',
    samenvatting: 'Meldcode: antwoord op uw casus',
    tekst: ({ casus, door, om }) => [
      `${door} heeft casus ${casus} gezien en neemt contact met u op (${om}).`,
      'Wordt het eerder onveilig? Wacht niet en bel.',
    ],
  },
  'consultatie-gevraagd': {
    titel: 'Een collega vraagt u om raad',
    samenvatting: 'Meldcode: een collega vraagt u om raad',
    tekst: ({ casus, school, door, om }) => [
      `${door} vraagt u om raad bij casus ${casus}, ${school}, ${om}.`,
      'Op de kaart staat alleen de vraag, niet het dossier.',
    ],
  },
  'consultatie-beantwoord': {
    titel: 'Er is antwoord op uw vraag',
    samenvatting: 'Meldcode: er is antwoord op uw vraag',
    tekst: ({ casus, door, om }) => [`${door} gaf antwoord op uw vraag bij casus ${casus} (${om}).`],
  },
  'bevoegd-gezag-ingelicht': {
    titel: 'U bent ingelicht als bevoegd gezag',
    samenvatting: 'Meldcode: u bent ingelicht over een casus',
    tekst: ({ casus, school, door, om }) => [
      `${door} licht u in over casus ${casus}, ${school}, ${om}. Er is een sterk vermoeden.`,
      'De school en het bevoegd gezag wegen samen de veiligheid (afweging 2). Open de casus.',
    ],
  },
  'hulpplan-vastgelegd': {
    titel: 'Er is een hulpplan',
    samenvatting: 'Meldcode: er is een hulpplan vastgelegd',
    tekst: ({ casus, school, door, om }) => [
      `${door} legde het hulpplan vast van casus ${casus}, ${school}, ${om}.`,
      'Bent u de casemanager? Open de casus voor uw taken. Op de einddatum beantwoordt u afweging 5: helpt de hulp?',
    ],
  },
  'casus-overgedragen': {
    titel: 'Een casus is overgedragen',
    samenvatting: 'Meldcode: er is een casus overgedragen',
    tekst: ({ casus, school, door, om, wie }) => [
      `${door} draagt casus ${casus}, ${school}, over aan ${wie} (${om}).`,
      'Wie de casus had, kan er nu niet meer bij.',
    ],
  },
  'casus-toegewezen': {
    titel: 'Een andere aandachtsfunctionaris heeft de casus',
    samenvatting: 'Meldcode: een collega heeft nu een casus',
    tekst: ({ casus, school, door, om, wie }) => [
      `${door} legde vast wie casus ${casus}, ${school}, nu heeft: ${wie} (${om}).`,
    ],
  },
  'consultatie-ingetrokken': {
    titel: 'Een vraag aan u is ingetrokken',
    samenvatting: 'Meldcode: een vraag aan u is ingetrokken',
    tekst: ({ casus, door, om }) => [
      `${door} trok de vraag om raad bij casus ${casus} in (${om}). U hoeft niet te antwoorden.`,
    ],
  },
  'consultatie-doorgegeven': {
    titel: 'Een vraag om raad is doorgegeven',
    samenvatting: 'Meldcode: een vraag om raad is doorgegeven',
    tekst: ({ casus, school, door, om, wie }) => [
      `${door} gaf een vraag om raad bij casus ${casus}, ${school}, door aan ${wie} (${om}).`,
      'Op de kaart staat alleen de vraag, niet het dossier. Wie hem eerst had, hoeft niet te antwoorden.',
    ],
  },
  'taak-gegeven': {
    titel: 'U hebt een taak in een casus',
    samenvatting: 'Meldcode: er is een taak voor u',
    tekst: ({ casus, school, door, om }) => [
      `${door} vraagt u iets te doen in casus ${casus}, ${school} (${om}).`,
      'Bekijk de taak. Is hij klaar, of lukt het niet? Leg dat vast.',
    ],
  },
  'taak-afgerond': {
    titel: 'Een taak is afgerond',
    samenvatting: 'Meldcode: een taak is afgerond',
    tekst: ({ casus, door, om }) => [
      `${door} rondde een taak af in casus ${casus} (${om}). Open de casus: daar staat of het is gedaan.`,
    ],
  },
  'afweging-beantwoord': beslotenTekst,
  'afweging-meebeoordeeld': {
    titel: 'Er is een tweede oordeel',
    samenvatting: 'Meldcode: er is een tweede oordeel',
    tekst: ({ casus, door, om }) => [
      `${door} gaf een oordeel over afweging 2 van casus ${casus} (${om}).`,
      'Open de casus: daar staan beide oordelen, en wat er nu moet gebeuren.',
    ],
  },
  'melding-vastgelegd': beslotenTekst,
  'norm-afgeweken': beslotenTekst,
  'casus-afgesloten': {
    titel: 'Een casus is gesloten',
    samenvatting: 'Meldcode: er is een casus gesloten',
    tekst: ({ casus, school, door, om }) => [
      `${door} sloot casus ${casus}, ${school} (${om}). De reden staat in de casus.`,
      'Komt er iets nieuws? Dan kan de casus weer open.',
    ],
  },
  'casus-heropend': {
    titel: 'Een casus is weer open',
    samenvatting: 'Meldcode: er is een casus heropend',
    tekst: ({ casus, school, door, om }) => [
      `${door} opende casus ${casus}, ${school}, weer (${om}). De reden staat in de casus.`,
    ],
  },
} as const satisfies Record<GewoonBericht, BerichtTekst>;

/** Instead of a card that Teams finds too big; as neutral as a lock screen. */
export const kortBerichtTekst =
  'Er is een bericht voor u van de Meldcode-bot. Het past hier niet. Typ "mijn casussen" om het te lezen.';

/** What stands at the foot of a bericht: the same number means the same bericht, also when it comes twice. */
export const berichtVoetTekst = {
  nummer: (nummer: string) =>
    `Berichtnummer ${nummer}. Ziet u dit nummer twee keer? Dan is het hetzelfde bericht.`,
  collega: 'een collega',
  u: 'u',
  alsVervanger: (naam: string) => `U krijgt dit bericht als vervanger van ${naam}.`,
} as const;
