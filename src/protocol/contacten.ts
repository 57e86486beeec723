import { bron, type Onderdeel } from './bron';

/** When a number is answered; times are local, `HH:MM`. */
export type Bereikbaarheid =
  | { readonly soort: 'altijd' }
  | { readonly soort: 'dagelijks' | 'werkdagen'; readonly van: string; readonly tot: string }
  | { readonly soort: 'onbekend' };

export interface Contact extends Onderdeel {
  /** As it is shown. */
  readonly nummer: string;
  /** Digits only, for a telephone link. */
  readonly tel: string;
  readonly gratis: boolean;
  readonly bereikbaar: Bereikbaarheid;
  /** `controleer`: shown as unconfirmed until the organisation confirms it in its settings. */
  readonly status: 'vast' | 'controleer';
  /** `toegevoegd`: the number is not in the stappenplan; the lines of the bron are those it serves. */
  readonly herkomst: 'stappenplan' | 'toegevoegd';
}

const altijd = { soort: 'altijd' } as const;

/** Shipped numbers in the order in which they are shown, danger first; an organisation adds and overrides by id. */
export const contacten = [
  {
    id: '112',
    nummer: '112',
    tel: '112',
    gratis: true,
    bereikbaar: altijd,
    status: 'vast',
    herkomst: 'stappenplan',
    bron: bron(['J5'], 'L846'),
  },
  {
    id: 'veilig-thuis',
    nummer: '0800-2000',
    tel: '08002000',
    gratis: true,
    bereikbaar: altijd,
    status: 'vast',
    herkomst: 'stappenplan',
    bron: bron(['I1', 'I2', 'I6'], 'L175-178', 'L185', 'L195'),
  },
  {
    id: 'veilig-thuis-friesland',
    nummer: '058-2333777',
    tel: '0582333777',
    gratis: false,
    bereikbaar: { soort: 'onbekend' },
    status: 'controleer',
    herkomst: 'stappenplan',
    bron: bron(['I3'], 'L186'),
  },
  {
    id: 'politie',
    nummer: '0900-8844',
    tel: '09008844',
    gratis: false,
    bereikbaar: altijd,
    status: 'vast',
    herkomst: 'stappenplan',
    bron: bron(['J3', 'J6'], 'L377-379', 'L848'),
  },
  {
    id: 'vertrouwensinspecteur',
    nummer: '0900-1113111',
    tel: '09001113111',
    gratis: false,
    bereikbaar: { soort: 'werkdagen', van: '08:00', tot: '17:00' },
    status: 'vast',
    herkomst: 'toegevoegd',
    bron: bron(['0.3', 'A17', 'B26'], 'L288-298'),
  },
  {
    id: 'centrum-seksueel-geweld',
    nummer: '0800-0188',
    tel: '08000188',
    gratis: true,
    bereikbaar: altijd,
    status: 'vast',
    herkomst: 'toegevoegd',
    bron: bron(['N21'], 'L1318-1332'),
  },
  {
    id: 'kindertelefoon',
    nummer: '0800-0432',
    tel: '08000432',
    gratis: true,
    bereikbaar: { soort: 'dagelijks', van: '11:00', tot: '21:00' },
    status: 'vast',
    herkomst: 'toegevoegd',
    bron: bron(['H8'], 'L1533-1541'),
  },
] as const satisfies readonly Contact[];

export type ContactId = (typeof contacten)[number]['id'];
