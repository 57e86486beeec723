import type { Casus } from './casus';
import type { Requester } from './medewerker';
import type { Organisatie } from './organisatie';

/** What a requirement of the casus as it stands may look at. */
export interface CasusState {
  readonly casus: Casus;
  readonly wie: Requester;
  readonly organisatie: Organisatie;
}
