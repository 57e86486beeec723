import { volgendeStapKaartTekst } from '../volgendeStappen';

/** Around an explanation: whom to call, where it stands, and what else can be read. */
export const uitlegKaartTekst = {
  waarom: volgendeStapKaartTekst.waarom,
  bellen: 'Wie kunt u hierover bellen?',
  meer: 'Lees meer over',
  /** Where the bot does not know at which school someone works. */
  uwSchool: 'uw school',
  onbekend:
    'Dat woord staat niet in de uitleg. Kies onderaan een onderwerp, of vraag het de aandachtsfunctionaris.',
  zonderNummer: (wie: string) => `${wie}: in de bot staat nog geen nummer. Vraag het na op school.`,
} as const;
