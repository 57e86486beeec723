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
} as const satisfies Record<BerichtSoort, BerichtTekst>;
