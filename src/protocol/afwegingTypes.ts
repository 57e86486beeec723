import type { Uitvoerder } from './rollen';
import type { TermijnId } from './termijnen';
import type { AfwegingId, Bron, StapId } from './types';
import type { VastlegId } from './vastleggen';

/** The answers of each afweging; a misspelt or missing one does not compile. */
export interface AfwegingAntwoorden {
  readonly 'afweging-1': 'geen-actie' | 'sterk-vermoeden';
  readonly 'afweging-2': 'nee' | 'ja' | 'twijfel';
  readonly 'afweging-3': 'nee' | 'ja';
  readonly 'afweging-4': 'nee' | 'ja';
  readonly 'afweging-5': 'nee' | 'ja';
}
export type AfwegingAntwoordId = AfwegingAntwoorden[AfwegingId];

/** Key of the answer `antwoord` to `afweging`, such as `afweging-2.twijfel`. */
export type AfwegingAntwoordSleutel = { [A in AfwegingId]: `${A}.${AfwegingAntwoorden[A]}` }[AfwegingId];

/** What an answer leads to. */
export type Gevolg =
  | { readonly soort: 'afweging'; readonly naar: AfwegingId; readonly bevoegdGezagInformeren: boolean }
  | {
      readonly soort: 'melding';
      /** At once and by telephone, or in a way the source leaves open. */
      readonly wijze: 'direct-telefonisch' | 'vrij';
      /** The afwegingen that remain are gone through with Veilig Thuis, from `daarna` on. */
      readonly metVeiligThuis: boolean;
      readonly daarna: AfwegingId | null;
      readonly terugkoppeling: TermijnId;
    }
  | { readonly soort: 'afsluiten' }
  | { readonly soort: 'hulp'; readonly naar: AfwegingId };

export interface AfwegingAntwoord {
  readonly gevolg: Gevolg;
  readonly vastleggen: readonly VastlegId[];
  /** What the source recommends without demanding it. */
  readonly aanbevolen: readonly VastlegId[];
  readonly bron: Bron;
}

/** `samen`: of every group at least one person takes part. */
export type Beoordeling =
  | { readonly soort: 'een-van'; readonly rollen: readonly Uitvoerder[] }
  | { readonly soort: 'samen'; readonly groepen: readonly (readonly Uitvoerder[])[] };

export interface Afweging<A extends AfwegingId = AfwegingId> {
  readonly nummer: 1 | 2 | 3 | 4 | 5;
  /** The stap in which it is answered. */
  readonly stap: StapId;
  /** These stappen are done, or left out with a recorded ground, before it can be answered. */
  readonly vereist: readonly StapId[];
  readonly beoordeeldDoor: Beoordeling;
  readonly antwoorden: Readonly<Record<AfwegingAntwoorden[A], AfwegingAntwoord>>;
  readonly bron: Bron;
}

export type Afwegingen = { readonly [A in AfwegingId]: Afweging<A> };
