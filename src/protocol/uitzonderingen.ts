import { bron, type Onderdeel } from './bron';
import type { ContactId } from './contacten';
import type { EigenContactId } from './contactnamen';

export type UitzonderingGevolg =
  /** No casus starts, and the aandachtsfunctionaris gets no bericht: it may be that colleague. */
  | 'geen-casus'
  | 'bel-meteen'
  /** The melding may be made in the call in which advies was asked. */
  | 'melding-in-zelfde-gesprek'
  /** The gesprek waits until it is clear that it does no harm. */
  | 'gesprek-uitstellen'
  | 'anoniem-toegestaan'
  /** Done as well as the stappen, never in place of them. */
  | 'daarnaast-overwegen';

export interface Uitzondering extends Onderdeel {
  readonly gevolg: UitzonderingGevolg;
  /** Whom to turn to, first one first. */
  readonly contacten: readonly (ContactId | EigenContactId)[];
}

/** Situations that leave, jump or colour the route of the five stappen. */
export const uitzonderingen = [
  {
    id: 'medewerker-als-pleger',
    gevolg: 'geen-casus',
    contacten: ['directie', 'bestuur', 'vertrouwensinspecteur'],
    bron: bron(['0.3', 'A17', 'B26', 'N15'], 'L288-298', 'L1153-1163'),
  },
  {
    id: 'acuut-gevaar',
    gevolg: 'bel-meteen',
    contacten: ['112', 'veilig-thuis'],
    bron: bron(['J5', 'E10'], 'L488-492', 'L846'),
  },
  {
    id: 'noodsituatie',
    gevolg: 'bel-meteen',
    contacten: ['veilig-thuis', 'politie'],
    bron: bron(['A18', 'J1', 'J3', 'J4', 'J6', '0.11'], 'L365-369', 'L377-379', 'L826-842', 'L848'),
  },
  {
    id: 'melding-in-nood',
    gevolg: 'melding-in-zelfde-gesprek',
    contacten: ['veilig-thuis'],
    bron: bron(['J2', 'J4', '0.8'], 'L369-375', 'L836-842'),
  },
  {
    id: 'onthulling',
    gevolg: 'bel-meteen',
    contacten: ['veilig-thuis'],
    bron: bron(['0.15', 'J1'], 'L365-369'),
  },
  {
    id: 'bijzondere-vorm',
    gevolg: 'bel-meteen',
    contacten: ['veilig-thuis'],
    bron: bron(['D7', 'N14', 'N21', 'N23'], 'L401-405', 'L1141-1151', 'L1318-1332', 'L1419-1427'),
  },
  {
    id: 'ernstig-misdrijf',
    gevolg: 'gesprek-uitstellen',
    contacten: ['veilig-thuis', 'politie'],
    bron: bron(['J9'], 'L1231-1243'),
  },
  {
    id: 'vermoedelijke-pleger-nog-niet-spreken',
    gevolg: 'gesprek-uitstellen',
    contacten: ['veilig-thuis'],
    bron: bron(['N26', '0.5'], 'L1487-1505'),
  },
  {
    id: 'anoniem-bespreken-zonder-toestemming',
    gevolg: 'anoniem-toegestaan',
    contacten: [],
    bron: bron(['C13'], 'L336-340'),
  },
  {
    id: 'anoniem-advies-vragen',
    gevolg: 'anoniem-toegestaan',
    contacten: ['veilig-thuis'],
    bron: bron(['D18', 'I4', 'I5', 'I6', '0.2'], 'L188-195', 'L456'),
  },
  { id: 'verwijsindex', gevolg: 'daarnaast-overwegen', contacten: [], bron: bron(['N18'], 'L1245-1271') },
] as const satisfies readonly Uitzondering[];

export type UitzonderingId = (typeof uitzonderingen)[number]['id'];
