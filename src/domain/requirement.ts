import type { Casus } from './casus';
import type { Command } from './commands';
import type { Requester } from './medewerker';
import type { Organisatie } from './organisatie';
import type { Refusal } from './refusals';
import type { Datum } from './waarden';

/** Everything a requirement may look at. */
export interface RightsQuestion {
  readonly wie: Requester;
  readonly casus: Casus | undefined;
  readonly organisatie: Organisatie;
  readonly command: Command;
  readonly vandaag: Datum;
}

/** What must hold of what was sent: the refusal, or undefined when it holds or is about another command. */
export type Requirement = (question: RightsQuestion) => Refusal | undefined;
