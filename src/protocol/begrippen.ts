import { bron } from './bron';
import type { ContactId } from './contacten';
import type { EigenContactId } from './contactnamen';
import type { Bron } from './types';

export const begripIds = [
  'meldcode',
  'oplettend-zijn',
  'steun',
  'begrippen',
  'huiselijk-geweld',
  'huiselijke-kring',
  'kindermishandeling',
  'vormen-van-geweld',
  'oudermishandeling',
  'slachtoffer-getuige-pleger',
  'medewerker',
  'leerling',
  'wie-doet-wat',
  'aandachtsfunctionaris',
  'intern-begeleider',
  'bevoegd-gezag',
  'leerplichtambtenaar',
  'jeugdgezondheidszorg',
  'casemanager',
  'medewerker-als-pleger',
  'altijd-vijf-stappen',
  'gesprek-weglaten',
  'meldrecht',
] as const;
/** The subjects that are explained, in the order in which they are offered; each has one text and one card. */
export type BegripId = (typeof begripIds)[number];

export const begripgroepIds = ['meldcode', 'woorden', 'wie-doet-wat', 'grenzen'] as const;
export type BegripgroepId = (typeof begripgroepIds)[number];

export interface Begrip {
  readonly groep: BegripgroepId;
  readonly bron: Bron;
  /** What is offered first to read after this. */
  readonly verder: readonly BegripId[];
  /** Whose numbers belong with it: the school's own, then shipped ones. */
  readonly bel: readonly EigenContactId[];
  readonly belVast: readonly ContactId[];
}

const geen = { bel: [], belVast: [] } as const;

