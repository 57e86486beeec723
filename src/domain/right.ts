import type { DataRequirement } from './dataRequirements';
import type { StateRequirement } from './stateRequirements';
import type { Rol } from './waarden';

/** Who may do one thing, and under which conditions. */
export interface Right {
  /** Any one of these is enough. */
  readonly rollen: readonly Rol[];
  /** Of the casus, in this order; the first that fails is the refusal, and the reason why a button is not there. */
  readonly stand: readonly StateRequirement[];
  /** Of what was sent, after those. */
  readonly inhoud: readonly DataRequirement[];
}
