import type { EventData } from '../../domain/events';
import type { FormulierTekst } from './formulierTekst';

export const casusAfsluitenTekst = {
  titel: 'Sluit de casus',
  uitleg: [
    'Hieronder staat waarop u kunt sluiten. Andere redenen kunnen nu niet.',
    'Gevolg: er kan niets meer bij, behalve na heropenen. Alles blijft bewaard.',
  ],
  velden: { grond: 'Waarom sluit u de casus?', tekst: 'Wat is de slottekst voor het dossier?' },
  knop: 'Sluit de casus',
  klaar: 'De casus is gesloten. Alles blijft bewaard en u kunt de casus heropenen.',
} as const satisfies FormulierTekst;

type Grond = EventData['casus-afgesloten']['grond'];

export const afsluitgrondTekst = {
  'geen-actie': 'Er is geen actie nodig (afweging 1)',
  'andere-oorzaak': 'Er is een andere oorzaak, of het gesprek nam het vermoeden weg',
  'hulp-geslaagd': 'De hulp heeft geholpen (afweging 5) en er zijn afspraken over monitoring',
  'niet-gemeld': 'Er is met een reden niet gemeld, en er zijn afspraken over het vervolg',
  'overgenomen-door-veilig-thuis': 'Er is gemeld en Veilig Thuis heeft teruggekoppeld',
} as const satisfies Record<Grond, string>;

/** What is said when it is closed, with what still follows. */
export const afgeslotenTekst = {
  'geen-actie': 'De casus is gesloten: er is geen actie nodig.',
  'andere-oorzaak':
    'De casus is gesloten: er is een andere oorzaak. Regel verdere hulp binnen de zorgstructuur van de school.',
  'hulp-geslaagd': 'De casus is gesloten: de hulp heeft geholpen. Houd u aan de afspraken over monitoring.',
  'niet-gemeld':
    'De casus is gesloten zonder melding. De reden valt op in het dossier. Houd u aan de afspraken. Gaat het geweld door? Heropen de casus.',
  'overgenomen-door-veilig-thuis':
    'De casus is gesloten: Veilig Thuis heeft teruggekoppeld. Blijf letten op de leerling.',
} as const satisfies Record<Grond, string>;

export const waaropTekst = {
  kop: 'Waarop dit rust',
  regel: (wat: string, wanneer: string, wie: string, tekst: string) => `${wat}, ${wanneer}, ${wie}: ${tekst}`,
  'geen-actie': 'Afweging 1: geen actie nodig',
  'andere-oorzaak': 'Het gesprek met de ouders',
  'hulp-geslaagd': 'Afweging 5: de hulp helpt',
  monitoring: 'Afspraken over monitoring',
  'niet-gemeld': 'Waarom er niet is gemeld',
  'overgenomen-door-veilig-thuis': 'Terugkoppeling van Veilig Thuis',
} as const;

export const casusHeropenenTekst = {
  titel: 'Heropen de casus',
  uitleg: [
    'Alles wat is vastgelegd blijft staan. U gaat verder waar u was.',
    'Was de casus gesloten na een afweging? Dan beantwoordt u die afweging opnieuw. Helpt de hulp niet, dan is een melding nodig.',
  ],
  velden: { reden: 'Waarom heropent u de casus?' },
  knop: 'Heropen de casus',
  klaar: 'De casus is weer open. Alles wat er stond is er nog. Kijk bij "Volgende stap".',
} as const satisfies FormulierTekst;
