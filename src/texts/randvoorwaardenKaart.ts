import type { BevestigWeigering } from '../domain/randvoorwaardeBevestigen';
import type { Randvoorwaarde, Verantwoordelijke } from '../protocol/randvoorwaarden';
import { formatDatum } from './datums';

/** Who is responsible, as the source divides it. */
export const verantwoordelijkeNaam = {
  directie: 'directie',
  bestuur: 'bestuur',
  aandachtsfunctionaris: 'aandachtsfunctionaris',
  leerkracht: 'leerkracht',
} as const satisfies Record<Verantwoordelijke, string>;

export const randvoorwaardenTekst = {
  titel: 'Wat de school regelt voor de meldcode',
  uitleg:
    'De school zorgt dat medewerkers veilig met de meldcode kunnen werken. Hier ziet u wat geregeld is.',
  verantwoordelijk: (wie: string) => `Verantwoordelijk: ${wie}.`,
  telling: (teLaat: number, nooit: number, inOrde: number) =>
    `Te laat nagekeken: ${teLaat}. Nog nooit bevestigd: ${nooit}. In orde: ${inOrde}.`,
  nooit: 'Nog nooit bevestigd.',
  bevestigd: (door: string, op: string, toets: string) =>
    `Bevestigd door ${door} op ${op}. Opnieuw nakijken: uiterlijk ${toets}.`,
  teLaat: (door: string, op: string, toets: string) =>
    `Te laat: dit moest uiterlijk ${toets} zijn nagekeken. Laatst bevestigd door ${door} op ${op}.`,
  niet: 'Waarvoor niemand op school verantwoordelijk is',
  keuze: 'Wat wilt u doen?',
  bevestig: (naam: string) => `Bevestig: ${naam}`,
  deel: (wie: string, teLaat: number) =>
    teLaat === 0 ? `Laat zien: ${wie}` : `Laat zien: ${wie} (${teLaat} te laat)`,
  andereSchool: 'Kies een andere school',
  vastgelegd: (naam: string) => `Vastgelegd: ${naam}.`,
  wasErAl: 'Dit was al vastgelegd.',
} as const;

/** For someone who sees to more schools than one. */
export const scholenTekst = {
  titel: 'Over welke school gaat het?',
  uitleg: 'U ziet per school hoeveel er te laat is en wat nog niemand bevestigde.',
  keuze: 'Welke school?',
  regel: (school: string, teLaat: number, nooit: number) =>
    `${school}: ${teLaat} te laat, ${nooit} nog niet bevestigd`,
} as const;

/** For someone who may not see the checklist: who can, and what is one's own part. */
export const geenBevestigerTekst = {
  titel: 'Dit regelt de leiding van de school',
  uitleg: 'De directie, het bestuur en de aandachtsfunctionaris zien deze lijst en houden hem bij.',
  wie: (school: string, namen: string) => `Op ${school} zijn dat: ${namen}.`,
  persoon: (naam: string, rol: string) => `${naam} (${rol})`,
  vraagbaak: 'Hebt u een algemene vraag over de meldcode? De aandachtsfunctionaris is de vraagbaak.',
  eigen: 'Dit hoort bij de leerkracht:',
  niet: (tekst: string) => `Hoort bij niemand op school: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`,
} as const;

/** What a confirmation means, by how often the thing comes round. */
export const ritmeTekst = {
  inrichten: 'Bevestig dit pas als het geregeld is.',
  herhalen: 'Dit komt steeds terug. Bevestig het pas als het de afgelopen tijd is gebeurd.',
  'per-casus': 'Dit hoort in elke casus te gebeuren. Bevestig het pas als u weet dat het zo gaat.',
} as const satisfies Record<Randvoorwaarde['ritme'], string>;

export const bevestigenTekst = {
  titel: 'Bevestig wat de school regelt',
  gevolg: 'Uw naam en de datum komen in de lijst. U kunt dit niet wissen, wel later opnieuw bevestigen.',
  vorige: 'De vorige keer',
  vorigeToelichting: (toelichting: string) => `Waaruit bleek het? ${toelichting}`,
  school: 'Welke school?',
  item: 'Wat bevestigt u?',
  toelichting: 'Waaruit blijkt dit?',
  toelichtingHint: 'Bijvoorbeeld: hoofdstuk 4 van het veiligheidsbeleid. Noem geen kind.',
  volgendeToets: 'Op welke dag kijkt de school dit uiterlijk weer na?',
} as const;

type Sentence<C extends BevestigWeigering['code']> = (
  facts: Extract<BevestigWeigering, { readonly code: C }>,
) => string;

export const bevestigWeigeringTekst = {
  'school-onbekend': () => 'Deze school staat niet in de lijst. Kies de school opnieuw.',
  'rol-ontbreekt': () => 'Dit kan alleen de directie, het bestuur of de aandachtsfunctionaris van de school.',
  'toelichting-leeg': () => 'Schrijf op waaruit het blijkt. Zonder uitleg kan de school dit niet laten zien.',
  'toets-niet-in-toekomst': ({ vandaag }) => `Kies een dag na ${formatDatum(vandaag)}.`,
} as const satisfies { readonly [C in BevestigWeigering['code']]: Sentence<C> };
