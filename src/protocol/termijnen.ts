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

export interface Termijn extends Onderdeel {
  /** True only for a term that the source itself sets; the others are reminders and never called law (decision 0.14). */
  readonly wet: boolean;
  /** A school may set another number. */
  readonly instelbaar: boolean;
  readonly duur: Duur;
  /** The event that starts it, and those of which one ends it. */
  readonly vanaf: BewijsNaam;
  readonly tot: readonly BewijsNaam[];
  /** Who is reminded first. */
  readonly wie: Uitvoerder;
}

export const termijnen = [
  {
    id: 'terugkoppeling-veilig-thuis',
    wet: true,
    instelbaar: false,
    duur: { soort: 'vast', aantal: 5, eenheid: 'werkdagen' },
    vanaf: 'melding-vastgelegd',
    tot: ['terugkoppeling-vastgelegd'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['I7', 'I8', 'Q3-A2'], 'L197', 'L545-546'),
  },
  {
    id: 'effect-van-hulp',
    wet: false,
    instelbaar: false,
    duur: { soort: 'afgesproken' },
    vanaf: 'hulpplan-vastgelegd',
    tot: ['afweging-beantwoord', 'melding-vastgelegd'],
    wie: 'casemanager',
    bron: bron(['Q4-B2', 'Q5', '0.14'], 'L553', 'L558-560'),
  },
  {
    id: 'nazorg',
    wet: false,
    instelbaar: false,
    duur: { soort: 'afgesproken' },
    vanaf: 'monitoring-vastgelegd',
    tot: ['casus-afgesloten'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['Q5-B', 'Q5-fn3', '0.14'], 'L562-564', 'L581'),
  },
  {
    id: 'contact-met-signaleerder',
    wet: false,
    instelbaar: true,
    duur: { soort: 'vast', aantal: 1, eenheid: 'schooldagen' },
    vanaf: 'casus-gestart',
    tot: ['contact-toegezegd', 'consultatie-vastgelegd'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'K21'], 'L695-697'),
  },
  {
    id: 'consultatie-houden',
    wet: false,
    instelbaar: true,
    duur: { soort: 'vast', aantal: 5, eenheid: 'schooldagen' },
    vanaf: 'casus-gestart',
    tot: ['consultatie-vastgelegd'],
    wie: 'signaleerder',
    bron: bron(['0.14', 'C5'], 'L308'),
  },
  {
    id: 'advies-na-twijfel',
    wet: false,
    instelbaar: true,
    duur: { soort: 'vast', aantal: 1, eenheid: 'schooldagen' },
    vanaf: 'twijfel-beantwoord',
    tot: ['advies-vastgelegd'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'C14'], 'L344-346'),
  },
  {
    id: 'gesprek-voeren',
    wet: false,
    instelbaar: true,
    duur: { soort: 'vast', aantal: 10, eenheid: 'schooldagen' },
    vanaf: 'consultatie-vastgelegd',
    tot: ['gesprek-vastgelegd', 'gesprek-afgeweken'],
    wie: 'signaleerder',
    bron: bron(['0.14', 'D1'], 'L383-385'),
  },
  {
    id: 'weging-maken',
    wet: false,
    instelbaar: true,
    duur: { soort: 'vast', aantal: 5, eenheid: 'schooldagen' },
    vanaf: 'gesprek-vastgelegd',
    tot: ['weging-vastgelegd', 'casus-afgesloten'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'E1'], 'L462-466'),
  },
  {
    id: 'afwegingen-beantwoorden',
    wet: false,
    instelbaar: true,
    duur: { soort: 'vast', aantal: 5, eenheid: 'schooldagen' },
    vanaf: 'weging-vastgelegd',
    tot: ['afweging-beantwoord'],
    wie: 'aandachtsfunctionaris',
    bron: bron(['0.14', 'F3'], 'L164-166'),
  },
] as const satisfies readonly Termijn[];

export type TermijnId = (typeof termijnen)[number]['id'];
