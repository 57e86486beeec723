import type { AfwegingId, StapId } from '../protocol/types';
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
  'datum-in-verleden': { readonly vandaag: Datum };
  'casus-gesloten': Record<never, never>;
  'casus-nog-open': Record<never, never>;
  'signaal-onbekend': Record<never, never>;
  'geen-hypothese': Record<never, never>;
  'geen-vraag': Record<never, never>;
  /** No question waits that this person can take back or pass on. */
  'geen-open-consultatie': Record<never, never>;
  'geen-taak': Record<never, never>;
  'geen-andere-functionaris': Record<never, never>;
  /** No termijn runs of which this person may put off the herinnering. */
  'geen-termijn': Record<never, never>;
  'uitstel-te-lang': { readonly uiterlijk: Datum };
  /** Nobody of the school has a rol of which advice can be asked by a card. */
  'geen-raadgever': Record<never, never>;
  'geen-zorgadviesteam': Record<never, never>;
  'toestemming-eerst': Record<never, never>;
  'intake-eerst': Record<never, never>;
  'motivering-ontbreekt': Record<never, never>;
  'weigering-meewegen': Record<never, never>;
  'advies-eerst': Record<never, never>;
  'geen-afweging-open': Record<never, never>;
  'antwoord-onbekend': Record<never, never>;
  /** A nee at afweging 2 waits for the oordeel of this colleague. */
  'medebeoordeling-eerst': { readonly naam: string };
  /** Nothing waits for a second oordeel. */
  'geen-medebeoordeling': Record<never, never>;
  /** Nobody is the second person to their own answer. */
  'eigen-oordeel': { readonly naam: string };
  /** The second oordeel is asked of the other side: functionarissen or bevoegd gezag. */
  'oordeel-van-ander': { readonly naam: string };
  'al-meebeoordeeld': Record<never, never>;
  'afweging-eerst': { readonly afweging: AfwegingId };
  'bevoegd-gezag-eerst': Record<never, never>;
  'meldgesprek-eerst': { readonly met: 'ouders' | 'leerling' };
  'meldtoestemming-eerst': Record<never, never>;
  'zwijgplicht-eerst': Record<never, never>;
  'bronnen-noemen': Record<never, never>;
  'geen-melding-verschuldigd': Record<never, never>;
  'geen-melding': Record<never, never>;
  'toestemming-niet-geweigerd': Record<never, never>;
  'grond-klopt-niet': Record<never, never>;
  /** Closing waits for the melding that an afweging asks for, or for the reason why it is not made. */
  'melding-eerst': Record<never, never>;
  'hulpplan-eerst': Record<never, never>;
  /** A colleague from the list, or the name of somebody from outside: one of the two. */
  'een-casemanager': Record<never, never>;
  'helper-niet-toegestaan': Record<never, never>;
  'stap-nog-open': { readonly stappen: readonly StapId[] };
}

export type RefusalCode = keyof RefusalFacts;

/** Why a command was not carried out. `veld` names the input it is about, when it is about one. */
export type Refusal = {
  [C in RefusalCode]: { readonly code: C; readonly facts: RefusalFacts[C]; readonly veld?: string };
}[RefusalCode];
