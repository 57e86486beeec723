import { bron, type Onderdeel } from './bron';
import type { Bron } from './types';

/** The ages at which the law changes. */
export const leeftijdsgroepIds = ['onder-12', '12-tot-16', 'vanaf-16'] as const;
export type LeeftijdsgroepId = (typeof leeftijdsgroepIds)[number];

export type Gesprekspartner = 'ouders' | 'leerling';

export interface Leeftijdsregel {
  /** With whom the melding is discussed beforehand. */
  readonly meldgesprekMet: readonly Gesprekspartner[];
  /** Who consents that the school shares data of the leerling. */
  readonly toestemmingVan: readonly Gesprekspartner[];
  /** Who consents where the Jeugdwet or the WGBO holds, for helpers and not for the school itself. */
  readonly toestemmingBijHulp: readonly Gesprekspartner[];
  readonly bron: Bron;
}

/**
 * The annex says "leerling and/or ouders" between 12 and 16 ([H3, H4]); the code of OPO Furore itself asks for both
 * ([H1], L582-584), and ouders are spoken to as well while the leerling lives at home ([H7]). The stricter one holds.
 */
export const leeftijdsregels = {
  'onder-12': {
    meldgesprekMet: ['ouders'],
    toestemmingVan: ['ouders'],
    toestemmingBijHulp: ['ouders'],
    bron: bron(['G1', 'H2'], 'L582', 'L1760-1764'),
  },
  '12-tot-16': {
    meldgesprekMet: ['ouders', 'leerling'],
    toestemmingVan: ['ouders'],
    toestemmingBijHulp: ['leerling'],
    bron: bron(['G2', 'H1', 'H3', 'H4', 'H6'], 'L582-584', 'L1766-1768', 'L2058-2062', 'L2476'),
  },
  'vanaf-16': {
    meldgesprekMet: ['ouders', 'leerling'],
    toestemmingVan: ['leerling'],
    toestemmingBijHulp: ['leerling'],
    bron: bron(['G2', 'H1', 'H5', 'H7'], 'L582-584', 'L2052-2058', 'L2062-2070'),
  },
} as const satisfies Record<LeeftijdsgroepId, Leeftijdsregel>;

export interface Gesprekregel extends Onderdeel {
  readonly soort: 'uitgangspunt' | 'uitzondering';
  readonly over: Gesprekspartner;
  readonly geldtVoor: readonly LeeftijdsgroepId[];
}

/** Rules about speaking with leerling and ouders over the signalen (stap 3). */
export const gesprekregels = [
  {
    id: 'leerling-ook-spreken',
    soort: 'uitgangspunt',
    over: 'leerling',
    geldtVoor: leeftijdsgroepIds,
    bron: bron(['H8'], 'L1533-1541'),
  },
  {
    id: 'zinvol-zelf-beoordelen',
    soort: 'uitgangspunt',
    over: 'leerling',
    geldtVoor: leeftijdsgroepIds,
    bron: bron(['H9'], 'L1543-1545'),
  },
  {
    id: 'leerling-alleen-spreken',
    soort: 'uitgangspunt',
    over: 'leerling',
    geldtVoor: leeftijdsgroepIds,
    bron: bron(['H10'], 'L1547-1557'),
  },
  {
    id: 'ouders-vooraf-inlichten',
    soort: 'uitgangspunt',
    over: 'ouders',
    geldtVoor: leeftijdsgroepIds,
    bron: bron(['H11'], 'L1557-1561'),
  },
  {
    id: 'eerste-gesprek-buiten-ouders-om',
    soort: 'uitzondering',
    over: 'leerling',
    geldtVoor: leeftijdsgroepIds,
    bron: bron(['H12'], 'L1561-1569'),
  },
  {
    id: 'ouders-van-minderjarige-inlichten',
    soort: 'uitgangspunt',
    over: 'ouders',
    geldtVoor: leeftijdsgroepIds,
    bron: bron(['H13'], 'L1573-1587'),
  },
  {
    id: 'oudergesprek-achterwege-laten',
    soort: 'uitzondering',
    over: 'ouders',
    geldtVoor: leeftijdsgroepIds,
    bron: bron(['H14'], 'L1589-1601'),
  },
] as const satisfies readonly Gesprekregel[];

export type GesprekregelId = (typeof gesprekregels)[number]['id'];
