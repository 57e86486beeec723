import { afwegingTekst } from '../afwegingen';
import type { FormulierTekst } from './formulierTekst';

/** One form for every afweging: the question is the label of the choice. */
export const afwegingBeantwoordenTekst = {
  titel: 'Beantwoord de afweging',
  uitleg: [],
  velden: {
    'antwoord-afweging-1': afwegingTekst['afweging-1'].vraag,
    'antwoord-afweging-2': afwegingTekst['afweging-2'].vraag,
    'antwoord-afweging-3': afwegingTekst['afweging-3'].vraag,
    'antwoord-afweging-4': afwegingTekst['afweging-4'].vraag,
    'antwoord-afweging-5': afwegingTekst['afweging-5'].vraag,
    onveiligheid: 'Bij ja: welke onveiligheid is het?',
    helper: 'Bij ja: wie geeft of organiseert de hulp?',
    'wie-helpt': 'Bij ja: naam en functie van die persoon',
    'welke-hulp': 'Bij ja: welke hulp is dat?',
    'waarom-dreiging-wijkt': 'Bij ja: waarom wendt dit de dreiging af?',
    'resultaat-hulp': 'Wat is het resultaat van de hulp?',
    motivering: 'Waarom kiest u dit antwoord?',
    metWie: 'Met wie beoordeelde u dit?',
    beoordeeldMet: 'Wie dacht er mee?',
    veiligThuis: 'Met wie van Veilig Thuis beantwoordde u dit?',
  },
  knop: 'Leg het antwoord vast',
  klaar: 'Het antwoord is vastgelegd.',
} as const satisfies FormulierTekst;

export const beoordeeldMetHint = 'Naam en functie. Niemand? Schrijf: alleen ik.';

/** Parts of the card of an afweging: what it rests on. */
export const grondslagTekst = {
  feitenVoor: 'Feiten die het vermoeden steunen',
  feitenTegen: 'Feiten die het vermoeden tegenspreken',
  hypothesenVoor: 'Hypothesen die het vermoeden steunen (geen feiten)',
  hypothesenTegen: 'Hypothesen die het vermoeden tegenspreken (geen feiten)',
  geen: 'Niets vastgelegd.',
  meer: (aantal: number) => `En nog ${aantal}. Zie het dossier.`,
  oordeel: { bevestigd: 'later bevestigd', ontkracht: 'later ontkracht', open: 'nog niet beoordeeld' },
  weging: 'De weging van stap 4',
  risico: (tekst: string) => `Risico: ${tekst}`,
  aard: (tekst: string) => `Aard: ${tekst}`,
  ernst: (tekst: string) => `Ernst: ${tekst}`,
  weigering: (tekst: string) => `Geweigerde toestemming: ${tekst}`,
  conclusie: (tekst: string) => `Conclusie: ${tekst}`,
  kindcheck: 'Kindcheck',
  gezin: 'Andere kinderen in het gezin',
  bevoegdGezag: 'Bevoegd gezag ingelicht',
  antwoorden: 'Eerdere afwegingen',
  antwoord: (naam: string, antwoord: string, wie: string, motivering: string) =>
    `${naam} ${antwoord} Door ${wie}: ${motivering}`,
  hulp: 'De hulp van afweging 3',
  hulpplan: 'Het hulpplan',
  termijn: (datum: string) => `Termijn: ${datum}`,
  doelen: (tekst: string) => `Doelen: ${tekst}`,
  casemanager: (tekst: string) => `Casemanager: ${tekst}`,
} as const;
