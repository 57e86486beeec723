import type { StapId } from '../protocol/types';
import type { Datum, Rol, SchoolId } from './waarden';

/** Facts of each refusal: what its Dutch text needs to say what would have been right. Never anything private. */
export interface RefusalFacts {
  /** The casus does not exist, or may not be seen by this person: one answer for both, on purpose. */
  'casus-onbekend': Record<never, never>;
  'rol-ontbreekt': { readonly nodig: readonly Rol[] };
  'school-onbekend': { readonly school: SchoolId };
  'school-niet-eigen': Record<never, never>;
  'medewerker-betrokken': Record<never, never>;
  'datum-in-toekomst': { readonly vandaag: Datum };
  'veld-leeg': Record<never, never>;
  'waarneming-ontbreekt': Record<never, never>;
  'bron-ontbreekt': Record<never, never>;
  'diagnose-zonder-deskundige': Record<never, never>;
  'niemand-gebeld': Record<never, never>;
  'bericht-onbekend': Record<never, never>;
  'stap-nog-open': { readonly stappen: readonly StapId[] };
}

export type RefusalCode = keyof RefusalFacts;

/** Why a command was not carried out. `veld` names the input it is about, when it is about one. */
export type Refusal = {
  [C in RefusalCode]: { readonly code: C; readonly facts: RefusalFacts[C]; readonly veld?: string };
}[RefusalCode];
