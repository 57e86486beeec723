import type { GewoonBericht } from '../domain/casus';

/** What one kind of bericht says, and to whom; whoever did it themselves gets none. */
export interface BerichtTekst {
  readonly aan: string;
  readonly wanneer: string;
  readonly titel: string;
  /** For the toast and the lock screen: no name, no school, no code. */
  readonly samenvatting: string;
  readonly tekst: (feiten: Berichtfeiten) => readonly string[];
}

export interface Berichtfeiten {
  readonly casus: string;
  readonly school: string;
  readonly door: string;
  readonly om: string;
  /** Whom it is about as colleagues speak of them, `u` for the reader; empty where it is about nobody. */
  readonly wie: string;
}

/** What the signaleerder hears of every decision: that there is one, and where to read it. */
const beslotenTekst = {
  titel: 'Er is iets besloten',
  samenvatting: 'Meldcode: er is iets besloten in uw casus',
  tekst: ({ casus }) => [`Er is iets besloten in casus ${casus}. Open de casus.`],
} as const satisfies Omit<BerichtTekst, 'aan' | 'wanneer'>;

/** A hulpplan makes one person casemanager; for the signaleerder it is a decision like any other. */
export const hulpplanBeslotenTekst = {
  aan: 'De signaleerder, als die niet de casemanager is.',
  wanneer: 'Zodra iemand een hulpplan vastlegt.',
  ...beslotenTekst,
} as const satisfies BerichtTekst;

