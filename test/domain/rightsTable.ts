import type { CommandType } from '../../src/domain/commands';
import { systeem, type Requester } from '../../src/domain/medewerker';
import type { ViewType } from '../../src/domain/rights';
import type { Rol } from '../../src/domain/waarden';
import * as people from '../support/people';

export type Wat = CommandType | ViewType;
/** The states of a casus, in the order of the cells of a row. */
export const standen = ['geen', 'net gestart', 'met toezegging', 'met mislukt bericht'] as const;
export type Cel = 'ja' | 'casus-onbekend' | 'rol-ontbreekt';
type Rij = Readonly<Record<Wat, readonly [Cel, Cel, Cel, Cel]>>;

interface Persoon {
  readonly wie: Requester;
  /** Every rol this person has towards a casus of De Regenboog that Leerkracht A started. */
  readonly rollen: readonly Rol[];
  readonly rij: Rij;
}

const [ja, onbekend, rol] = ['ja', 'casus-onbekend', 'rol-ontbreekt'] as const;

/** Whoever is not concerned: may start an own casus, and for the rest there is no casus at all. */
const buitenstaander = {
  'casus-starten': [ja, ja, ja, ja],
  'casus-inzien': [onbekend, onbekend, onbekend, onbekend],
  'volgende-stap-inzien': [onbekend, onbekend, onbekend, onbekend],
  'signaal-vastleggen': [onbekend, onbekend, onbekend, onbekend],
  'nood-vastleggen': [onbekend, onbekend, onbekend, onbekend],
  'contact-toezeggen': [onbekend, onbekend, onbekend, onbekend],
  'bezorging-vastleggen': [onbekend, onbekend, onbekend, onbekend],
} as const satisfies Rij;

const functionaris = {
  'casus-starten': [ja, ja, ja, ja],
  'casus-inzien': [onbekend, ja, ja, ja],
  'volgende-stap-inzien': [onbekend, ja, ja, ja],
  'signaal-vastleggen': [onbekend, ja, ja, ja],
  'nood-vastleggen': [onbekend, ja, ja, ja],
  'contact-toezeggen': [onbekend, ja, ja, ja],
  'bezorging-vastleggen': [onbekend, rol, rol, rol],
} as const satisfies Rij;

/** Every kind of person × every command and view × every state of the casus. A new command does not compile without a cell. */
export const tabel = {
  signaleerder: {
    wie: people.leerkrachtA,
    rollen: ['medewerker', 'signaleerder'],
    rij: {
      'casus-starten': [ja, ja, ja, ja],
      'casus-inzien': [onbekend, ja, ja, ja],
      'volgende-stap-inzien': [onbekend, ja, ja, ja],
      'signaal-vastleggen': [onbekend, ja, ja, ja],
      'nood-vastleggen': [onbekend, ja, ja, ja],
      'contact-toezeggen': [onbekend, rol, rol, rol],
      'bezorging-vastleggen': [onbekend, rol, rol, rol],
    },
  },
  'aandachtsfunctionaris of the school': {
    wie: people.functionarisA,
    rollen: ['medewerker', 'aandachtsfunctionaris'],
    rij: functionaris,
  },
  'aandachtsfunctionaris and intern-begeleider of the school': {
    wie: people.begeleiderEnFunctionaris,
    rollen: ['medewerker', 'intern-begeleider', 'aandachtsfunctionaris'],
    rij: functionaris,
  },
  'aandachtsfunctionaris of another school': {
    wie: people.functionarisKompas,
    rollen: ['medewerker'],
    rij: buitenstaander,
  },
  'aandachtsfunctionaris of another school, intern-begeleider here': {
    wie: people.tweeScholen,
    rollen: ['medewerker', 'intern-begeleider'],
    rij: buitenstaander,
  },
  'intern-begeleider of the school': {
    wie: people.begeleider,
    rollen: ['medewerker', 'intern-begeleider'],
    rij: buitenstaander,
  },
  'directie of the school': {
    wie: people.directeur,
    rollen: ['medewerker', 'directie'],
    rij: buitenstaander,
  },
  'directie of another school': {
    wie: people.directeurKompas,
    rollen: ['medewerker'],
    rij: buitenstaander,
  },
  bestuur: { wie: people.bestuurder, rollen: ['medewerker', 'bestuur'], rij: buitenstaander },
  'privacy-officer': {
    wie: people.privacyOfficer,
    rollen: ['medewerker', 'privacy-officer'],
    rij: buitenstaander,
  },
  beheerder: { wie: people.beheerder, rollen: ['medewerker', 'beheerder'], rij: buitenstaander },
  'unlisted medewerker of the school': {
    wie: people.leerkrachtB,
    rollen: ['medewerker'],
    rij: buitenstaander,
  },
  'unlisted medewerker of another school': {
    wie: people.leerkrachtKompas,
    rollen: ['medewerker'],
    rij: buitenstaander,
  },
  systeem: {
    wie: systeem,
    rollen: ['systeem'],
    rij: {
      'casus-starten': [rol, rol, rol, rol],
      'casus-inzien': [onbekend, rol, rol, rol],
      'volgende-stap-inzien': [onbekend, rol, rol, rol],
      'signaal-vastleggen': [onbekend, rol, rol, rol],
      'nood-vastleggen': [onbekend, rol, rol, rol],
      'contact-toezeggen': [onbekend, rol, rol, rol],
      'bezorging-vastleggen': [onbekend, ja, ja, ja],
    },
  },
} as const satisfies Readonly<Record<string, Persoon>>;

/** Where each rol stands in the table: a new rol does not compile without a row. */
export const rijVanRol: Readonly<Record<Rol, keyof typeof tabel>> = {
  signaleerder: 'signaleerder',
  aandachtsfunctionaris: 'aandachtsfunctionaris of the school',
  'intern-begeleider': 'intern-begeleider of the school',
  directie: 'directie of the school',
  bestuur: 'bestuur',
  'privacy-officer': 'privacy-officer',
  beheerder: 'beheerder',
  medewerker: 'unlisted medewerker of the school',
  systeem: 'systeem',
};
