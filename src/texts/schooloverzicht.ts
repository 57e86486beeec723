import type { Overzichtfilter } from '../domain/schooloverzicht';

const casussen = (aantal: number): string => (aantal === 1 ? '1 casus' : `${aantal} casussen`);

export const schooloverzichtTekst = {
  titel: 'Overzicht van de school',
  titelGezien: 'Casussen waarbij u hoort',
  /** Behind the name of the filter: how many, and which page. */
  telling: {
    alles: (aantal: number) =>
      aantal === 0
        ? 'Er loopt nu geen casus.'
        : `Er ${aantal === 1 ? 'loopt' : 'lopen'} ${casussen(aantal)}.`,
    'te-laat': (aantal: number) => (aantal === 0 ? 'Er is niets te laat.' : `Te laat: ${casussen(aantal)}.`),
    'wacht-op-mij': (aantal: number) =>
      aantal === 0
        ? 'Er wacht geen casus op u.'
        : `Op u ${aantal === 1 ? 'wacht' : 'wachten'} ${casussen(aantal)}.`,
    acuut: (aantal: number) =>
      aantal === 0 ? 'Er is geen casus die niet kan wachten.' : `Kan niet wachten: ${casussen(aantal)}.`,
    gesloten: (aantal: number) =>
      aantal === 0
        ? 'In de laatste 12 maanden is geen casus gesloten.'
        : `Gesloten in de laatste 12 maanden: ${casussen(aantal)}.`,
  } satisfies Record<Overzichtfilter, (aantal: number) => string>,
  waarvanTeLaat: (aantal: number) => (aantal === 0 ? '' : ` Waarvan te laat: ${aantal}.`),
  volgorde: 'Wat niet kan wachten staat bovenaan, daarna wat het langst te laat is.',
  tik: 'Tik op een casus om die te openen.',
  blad: (blad: number, bladen: number) => `Dit is bladzijde ${blad} van ${bladen}.`,
  /** Behind the codes that are named. */
  enNog: (aantal: number) => `en nog ${aantal}`,
  ingelicht: 'U ziet alleen de casussen waarin u bent ingelicht, of waarin u een rol hebt.',
  elders: 'Casussen die u zelf startte, en vragen aan u, staan bij "Mijn casussen".',
  nietDezeSchool: 'Van die school ziet u geen casussen. Hier staat wat u wel ziet.',
  /** For whoever asked for the overview and has none. */
  nietVoorU:
    'Het overzicht van de school is voor de aandachtsfunctionaris en de directie. Hier staan de casussen waar u bij hoort. ',

  kop: (code: string, kenmerk: string) => `${code} · ${kenmerk}`,
  kopMetSchool: (kop: string, school: string) => `${kop} · ${school}`,
  open: (code: string) => `Open casus ${code}`,
  acuut: 'KAN NIET WACHTEN. ',
  teLaat: (dagen: number, eenheid: 'schooldagen' | 'dagen') =>
    dagen === 0 ? 'TE LAAT. ' : `TE LAAT: ${dagen} ${dagen === 1 ? eenheid.replace(/en$/, '') : eenheid}. `,
  termijn: (naam: string, vervalt: string) => `${naam}: uiterlijk ${vervalt}.`,
  geenTermijn: 'Er loopt geen termijn.',
  waar: (stap: string, op: string) => `${stap}. Wacht op: ${op}.`,
  stap: (nr: number, naam: string) => `Stap ${nr} (${naam.toLowerCase()})`,
  stappenKlaar: 'Alle stappen gedaan',
  gesloten: (datum: string) => `Gesloten op ${datum}`,
  geslotenZonderMeer: (datum: string) => `Gesloten op ${datum}.`,
  u: 'u',
  niemand: 'niemand',
  eenAandachtsfunctionaris: 'een aandachtsfunctionaris',
  of: ' of ',
  stil: (datum: string) => ` Laatst iets vastgelegd: ${datum}.`,

  grafiek: 'Open casussen per stap',
  staaf: (stap: string, aantal: number, teLaat: number) =>
    `${stap}: ${aantal}${teLaat === 0 ? '' : `, waarvan ${teLaat} te laat`}`,

  kies: 'Wat wilt u zien?',
  volgende: (blad: number, bladen: number) => `Volgende bladzijde (${blad} van ${bladen})`,
  vorige: (blad: number, bladen: number) => `Vorige bladzijde (${blad} van ${bladen})`,
  filter: {
    alles: 'Alles wat loopt',
    'te-laat': 'Te laat',
    'wacht-op-mij': 'Wacht op mij',
    acuut: 'Kan niet wachten',
    gesloten: 'Gesloten (12 maanden)',
  } satisfies Record<Overzichtfilter, string>,
  keuze: (naam: string, aantal: number) => `${naam}: ${aantal}`,
  alleScholen: 'Alle scholen',
  school: (naam: string) => `Alleen ${naam}`,
} as const;

/** Whether those who must hear of a new casus can be reached by the bot. */
export const bereikTekst = {
  kop: (school: string) => `Kan de bot de aandachtsfunctionaris van ${school} bereiken?`,
  kopScholen: 'Kan de bot de aandachtsfunctionarissen bereiken?',
  op: (school: string) => `${school}. `,
  bereikbaar: (naam: string) => `${naam}: bereikbaar.`,
  'niet-geprobeerd': (naam: string) => `${naam}: nog niet geprobeerd. Bel als u geen antwoord krijgt.`,
  'app-ontbreekt': (naam: string) => `${naam}: niet bereikbaar. De app staat daar niet.`,
  geblokkeerd: (naam: string) => `${naam}: niet bereikbaar. De bot is daar geblokkeerd.`,
  bel: (nummer: string) => ` Bel: ${nummer}.`,
  geenNummer: ' Er is geen nummer bekend.',
  afwezig: (naam: string) => `${naam}: vandaag afwezig.`,
  vervanger: (naam: string) => ` ${naam} vervangt.`,
  geenVervanger: ' Er is geen vervanger ingesteld.',
  meer: (aantal: number) => (aantal === 1 ? 'En nog 1 collega.' : `En nog ${aantal} collega's.`),
  niemand: 'Er is geen aandachtsfunctionaris. Bel zelf een collega van het zorgteam.',
} as const;