/** What whoever must give the second oordeel over afweging 2 gets, where others hear of a decision ([Q2], [K33]). */
export const medebeoordelingGevraagdTekst = {
  aan: 'Wie het tweede oordeel moet geven.',
  wanneer: 'Zodra een collega afweging 2 beantwoordt en iemand kiest voor het tweede oordeel.',
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
    aan: 'Elke aandachtsfunctionaris van de school.',
    wanneer: 'Zodra een collega een casus start.',
    titel: 'Nieuwe casus',
    samenvatting: 'Meldcode: er is een nieuwe casus voor u',
    tekst: ({ casus, school, door, om }) => [
      `${door} startte casus ${casus} op ${school}, ${om}.`,
      'Wilt u meekijken en contact opnemen?',
    ],
  },
  'nood-vastgelegd': {
    aan: 'Elke aandachtsfunctionaris van de school.',
    wanneer: 'Zodra een collega vastlegt dat er om hulp is gebeld.',
    titel: 'Er is gebeld om hulp',
    samenvatting: 'Meldcode: er is iets vastgelegd dat u moet weten',
    tekst: ({ casus, school, door, om }) => [
      `${door} legde vast dat er om hulp is gebeld. Casus ${casus}, ${school}, ${om}.`,
      'Open de casus voor wat er is afgesproken.',
    ],
  },
  'contact-toegezegd': {
    aan: 'De signaleerder.',
    wanneer: 'Zodra een aandachtsfunctionaris op "Ik neem contact op" drukt.',
    titel: 'De aandachtsfunctionaris neemt contact op',
    samenvatting: 'Meldcode: antwoord op uw casus',
    tekst: ({ casus, door, om }) => [
      `${door} heeft casus ${casus} gezien en neemt contact met u op (${om}).`,
      'Wordt het eerder onveilig? Wacht niet en bel.',
    ],
  },
  'consultatie-gevraagd': {
    aan: 'De collega aan wie raad is gevraagd.',
    wanneer: 'Zodra iemand de vraag stelt.',
    titel: 'Een collega vraagt u om raad',
    samenvatting: 'Meldcode: een collega vraagt u om raad',
    tekst: ({ casus, school, door, om }) => [
      `${door} vraagt u om raad bij casus ${casus}, ${school}, ${om}.`,
      'Op de kaart staat alleen de vraag, niet het dossier.',
    ],
  },
  'consultatie-beantwoord': {
    aan: 'Wie om raad vroeg.',
    wanneer: 'Zodra de collega antwoord geeft.',
    titel: 'Er is antwoord op uw vraag',
    samenvatting: 'Meldcode: er is antwoord op uw vraag',
    tekst: ({ casus, door, om }) => [`${door} gaf antwoord op uw vraag bij casus ${casus} (${om}).`],
  },
  'bevoegd-gezag-ingelicht': {
    aan: 'De directeur of bestuurder die is ingelicht.',
    wanneer: 'Zodra iemand vastlegt dat het bevoegd gezag is ingelicht.',
    titel: 'U bent ingelicht als bevoegd gezag',
    samenvatting: 'Meldcode: u bent ingelicht over een casus',
    tekst: ({ casus, school, door, om }) => [
      `${door} licht u in over casus ${casus}, ${school}, ${om}. Er is een sterk vermoeden.`,
      'De school en het bevoegd gezag wegen samen de veiligheid (afweging 2). Open de casus.',
    ],
  },
  'hulpplan-vastgelegd': {
    aan: 'De casemanager, als dat een collega is.',
    wanneer: 'Zodra iemand een hulpplan vastlegt.',
    titel: 'Er is een hulpplan',
    samenvatting: 'Meldcode: er is een hulpplan vastgelegd',
    tekst: ({ casus, school, door, om }) => [
      `${door} legde het hulpplan vast van casus ${casus}, ${school}, ${om}.`,
      'Bent u de casemanager? Open de casus voor uw taken. Op de einddatum beantwoordt u afweging 5: helpt de hulp?',
    ],
  },
  'casus-overgedragen': {
    aan: 'Wie de casus krijgt en wie hem had.',
    wanneer: 'Zodra een aandachtsfunctionaris de casus overdraagt.',
    titel: 'Een casus is overgedragen',
    samenvatting: 'Meldcode: er is een casus overgedragen',
    tekst: ({ casus, school, door, om, wie }) => [
      `${door} draagt casus ${casus}, ${school}, over aan ${wie} (${om}).`,
      'Wie de casus had, kan er nu niet meer bij.',
    ],
  },
  'casus-toegewezen': {
    aan: 'Wie de casus nu heeft, wie hem had en de signaleerder.',
    wanneer: 'Zodra een aandachtsfunctionaris dat vastlegt.',
    titel: 'Een andere aandachtsfunctionaris heeft de casus',
    samenvatting: 'Meldcode: een collega heeft nu een casus',
    tekst: ({ casus, school, door, om, wie }) => [
      `${door} legde vast wie casus ${casus}, ${school}, nu heeft: ${wie} (${om}).`,
    ],
  },
  'consultatie-ingetrokken': {
    aan: 'De collega die niet meer hoeft te antwoorden.',
    wanneer: 'Zodra iemand de vraag intrekt.',
    titel: 'Een vraag aan u is ingetrokken',
    samenvatting: 'Meldcode: een vraag aan u is ingetrokken',
    tekst: ({ casus, door, om }) => [
      `${door} trok de vraag om raad bij casus ${casus} in (${om}). U hoeft niet te antwoorden.`,
    ],
  },
  'consultatie-doorgegeven': {
    aan: 'Wie nu mag antwoorden, wie dat eerst mocht en wie om raad vroeg.',
    wanneer: 'Zodra iemand de vraag doorgeeft.',
    titel: 'Een vraag om raad is doorgegeven',
    samenvatting: 'Meldcode: een vraag om raad is doorgegeven',
    tekst: ({ casus, school, door, om, wie }) => [
      `${door} gaf een vraag om raad bij casus ${casus}, ${school}, door aan ${wie} (${om}).`,
      'Op de kaart staat alleen de vraag, niet het dossier. Wie hem eerst had, hoeft niet te antwoorden.',
    ],
  },
  'taak-gegeven': {
    aan: 'De collega die de taak krijgt.',
    wanneer: 'Zodra iemand de taak geeft.',
    titel: 'U hebt een taak in een casus',
    samenvatting: 'Meldcode: er is een taak voor u',
    tekst: ({ casus, school, door, om }) => [
      `${door} vraagt u iets te doen in casus ${casus}, ${school} (${om}).`,
      'Bekijk de taak. Is hij klaar, of lukt het niet? Leg dat vast.',
    ],
  },
  'taak-afgerond': {
    aan: 'Wie de taak gaf en wie hem had.',
    wanneer: 'Zodra iemand vastlegt dat de taak klaar is of niet lukt.',
    titel: 'Een taak is afgerond',
    samenvatting: 'Meldcode: een taak is afgerond',
    tekst: ({ casus, door, om }) => [
      `${door} rondde een taak af in casus ${casus} (${om}). Open de casus: daar staat of het is gedaan.`,
    ],
  },
  'afweging-beantwoord': {
    aan: 'De signaleerder.',
    wanneer: 'Zodra iemand een afweging beantwoordt.',
    ...beslotenTekst,
  },
  'afweging-meebeoordeeld': {
    aan: 'De ander die een oordeel geeft over afweging 2.',
    wanneer: 'Zodra een van de twee een oordeel vastlegt.',
    titel: 'Er is een tweede oordeel',
    samenvatting: 'Meldcode: er is een tweede oordeel',
    tekst: ({ casus, door, om }) => [
      `${door} gaf een oordeel over afweging 2 van casus ${casus} (${om}).`,
      'Open de casus: daar staan beide oordelen, en wat er nu moet gebeuren.',
    ],
  },
  'melding-vastgelegd': {
    aan: 'De signaleerder.',
    wanneer: 'Zodra iemand een melding bij Veilig Thuis vastlegt.',
    ...beslotenTekst,
  },
  'norm-afgeweken': {
    aan: 'De signaleerder, de aandachtsfunctionaris die de casus heeft, en wie is ingelicht. Ook wie afweging 2 beoordeelde.',
    wanneer: 'Zodra iemand vastlegt waarom de school niet meldt.',
    ...beslotenTekst,
  },
  'casus-afgesloten': {
    aan: 'De signaleerder, de aandachtsfunctionaris die de casus heeft, en wie is ingelicht als bevoegd gezag.',
    wanneer: 'Zodra iemand de casus sluit.',
    titel: 'Een casus is gesloten',
    samenvatting: 'Meldcode: er is een casus gesloten',
    tekst: ({ casus, school, door, om }) => [
      `${door} sloot casus ${casus}, ${school} (${om}). De reden staat in de casus.`,
      'Komt er iets nieuws? Dan kan de casus weer open.',
    ],
  },
  'casus-heropend': {
    aan: 'De signaleerder, de aandachtsfunctionaris die de casus heeft, en wie is ingelicht als bevoegd gezag.',
    wanneer: 'Zodra iemand de casus heropent.',
    titel: 'Een casus is weer open',
    samenvatting: 'Meldcode: er is een casus heropend',
    tekst: ({ casus, school, door, om }) => [
      `${door} opende casus ${casus}, ${school}, weer (${om}). De reden staat in de casus.`,
    ],
  },
} as const satisfies Record<GewoonBericht, BerichtTekst>;
