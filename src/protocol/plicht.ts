import type { AfwegingAntwoorden } from './afwegingTypes';
import type { BewijsNaam } from './bewijs';
import type { Onderdeel } from './bron';
import type { GespreksuitkomstId } from './gesprek';
import type { GrondId, Ontheffing } from './gronden';
import type { LeeftijdsgroepId } from './leeftijdsregels';
import type { Uitvoerder } from './rollen';
import type { SignaalCategorieId } from './signaalcategorieen';
import type { AfwegingId } from './types';

/** When a duty is owed. Pure predicates over the casus decide; this says which one. */
export type Wanneer =
  | { readonly soort: 'altijd' }
  /** As long as the casus runs and each time there is something; it never blocks a stap. */
  | { readonly soort: 'doorlopend' }
  /** Any doubt on cause or safety, asked in stap 2 or met in stap 4. */
  | { readonly soort: 'bij-twijfel'; readonly in: 'consultatie' | 'wegen' }
  | { readonly soort: 'bij-signaalcategorie'; readonly categorieen: readonly SignaalCategorieId[] }
  | { readonly soort: 'bij-hypothese' | 'bij-informatie-van-derden' | 'bij-diagnose' }
  /** The leerling is discussed by name in the zorgadviesteam or with someone from outside. */
  | { readonly soort: 'bij-open-bespreken' }
  | { readonly soort: 'bij-zorgadviesteam' }
  | { readonly soort: 'bij-geweigerde-toestemming' }
  | { readonly soort: 'bij-begeleidingsplan' | 'bij-herkenning-door-ouders' }
  | { readonly soort: 'bij-uitkomst'; readonly uitkomsten: readonly GespreksuitkomstId[] }
  | { readonly soort: 'bij-afwijking'; readonly van: Ontheffing }
  /** The condition of a parent is a risk to the children of the family. */
  | { readonly soort: 'bij-zorg-over-ouder' }
  | BijAntwoord
  /** The answers to the afwegingen point at a melding; it may still have to be made. */
  | { readonly soort: 'bij-melding'; readonly leeftijdsgroepen: readonly LeeftijdsgroepId[] }
  /** A melding has been made, by way of the afwegingen or in nood. */
  | { readonly soort: 'na-melding' }
  /** The afwegingen end in a melding that was left out with a motivering (decision 0.1). */
  | { readonly soort: 'bij-niet-melden' }
  | { readonly soort: 'bij-bezwaar' | 'bij-melding-zonder-toestemming' };

type BijAntwoord = {
  [A in AfwegingId]: {
    readonly soort: 'bij-antwoord';
    readonly afweging: A;
    readonly antwoorden: readonly AfwegingAntwoorden[A][];
  };
}[AfwegingId];

/** Whether and how a duty may be left out; it is recorded, with a motivering, as the event named. */
export type Afwijking =
  | { readonly soort: 'geen' }
  | { readonly soort: 'op-grond'; readonly gronden: readonly GrondId[]; readonly bewijs: BewijsNaam }
  /** Against the norm: only by these rollen, and it stands out in the dossier (decision 0.1). */
  | { readonly soort: 'tegen-de-norm'; readonly wie: readonly Uitvoerder[]; readonly bewijs: BewijsNaam };

export interface PlichtVorm extends Onderdeel {
  /**
   * `plicht`: owed, and its proof is required. `uitnodiging`: offered, never required. `voorwaarde`: nothing is owed of
   * itself, but the thing it is about may not be recorded without it.
   */
  readonly soort: 'plicht' | 'uitnodiging' | 'voorwaarde';
  readonly wanneer: Wanneer;
  readonly wie: readonly Uitvoerder[];
  /** Events of which one proves it; what must be in that event is for the domain. */
  readonly bewijs: readonly BewijsNaam[];
  readonly afwijking: Afwijking;
}

export const altijd = { soort: 'altijd' } as const satisfies Wanneer;
export const doorlopend = { soort: 'doorlopend' } as const satisfies Wanneer;
export const geenAfwijking = { soort: 'geen' } as const satisfies Afwijking;
