import type { Leeftijdsgroep, Signaalrichting, Signaalsoort, Waarneming } from '../domain/waarden';

/** Where a signaal comes from, as the form asks it ([B24], [B25]). */
export const herkomsten = ['zelf', 'ander', 'diagnose'] as const;
export type Herkomst = (typeof herkomsten)[number];

export const herkomstTekst = {
  zelf: 'Ik heb het zelf gezien, gehoord of geroken',
  ander: 'Iemand anders vertelde het mij',
  diagnose: 'Het is een diagnose van een deskundige',
} as const satisfies Record<Herkomst, string>;

export const waarnemingTekst = {
  gezien: 'Gezien',
  gehoord: 'Gehoord',
  geroken: 'Geroken',
} as const satisfies Record<Waarneming, string>;

export const soortTekst = {
  feit: 'Feit: dit heeft iemand echt gezien, gehoord of geroken',
  hypothese: 'Hypothese: dit denk of vermoed ik',
} as const satisfies Record<Signaalsoort, string>;

export const richtingTekst = {
  bevestigt: 'Het maakt mijn zorg groter',
  weerspreekt: 'Het maakt mijn zorg kleiner',
} as const satisfies Record<Signaalrichting, string>;

/** What became of a hypothese ([B23]). */
export const hypotheseTekst = {
  open: 'Nog niet bekend of het klopt',
  bevestigd: (toelichting: string) => `Later bevestigd: ${toelichting}`,
  ontkracht: (toelichting: string) => `Later ontkracht: ${toelichting}`,
} as const;

export const leeftijdTekst = {
  'onder-12': 'Jonger dan 12 jaar',
  '12-tot-16': '12 tot en met 15 jaar',
  'vanaf-16': '16 jaar of ouder',
} as const satisfies Record<Leeftijdsgroep, string>;

/** Labels of the inputs, under the id of the input; a refusal names the input by the same label. */
export const signaalLabels = {
  categorie: 'Waar gaat het over? (mag leeg blijven)',
  tekst: 'Wat zag, hoorde of rook u? Schrijf op wat er gebeurde, zonder oordeel.',
  waarnemingen: 'Hoe merkte u het?',
  datum: 'Op welke datum?',
  plaats: 'Waar was het?',
  situatie: 'In welke situatie?',
  aanwezigen: 'Wie waren er nog meer bij?',
  soort: 'Is dit een feit of een hypothese?',
  richting: 'Wat doet dit met uw zorg?',
  herkomst: 'Hoe weet u dit?',
  vanWie: 'Van wie? Alleen als u het niet zelf merkte: naam en functie',
} as const;

export const signaalVoorbeelden = {
  tekst: 'Bijvoorbeeld: blauwe plek op de linker bovenarm, zo groot als een munt',
  plaats: 'Bijvoorbeeld: klas, schoolplein',
  situatie: 'Bijvoorbeeld: omkleden voor gym',
  aanwezigen: 'Bijvoorbeeld: niemand, of: de stagiair',
} as const;
