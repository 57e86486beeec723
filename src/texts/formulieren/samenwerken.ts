import type { Taakuitkomst } from '../../domain/records/samenwerkenRecords';
import type { FormulierTekst } from './formulierTekst';

export const consultatieIntrekkenTekst = {
  titel: 'Trek een vraag in',
  uitleg: [
    'Uw collega hoeft dan niet meer te antwoorden en krijgt daarvan bericht.',
    'Uw collega ziet de vraag daarna niet meer. In het dossier blijft staan dat er is gevraagd.',
  ],
  velden: { consultatie: 'Welke vraag trekt u in?', reden: 'Waarom?' },
  knop: 'Trek de vraag in',
  klaar: 'De vraag is ingetrokken.',
} as const satisfies FormulierTekst;

export const consultatieDoorgevenTekst = {
  titel: 'Geef een vraag door',
  uitleg: [
    'Kan de collega niet antwoorden? Dan gaat de vraag naar iemand anders, bijvoorbeeld de vervanger.',
    'Die ziet alleen de vraag, niet het dossier. Wie de vraag eerst had, ziet hem daarna niet meer.',
    'Denkt u dat het nu niet veilig is? Wacht niet op antwoord en bel.',
  ],
  velden: {
    consultatie: 'Welke vraag geeft u door?',
    aan: 'Aan wie geeft u de vraag door?',
    reden: 'Waarom?',
  },
  knop: 'Geef de vraag door',
  klaar: 'De vraag is doorgegeven.',
} as const satisfies FormulierTekst;

/** A question in a list: before whom it lies, and how it begins. */
export const vraagKeuze = (aan: string, vraag: string): string => `Aan ${aan}: ${vraag}`;

export const taakGevenTekst = {
  titel: 'Geef een taak',
  uitleg: [
    'U spreekt af wie wat doet en wanneer. Die collega krijgt bericht. Daarna herinnert de bot eraan.',
    'Heeft die collega geen andere rol in de casus? Dan ziet die alleen deze taak. Noem dus geen naam van het kind.',
  ],
  velden: {
    aan: 'Wie doet het?',
    taak: 'Wat moet er gebeuren?',
    voor: 'Op welke dag is het uiterlijk klaar?',
  },
  knop: 'Geef de taak',
  klaar: 'De taak is gegeven.',
} as const satisfies FormulierTekst;

export const taakAfrondenTekst = {
  titel: 'Rond een taak af',
  uitleg: [
    'Wie de taak gaf, krijgt bericht. Is het niet gelukt? Schrijf op waarom, dan kan een ander verder.',
  ],
  velden: {
    taak: 'Welke taak?',
    uitkomst: 'Is het gedaan?',
    toelichting: 'Wat wilt u erbij zeggen? Bij "niet gedaan": waarom niet?',
  },
  knop: 'Rond de taak af',
  klaar: 'Vastgelegd. Wie de taak gaf, krijgt bericht.',
} as const satisfies FormulierTekst;

export const taakuitkomstTekst = {
  gedaan: 'Ja, het is gedaan',
  'niet-gedaan': 'Nee, het is niet gedaan',
} as const satisfies Record<Taakuitkomst, string>;

/** A task in a list: who does it, and how it begins. */
export const taakKeuze = (naam: string, taak: string): string => `${naam}: ${taak}`;

/** A name and the rol for which someone is given a task. */
export const taakontvangerTitel = (naam: string, rol: string): string => `${naam}, ${rol}`;

export const casusToewijzenTekst = {
  titel: 'Wie heeft de casus nu?',
  uitleg: [
    'U spreekt af welke aandachtsfunctionaris de casus nu heeft. Die krijgt bericht. Ook wie hem had krijgt bericht, en de leerkracht.',
    'Alle aandachtsfunctionarissen van de school kunnen de casus blijven zien.',
  ],
  nu: 'Nu bij',
  velden: { aan: 'Welke aandachtsfunctionaris krijgt de casus?', reden: 'Waarom?' },
  knop: 'Leg dit vast',
  klaar: 'Vastgelegd wie de casus nu heeft.',
} as const satisfies FormulierTekst & { readonly nu: string };
