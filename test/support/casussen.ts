import type { Casus } from '../../src/domain/casus';
import type { BerichtId } from '../../src/domain/events';
import type { Medewerker } from '../../src/domain/medewerker';
import { antwoorden, type Antwoord } from '../../src/domain/waarden';
import { signaalcategorieIds, type SignaalCategorieId } from '../../src/protocol/signaalcategorieen';
import {
  bezorgd,
  contactToegezegd,
  gestart,
  mislukt,
  noodVastgelegd,
  signaalVastgelegd,
  type Gebeurtenis,
} from './events';
import { bestaandeCasus } from './given';
import { functionarisA, functionarisB, leerkrachtA } from './people';

export const bezorgstanden = ['geen-ontvanger', 'onderweg', 'bezorgd', 'een-mislukt', 'mislukt'] as const;
export type Bezorgstand = (typeof bezorgstanden)[number];

/** Everything on which the next thing to do can turn. */
export interface Kenmerken {
  readonly acuut: Antwoord;
  /** Of each signaal, in the order of the log; empty is a casus without a signaal. */
  readonly categorieen: readonly (SignaalCategorieId | null)[];
  readonly nood: '112' | 'veilig-thuis' | null;
  readonly toezegging: boolean;
  readonly bezorging: Bezorgstand;
  readonly starter: Medewerker;
}

export function casusMet(kenmerken: Partial<Kenmerken>): Casus {
  const k: Kenmerken = {
    acuut: 'nee',
    categorieen: [null],
    nood: null,
    toezegging: false,
    bezorging: 'onderweg',
    starter: leerkrachtA,
    ...kenmerken,
  };
  const ontvangers = [functionarisA, functionarisB].filter(({ id }) => id !== k.starter.id);
  const berichtAan = k.bezorging === 'geen-ontvanger' ? [] : ontvangers.map(({ id }) => id);
  return bestaandeCasus([
    gestart({ acuut: { vraag: 'Is er nu direct gevaar?', antwoord: k.acuut }, berichtAan }, k.starter),
    ...k.categorieen.map((categorie) => signaalVastgelegd({ categorie }, k.starter)),
    ...bezorgingen(k.bezorging, berichtAan),
    ...(k.nood === null ? [] : [noodVastgelegd({ gebeld: [k.nood] }, k.starter)]),
    ...(k.toezegging ? [contactToegezegd(functionarisB, [k.starter.id])] : []),
  ]);
}

function bezorgingen(stand: Bezorgstand, aan: readonly string[]): readonly Gebeurtenis[] {
  const ids = aan.map((id): BerichtId => `e1>${id}`);
  switch (stand) {
    case 'geen-ontvanger':
    case 'onderweg':
      return [];
    case 'bezorgd':
      return ids.map((id) => bezorgd(id));
    case 'een-mislukt':
      return ids.slice(1).map((id) => mislukt(id));
    case 'mislukt':
      return ids.map((id) => mislukt(id));
  }
}

const categorielijsten: readonly (readonly (SignaalCategorieId | null)[])[] = [
  [],
  [null],
  ...signaalcategorieIds.map((categorie) => [categorie]),
  ['verzorging', 'seksueel'],
  ['wat-de-leerling-zegt', 'bijzondere-vormen', null],
];

/** Every combination, some 2500 of them. */
export function* alleKenmerken(): Generator<Kenmerken> {
  for (const acuut of antwoorden)
    for (const categorieen of categorielijsten)
      for (const nood of [null, '112', 'veilig-thuis'] as const)
        for (const toezegging of [false, true])
          for (const bezorging of bezorgstanden)
            for (const starter of [leerkrachtA, functionarisA])
              yield { acuut, categorieen, nood, toezegging, bezorging, starter };
}
