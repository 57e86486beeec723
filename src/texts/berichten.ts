import type { BerichtSoort } from '../domain/casus';

interface BerichtTekst {
  readonly titel: string;
  /** For the toast and the lock screen: no name, no school, no code. */
  readonly samenvatting: string;
  readonly tekst: (feiten: { casus: string; school: string; door: string; om: string }) => readonly string[];
}

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
      'U ziet alleen de vraag, niet het dossier.',
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
  'casus-overgedragen': {
    titel: 'Een casus is aan u overgedragen',
    samenvatting: 'Meldcode: er is een casus aan u overgedragen',
    tekst: ({ casus, school, door, om }) => [`${door} draagt casus ${casus}, ${school}, aan u over (${om}).`],
  },
} as const satisfies Record<BerichtSoort, BerichtTekst>;
