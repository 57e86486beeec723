import { boodschapCard } from './boodschap';
import { casusCard } from './casus';
import { casusStartenCard } from './casusStarten';
import { casussenCard } from './casussen';
import type { Card } from './defineCard';
import { formulierCard } from './formulier';
import { noodCard } from './nood';
import { noodVastleggenCard } from './noodVastleggen';
import { nummersCard } from './nummers';
import { overzichtCard } from './overzicht';
import { randvoorwaardeBevestigenCard } from './randvoorwaardeBevestigen';
import { randvoorwaardenCard } from './randvoorwaarden';
import { signaalVastleggenCard } from './signaalVastleggen';
import { vastleggenCard } from './vastleggen';
import { veiligheidCard } from './veiligheid';
import { volgendeStapCard } from './volgendeStap';

/** Every card the bot can send. What holds for all cards is proved over this list, so a card outside it is a fault. */
export const register = [
  boodschapCard,
  casusCard,
  casusStartenCard,
  casussenCard,
  formulierCard,
  noodCard,
  noodVastleggenCard,
  nummersCard,
  overzichtCard,
  randvoorwaardeBevestigenCard,
  randvoorwaardenCard,
  signaalVastleggenCard,
  vastleggenCard,
  veiligheidCard,
  volgendeStapCard,
] as const satisfies readonly Card[];

export type CardName = (typeof register)[number]['name'];
