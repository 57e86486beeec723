import type { SignalenRecords } from '../../domain/records/signalenRecords';
import { signaalLabels } from '../signaalvelden';
import type { FormulierTekst } from './formulierTekst';

export const signaalCorrigerenTekst = {
  titel: 'Verbeter een signaal',
  uitleg: [
    'Kies het signaal en vul het hele signaal opnieuw in, zoals het moet zijn.',
    'De oude tekst blijft leesbaar, met uw reden erbij. De oude tekst telt daarna niet meer mee in de weging.',
  ],
  velden: { signaal: 'Welk signaal wilt u verbeteren?', reden: 'Waarom klopt het niet?', ...signaalLabels },
  knop: 'Leg de verbetering vast',
  klaar: 'Het signaal is verbeterd. De oude tekst blijft leesbaar.',
} as const satisfies FormulierTekst;

export const hypotheseBeoordelenTekst = {
  titel: 'Wat bleek er van een hypothese?',
  uitleg: [
    'Een hypothese is wat u dacht of vermoedde. Leg vast of die klopte.',
    'Uw antwoord komt bij de hypothese te staan. De hypothese zelf blijft leesbaar.',
  ],
  velden: {
    signaal: 'Welke hypothese?',
    uitkomst: 'Wat bleek ervan?',
    toelichting: 'Hoe weet u dat? Noem feiten.',
  },
  knop: 'Leg vast wat ervan bleek',
  klaar: 'Vastgelegd wat er van de hypothese bleek.',
} as const satisfies FormulierTekst;

export const hypotheseUitkomst = {
  bevestigd: 'Bevestigd: het klopte',
  ontkracht: 'Ontkracht: het klopte niet',
} as const satisfies Record<SignalenRecords['hypothese-beoordeeld']['uitkomst'], string>;

export const contactVastleggenTekst = {
  titel: 'Leg een contact over de signalen vast',
  uitleg: [
    'Sprak u iemand over de signalen? Schrijf op met wie, wanneer, en wat er is gezegd.',
    'Geef iemand van buiten de school geen gegevens van het kind zonder toestemming. Luisteren mag altijd.',
    'Is het een consultatie, of het gesprek van stap 3 met de ouders? Gebruik dan dat formulier. Een contact telt niet mee voor die stappen.',
  ],
  velden: { met: 'Met wie sprak u?', datum: 'Op welke datum?', inhoud: 'Wat is er gezegd?' },
  knop: 'Leg het contact vast',
  klaar: 'Het contact is vastgelegd.',
} as const satisfies FormulierTekst;

export const vervolgVastleggenTekst = {
  titel: 'Leg het verloop vast',
  uitleg: [
    'In het dossier horen de stappen die zijn gezet, wat er is besloten, en hoe het verder gaat.',
    'Dit vervangt geen afweging. Die beantwoordt u op een eigen kaart.',
  ],
  velden: { onderwerp: 'Wat legt u vast?', datum: 'Op welke datum?', tekst: 'Wat gebeurde er?' },
  knop: 'Leg het verloop vast',
  klaar: 'Het verloop is vastgelegd.',
} as const satisfies FormulierTekst;

export const vervolgOnderwerp = {
  stap: 'Een stap die is gezet',
  beslissing: 'Een beslissing die is genomen',
  verloop: 'Hoe het verder gaat',
} as const satisfies Record<SignalenRecords['vervolg-vastgelegd']['onderwerp'], string>;

export const gezinVastleggenTekst = {
  titel: 'Andere kinderen in het gezin',
  uitleg: [
    'Hebt u zorgen over een broer, een zus of een ander kind in het gezin? Ook over een kind dat u zelf niet ziet?',
    'Leg die zorg hier vast. Gebruik geen volledige namen. Is een van hen nu in gevaar? Bel eerst.',
  ],
  velden: { kinderen: 'Om welke kinderen gaat het? Bijvoorbeeld: zusje, kleuter', zorgen: 'Wat is uw zorg?' },
  knop: 'Leg de zorg vast',
  klaar: 'De zorg over andere kinderen is vastgelegd.',
} as const satisfies FormulierTekst;

export const casusOverdragenTekst = {
  titel: 'Draag de casus over',
  uitleg: [
    'De casus gaat naar een andere collega van de school. Die krijgt meteen bericht.',
    'Wie de casus nu heeft, kan er daarna niet meer bij. Alles wat is vastgelegd blijft bewaard.',
  ],
  velden: { aan: 'Aan wie draagt u de casus over?', reden: 'Waarom?' },
  knop: 'Draag de casus over',
  klaar: 'De casus is overgedragen.',
} as const satisfies FormulierTekst;

/** Where there is nobody to choose. */
export const niemandOmOverTeDragen =
  'Er staat geen andere collega van deze school in de lijst. Vraag de beheerder om de organisatielijst aan te vullen.';

/** What stands beside a form about signalen. */
export const signalenSectieTekst = {
  signalen: 'De signalen zoals ze nu staan',
  hypothesen: 'De open hypothesen',
} as const;
