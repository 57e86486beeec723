import { formulieren } from '../../src/cards/formulieren/alle';
import type { Formulier, FormulierContext } from '../../src/cards/formulier';
import type { Velden } from '../../src/cards/velden';
import type { Recording } from '../../src/domain/commands';
import type { Casus } from '../../src/domain/casus';
import type { Requester } from '../../src/domain/medewerker';
import { voorbeelden } from '../support/commands';
import { vandaag, type Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { functionarisA, organisatie } from '../support/people';
import { beantwoord, gemeld, totAfweging } from '../support/wegenEvents';
import { getypt } from './exampleParts';
import { volleCasus } from './volleCasus';

/** A moment at which a form can be opened, and by whom. */
export interface Moment {
  readonly verhaal: readonly Gebeurtenis[];
  readonly door: Requester;
}

const bijFunctionaris = (verhaal: readonly Gebeurtenis[]): Moment => ({ verhaal, door: functionarisA });

/** Where one form is another at another moment; every other form is drawn at the moment of its example. */
const momenten: { readonly [C in Recording]?: Readonly<Record<string, Moment>> } = {
  'afweging-beantwoorden': {
    ...Object.fromEntries(
      ([1, 2, 3, 4, 5] as const).map((nummer) => [
        `afweging ${nummer}`,
        bijFunctionaris(totAfweging(nummer)),
      ]),
    ),
    'afweging 3 with Veilig Thuis': bijFunctionaris([
      ...totAfweging(2),
      beantwoord('afweging-2', 'ja'),
      ...gemeld,
    ]),
  },
};

export interface FormulierGeval {
  readonly verb: Recording;
  readonly moment: string;
  readonly formulier: Formulier;
  readonly klein: FormulierContext;
  readonly groot: FormulierContext;
}

/** Every form there is at each of its moments: in a casus with hardly anything, and in one with as much as can be. */
export const formulierGevallen: readonly FormulierGeval[] = (Object.keys(formulieren) as Recording[]).flatMap(
  (verb) =>
    Object.entries<Moment>(momenten[verb] ?? { '': voorbeelden[verb] }).map(
      ([moment, { verhaal, door }]): FormulierGeval => ({
        verb,
        moment,
        formulier: formulieren[verb] as Formulier,
        klein: contextOf(bestaandeCasus(verhaal), door),
        groot: contextOf(volleCasus(verhaal), door),
      }),
    ),
);

export function contextOf(casus: Casus, wie: Requester): FormulierContext {
  return { casus, organisatie, wie, vandaag };
}

/** Every input filled to its end: the longest text, the last choice, or all of them where several may be chosen. */
export function ingevuldTotHetEind(velden: Velden): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(velden).map(([id, { vorm }]) => {
      const keuzes = vorm.keuzes.map((keuze) => keuze.id);
      switch (vorm.soort) {
        case 'tekst':
          return [id, getypt(vorm.max)];
        case 'datum':
          return [id, vandaag];
        case 'tijd':
          return [id, '10:30'];
        case 'keuze':
          return [id, vorm.meer ? keuzes.join(',') : (keuzes.at(-1) ?? '')];
      }
    }),
  );
}