/** What a person can have explained: of whom the meldcode is, its words, who does what, and what falls outside it. */
export const begrippen = {
  meldcode: {
    groep: 'meldcode',
    bron: bron(['A1', 'A2', 'A4'], 'L6', 'L12-18', 'L32-36', 'L99'),
    verder: ['oplettend-zijn', 'steun', 'begrippen', 'wie-doet-wat'],
    ...geen,
  },
  'oplettend-zijn': {
    groep: 'meldcode',
    bron: bron(['A3'], 'L22-28'),
    verder: ['vormen-van-geweld', 'steun'],
    ...geen,
  },
  steun: {
    groep: 'meldcode',
    bron: bron(['A5', 'C6', 'K10', 'N9'], 'L40-42', 'L310-314', 'L661-665', 'L1065-1075'),
    verder: ['wie-doet-wat', 'aandachtsfunctionaris', 'intern-begeleider'],
    bel: ['aandachtsfunctionaris', 'intern-begeleider', 'directie'],
    belVast: [],
  },
  begrippen: {
    groep: 'woorden',
    bron: bron(['A6', 'A8', 'A9', 'A11', 'A12'], 'L46-56', 'L60-68', 'L74-84'),
    verder: ['huiselijk-geweld', 'huiselijke-kring', 'kindermishandeling', 'vormen-van-geweld'],
    ...geen,
  },
  'huiselijk-geweld': {
    groep: 'woorden',
    bron: bron(['A6', 'A7', 'N10'], 'L46-52', 'L1087-1095'),
    verder: ['huiselijke-kring', 'vormen-van-geweld'],
    ...geen,
  },
  'huiselijke-kring': {
    groep: 'woorden',
    bron: bron(['A8', 'N10'], 'L52-56', 'L1087-1095'),
    verder: ['huiselijk-geweld', 'kindermishandeling'],
    ...geen,
  },
  kindermishandeling: {
    groep: 'woorden',
    bron: bron(['A9', 'A10', 'N12', '0.10'], 'L60-70', 'L1119-1131'),
    verder: ['vormen-van-geweld', 'slachtoffer-getuige-pleger'],
    ...geen,
  },
  'vormen-van-geweld': {
    groep: 'woorden',
    bron: bron(['N11', 'N12', 'N23'], 'L1097-1105', 'L1119-1131', 'L1419-1427'),
    verder: ['oudermishandeling', 'kindermishandeling', 'huiselijk-geweld'],
    ...geen,
  },
  oudermishandeling: {
    groep: 'woorden',
    bron: bron(['N13'], 'L1133-1141'),
    verder: ['slachtoffer-getuige-pleger', 'vormen-van-geweld'],
    ...geen,
  },
  'slachtoffer-getuige-pleger': {
    groep: 'woorden',
    bron: bron(['N16'], 'L1167-1179'),
    verder: ['leerling', 'medewerker-als-pleger', 'oudermishandeling'],
    ...geen,
  },
  medewerker: {
    groep: 'woorden',
    bron: bron(['A11', 'A13'], 'L74-78'),
    verder: ['leerling', 'wie-doet-wat', 'medewerker-als-pleger'],
    ...geen,
  },
  leerling: {
    groep: 'woorden',
    bron: bron(['A12'], 'L82-84'),
    verder: ['medewerker', 'slachtoffer-getuige-pleger'],
    ...geen,
  },
  'wie-doet-wat': {
    groep: 'wie-doet-wat',
    bron: bron(['A16', 'K21', 'K27', 'K28'], 'L163-166', 'L695-697', 'L710-716'),
    verder: ['aandachtsfunctionaris', 'intern-begeleider', 'leerplichtambtenaar', 'jeugdgezondheidszorg'],
    ...geen,
  },
  aandachtsfunctionaris: {
    groep: 'wie-doet-wat',
    bron: bron(['A16', 'K13', 'K21', 'K22'], 'L163-166', 'L677-679', 'L695-698'),
    verder: ['wie-doet-wat', 'bevoegd-gezag'],
    bel: ['aandachtsfunctionaris'],
    belVast: [],
  },
  'intern-begeleider': {
    groep: 'wie-doet-wat',
    bron: bron(['K28', 'L3'], 'L714-716', 'L1949-1953'),
    verder: ['meldrecht', 'wie-doet-wat'],
    bel: ['intern-begeleider'],
    belVast: [],
  },
  'bevoegd-gezag': {
    groep: 'wie-doet-wat',
    bron: bron(['A1', 'K33'], 'L6', 'L99', 'L531', 'L535'),
    verder: ['meldcode', 'wie-doet-wat'],
    bel: ['directie', 'bestuur'],
    belVast: [],
  },
  leerplichtambtenaar: {
    groep: 'wie-doet-wat',
    bron: bron(['K35', 'A16', 'C8'], 'L125', 'L163-166', 'L320-322', 'L575-579'),
    verder: ['jeugdgezondheidszorg', 'wie-doet-wat'],
    bel: ['leerplichtambtenaar'],
    belVast: [],
  },
  jeugdgezondheidszorg: {
    groep: 'wie-doet-wat',
    bron: bron(['K36', 'C8'], 'L123', 'L314', 'L320-322', 'L474'),
    verder: ['leerplichtambtenaar', 'wie-doet-wat'],
    bel: ['jeugdarts'],
    belVast: [],
  },
  casemanager: {
    groep: 'wie-doet-wat',
    bron: bron(['K34'], 'L554-556'),
    verder: ['wie-doet-wat', 'leerplichtambtenaar'],
    ...geen,
  },
  'medewerker-als-pleger': {
    groep: 'grenzen',
    bron: bron(['N15', 'A17', '0.3'], 'L288-298', 'L1153-1163'),
    verder: ['slachtoffer-getuige-pleger', 'medewerker'],
    bel: ['directie', 'bestuur'],
    belVast: ['vertrouwensinspecteur'],
  },
  'altijd-vijf-stappen': {
    groep: 'grenzen',
    bron: bron(['N17', '0.8'], 'L1203-1229'),
    verder: ['gesprek-weglaten', 'meldcode'],
    ...geen,
  },
  'gesprek-weglaten': {
    groep: 'grenzen',
    bron: bron(['D16', 'D17', 'N43', '0.5'], 'L446-454', 'L2427-2433'),
    verder: ['altijd-vijf-stappen', 'meldrecht'],
    ...geen,
  },
  meldrecht: {
    groep: 'grenzen',
    bron: bron(['L22', 'L23', 'L24', '0.16'], 'L2265-2303'),
    verder: ['intern-begeleider', 'gesprek-weglaten'],
    ...geen,
  },
} as const satisfies Readonly<Record<BegripId, Begrip>>;
