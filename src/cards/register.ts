import { boodschapCard } from './boodschap';
import { casusCard } from './casus';
import { casusStartenCard } from './casusStarten';
import { casussenCard } from './casussen';
import type { Card } from './defineCard';
import { dossierCard } from './dossier';
import { formulierCard } from './formulier';
import { noodCard } from './nood';
import { noodVastleggenCard } from './noodVastleggen';
import { nummersCard } from './nummers';
import { overzichtCard } from './overzicht';
import { randvoorwaardeBevestigenCard } from './randvoorwaardeBevestigen';
import { randvoorwaardenCard } from './randvoorwaarden';
import { schooloverzichtCard } from './schooloverzicht';
import { signaalVastleggenCard } from './signaalVastleggen';
import { uitlegCard } from './uitleg';
import { vastleggenCard } from './vastleggen';
import { veiligheidCard } from './veiligheid';
import { volgendeStapCard } from './volgendeStap';

/** Every card the bot can send. What holds for all cards is proved over this list, so a card outside it is a fault. */
export const register = [
  boodschapCard,
  casusCard,
  casusStartenCard,
  casussenCard,
  dossierCard,
  formulierCard,
  noodCard,
  noodVastleggenCard,
  nummersCard,
  overzichtCard,
  randvoorwaardeBevestigenCard,
  randvoorwaardenCard,
  schooloverzichtCard,
  signaalVastleggenCard,
  uitlegCard,
  vastleggenCard,
  veiligheidCard,
  volgendeStapCard,
] as const satisfies readonly Card[];

export type CardName = (typeof register)[number]['name'];
