import { boodschapCard } from './boodschap';
import { casusCard } from './casus';
import { casusStartenCard } from './casusStarten';
import { casussenCard } from './casussen';
import type { Card } from './defineCard';
import { noodCard } from './nood';
import { noodVastleggenCard } from './noodVastleggen';
import { nummersCard } from './nummers';
import { signaalVastleggenCard } from './signaalVastleggen';
import { veiligheidCard } from './veiligheid';
import { volgendeStapCard } from './volgendeStap';

/** Every card the bot can send. What holds for all cards is proved over this list, so a card outside it is a fault. */
export const register = [
  boodschapCard,
  casusCard,
  casusStartenCard,
  casussenCard,
  noodCard,
  noodVastleggenCard,
  nummersCard,
  signaalVastleggenCard,
  veiligheidCard,
  volgendeStapCard,
] as const satisfies readonly Card[];

export type CardName = (typeof register)[number]['name'];
