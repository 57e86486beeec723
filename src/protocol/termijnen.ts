import type { BewijsNaam } from './bewijs';
import { bron, type Onderdeel } from './bron';
import type { Uitvoerder } from './rollen';

/**
 * How long: a fixed number, or the date that people agreed on and recorded. Werkdagen and schooldagen are local dates in
 * Europe/Amsterdam; the day of the event itself does not count.
 */
export type Duur =
  | {
      readonly soort: 'vast';
      readonly aantal: number;
      readonly eenheid: 'werkdagen' | 'schooldagen' | 'dagen';
    }
  | { readonly soort: 'afgesproken' };

/**
 * On which days the bot reminds, and which it counts to do so: when the school is open, or every day for what cannot wait.
 * What is acuut counts every day for the termijn itself too.
 */
export type Herinnerdagen = 'schooldagen' | 'alle' | 'alle-bij-acuut';

/** From how many of those days too late who else is told; the first is the day after the termijn. */
export interface Escalatie {
  readonly aandachtsfunctionaris: number;
  readonly directie: number;
}

export interface Termijn extends Onderdeel {
  /** True only for a term that the source itself sets; the others are reminders and never called law (decision 0.14). */
  readonly wet: boolean;
  /** A school may set another number. */
  readonly instelbaar: boolean;
  readonly duur: Duur;
  /** The event that starts it, and those of which one ends it; `activiteit` is anything that people record. */
  readonly vanaf: BewijsNaam | 'consultatie-gevraagd' | 'taak-gegeven' | 'activiteit';
  readonly tot: readonly (
    | BewijsNaam
    | 'bericht-bezorgd'
    | 'consultatie-beantwoord'
    | 'consultatie-ingetrokken'
    | 'taak-afgerond'
    | 'afweging-meebeoordeeld'
    | 'activiteit'
  )[];
  /** Who is reminded first. */
  readonly wie: Uitvoerder | 'afzender' | 'geraadpleegde' | 'taakhouder' | 'medebeoordelaar';
  readonly dagen: Herinnerdagen;
  /** So many herinnerdagen before the termijn there is a first herinnering, where people must plan; 0 for none. */
  readonly vooraf: number;
  /** For how many herinnerdagen a herinnering can be put off at most. */
  readonly uitstel: number;
  readonly escalatie: Escalatie;
  /** Still runs once the casus is closed. */
  readonly naSluiten: boolean;
}

const gewoon = {
  wet: false,
  dagen: 'schooldagen',
  vooraf: 0,
  uitstel: 20,
  escalatie: { aandachtsfunctionaris: 2, directie: 5 },
  naSluiten: false,
} as const;

/** What cannot wait for Monday, and less for the summer holiday. */
const acuut = {
  ...gewoon,
  dagen: 'alle',
  uitstel: 2,
  escalatie: { aandachtsfunctionaris: 1, directie: 2 },
} as const;

const vast = <const N extends number, const E extends Extract<Duur, { soort: 'vast' }>['eenheid']>(
  aantal: N,
  eenheid: E,
) => ({ soort: 'vast', aantal, eenheid }) as const;

const instelbaar = { ...gewoon, instelbaar: true } as const;
const afgesproken = { ...gewoon, instelbaar: false, duur: { soort: 'afgesproken' }, vooraf: 5 } as const;

