import { bron, type Onderdeel } from './bron';
import type { ContactId } from './contacten';

/** Contacts whose numbers come from the settings of the school. */
export const eigenContacten = [
  { id: 'aandachtsfunctionaris', bron: bron(['C6', 'K2', 'K13'], 'L310-314', 'L631-633', 'L677-679') },
  { id: 'intern-begeleider', bron: bron(['C6', 'K28'], 'L310-314', 'L714-716') },
  { id: 'directie', bron: bron(['C6', 'B26'], 'L288-294', 'L310-314') },
  { id: 'bestuur', bron: bron(['A1', '0.3'], 'L6', 'L99', 'L288-298') },
  { id: 'jeugdarts', bron: bron(['C1', 'C6', 'K36'], 'L123', 'L314', 'L474') },
  { id: 'leerplichtambtenaar', bron: bron(['C1', 'K35'], 'L125', 'L575-579') },
  { id: 'gebiedsteam', bron: bron(['Q3-fn2'], 'L575-579') },
] as const satisfies readonly Onderdeel[];

export type EigenContactId = (typeof eigenContacten)[number]['id'];

export interface VervallenNaam extends Onderdeel {
  /** As a person types it, in lower case. */
  readonly naam: string;
  readonly naar: ContactId;
}

/** Names that no longer exist: who types one is told so and gets Veilig Thuis (decision 0.6). Their numbers are dead. */
export const vervallenNamen = [
  { id: 'amk', naam: 'amk', naar: 'veilig-thuis', bron: bron(['0.6', 'J7', 'N2'], 'L832-836', 'L850') },
  { id: 'ashg', naam: 'ashg', naar: 'veilig-thuis', bron: bron(['0.6', 'J8', 'N2'], 'L832-836', 'L852') },
  {
    id: 'bureau-jeugdzorg',
    naam: 'bureau jeugdzorg',
    naar: 'veilig-thuis',
    bron: bron(['J3', '0.6'], 'L377-379'),
  },
] as const satisfies readonly VervallenNaam[];

export type VervallenNaamId = (typeof vervallenNamen)[number]['id'];

/** What people type for a contact besides its own name, in lower case. */
export const contactTrefwoorden = {
  '112': '112',
  alarmnummer: '112',
  vt: 'veilig-thuis',
  'veilig thuis': 'veilig-thuis',
  politie: 'politie',
  zeden: 'politie',
  zedenpolitie: 'politie',
  vertrouwensinspecteur: 'vertrouwensinspecteur',
  csg: 'centrum-seksueel-geweld',
  'centrum seksueel geweld': 'centrum-seksueel-geweld',
  kindertelefoon: 'kindertelefoon',
} as const satisfies Record<string, ContactId>;