export const termijnen = [
  {
    ...gewoon,
    id: 'terugkoppeling-veilig-thuis',
    wet: true,
    instelbaar: false,
    duur: vast(5, 'werkdagen'),
    vanaf: 'melding-vastgelegd',
    tot: ['terugkoppeling-vastgelegd'],
    wie: 'aandachtsfunctionaris',
    naSluiten: true,
    bron: bron(['I7', 'I8', 'Q3-A2'], 'L197', 'L545-546'),
  },
  {
    ...acuut,
    id: 'melding-doen',
    instelbaar: true,
    duur: vast(1, 'dagen'),
    vanaf: 'afweging-beantwoord',
    tot: ['melding-vastgelegd', 'norm-afgeweken'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'F7', 'Q2-B'], 'L180-182', 'L538'),
  },
  {
    ...acuut,
    id: 'advies-na-twijfel',
    instelbaar: true,
    duur: vast(1, 'dagen'),
    vanaf: 'twijfel-beantwoord',
    tot: ['advies-vastgelegd'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'C14'], 'L344-346'),
  },
  {
    ...instelbaar,
    id: 'contact-met-signaleerder',
    duur: vast(1, 'schooldagen'),
    vanaf: 'casus-gestart',
    tot: ['contact-toegezegd', 'consultatie-vastgelegd'],
    wie: 'aandachtsfunctionaris',
    dagen: 'alle-bij-acuut',
    uitstel: 2,
    bron: bron(['0.14', 'K21'], 'L695-697'),
  },
  {
    ...instelbaar,
    id: 'consultatie-onbeantwoord',
    duur: vast(2, 'schooldagen'),
    vanaf: 'consultatie-gevraagd',
    tot: ['consultatie-beantwoord', 'consultatie-ingetrokken'],
    wie: 'geraadpleegde',
    bron: bron(['0.14', 'C5'], 'L308'),
  },
  {
    ...instelbaar,
    id: 'consultatie-houden',
    duur: vast(5, 'schooldagen'),
    vanaf: 'casus-gestart',
    tot: ['consultatie-vastgelegd'],
    wie: 'signaleerder',
    bron: bron(['0.14', 'C5'], 'L308'),
  },
  {
    ...instelbaar,
    id: 'gesprek-voeren',
    duur: vast(10, 'schooldagen'),
    vanaf: 'consultatie-vastgelegd',
    tot: ['gesprek-vastgelegd', 'gesprek-afgeweken'],
    wie: 'signaleerder',
    bron: bron(['0.14', 'D1'], 'L383-385'),
  },
  {
    ...instelbaar,
    id: 'weging-maken',
    duur: vast(5, 'schooldagen'),
    vanaf: 'gesprek-vastgelegd',
    tot: ['weging-vastgelegd', 'casus-afgesloten'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'E1'], 'L462-466'),
  },
  {
    ...instelbaar,
    id: 'afwegingen-beantwoorden',
    duur: vast(5, 'schooldagen'),
    vanaf: 'weging-vastgelegd',
    tot: ['afweging-beantwoord'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'F3'], 'L164-166'),
  },
  {
    ...instelbaar,
    id: 'medebeoordeling',
    duur: vast(1, 'schooldagen'),
    vanaf: 'afweging-beantwoord',
    tot: ['afweging-meebeoordeeld'],
    wie: 'medebeoordelaar',
    uitstel: 2,
    bron: bron(['0.14', 'Q2', 'K33'], 'L534-536'),
  },
  {
    ...afgesproken,
    id: 'effect-van-hulp',
    vanaf: 'hulpplan-vastgelegd',
    tot: ['afweging-beantwoord', 'melding-vastgelegd'],
    wie: 'casemanager',
    bron: bron(['Q4-B2', 'Q5', '0.14'], 'L553', 'L558-560'),
  },
  {
    ...afgesproken,
    id: 'monitoring',
    vanaf: 'monitoring-vastgelegd',
    tot: ['monitoring-vastgelegd', 'vervolg-vastgelegd', 'contact-vastgelegd'],
    wie: 'aandachtsfunctionaris',
    naSluiten: true,
    bron: bron(['Q5-B', 'Q5-fn3', '0.14'], 'L562-564', 'L581'),
  },
  {
    ...afgesproken,
    id: 'taak',
    vooraf: 1,
    vanaf: 'taak-gegeven',
    tot: ['taak-afgerond', 'casus-afgesloten'],
    wie: 'taakhouder',
    bron: bron(['K16', '0.14'], 'L685'),
  },
  {
    ...instelbaar,
    id: 'hypothese-zonder-vervolg',
    duur: vast(10, 'schooldagen'),
    vanaf: 'signaal-vastgelegd',
    tot: ['hypothese-beoordeeld'],
    wie: 'signaleerder',
    bron: bron(['0.14', 'B23'], 'L278-280'),
  },
  // A bericht that reached nobody: whoever counts on it must hear so until they know by another road.
  {
    ...instelbaar,
    id: 'bericht-onbezorgd',
    duur: vast(1, 'schooldagen'),
    vanaf: 'activiteit',
    tot: ['bericht-bezorgd'],
    wie: 'afzender',
    uitstel: 5,
    bron: bron(['0.14', 'K21'], 'L695-697'),
  },
  {
    ...instelbaar,
    id: 'stil-dossier',
    duur: vast(14, 'dagen'),
    vanaf: 'activiteit',
    tot: ['activiteit', 'casus-afgesloten'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'B20', 'N32'], 'L273', 'L1652-1664'),
  },
] as const satisfies readonly Termijn[];

export type TermijnId = (typeof termijnen)[number]['id'];
