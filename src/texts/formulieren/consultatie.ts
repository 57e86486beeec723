import type { FormulierTekst } from './formulierTekst';

export const consultatieVragenTekst = {
  titel: 'Vraag een collega om raad',
  uitleg: [
    'Uw collega krijgt een kaart en kan daarop antwoorden. U krijgt bericht en ziet het antwoord in de casus.',
    'Let op: uw collega ziet alleen deze vraag, niet het dossier. Zet erin wat nodig is om te kunnen antwoorden.',
    'Blijft het stil of wordt het onveilig? Wacht niet en bel.',
  ],
  velden: { aan: 'Aan wie vraagt u raad?', vraag: 'Wat is uw vraag?' },
  knop: 'Stuur de vraag',
  klaar: 'Uw vraag is verstuurd.',
} as const satisfies FormulierTekst;

/** A name and the rol for which someone is asked. */
export const raadgeverTitel = (naam: string, rol: string): string => `${naam}, ${rol.toLowerCase()}`;

export const consultatieBeantwoordenTekst = {
  titel: 'Geef antwoord',
  uitleg: [
    'Uw antwoord gaat naar wie het vroeg. Het komt met uw naam in het dossier en u kunt het daarna niet veranderen.',
    'Denkt u dat het nu niet veilig is? Bel dan eerst.',
  ],
  velden: { consultatie: 'Op welke vraag antwoordt u?', antwoord: 'Wat raadt u aan?' },
  vraagVan: (naam: string) => `Vraag van ${naam}`,
  knop: 'Stuur het antwoord',
  klaar: 'Uw antwoord is verstuurd. Dank u wel.',
} as const satisfies FormulierTekst & { readonly vraagVan: (naam: string) => string };

export const consultatieVastleggenTekst = {
  titel: 'Leg een consultatie vast',
  uitleg: [
    'Met naam bespreken in het zorgadviesteam of met iemand van buiten mag alleen met toestemming. Geen toestemming? Bespreek het dan zonder naam.',
    'Zonder naam mag altijd. Met naam heeft de voorkeur, omdat er misschien vervolgacties nodig zijn.',
    'Betrek de ouders steeds. Vertel hun de uitkomst, of schrijf op wanneer u dat doet of waarom het nu niet kan.',
  ],
  uitAntwoord: 'Het laatste antwoord van uw collega staat al ingevuld. Kijk het na.',
  velden: {
    vorm: 'Waar was het overleg?',
    partner: 'Met wie was het overleg?',
    met: 'Wat is de naam en de functie?',
    datum: 'Op welke datum?',
    wijze: 'Noemde u de naam van het kind?',
    intake: 'Zorgadviesteam: met wie en wanneer was het intakegesprek?',
    uitkomst: 'Wat kwam eruit?',
    ouders: 'Weten de ouders van de uitkomst? Of wanneer horen zij het?',
  },
  knop: 'Leg de consultatie vast',
  klaar: 'De consultatie is vastgelegd.',
} as const satisfies FormulierTekst & { readonly uitAntwoord: string };

/** Word for word as it is recorded with the answer (decision 0.4). */
export const twijfelVraag =
  'Is er ook maar enige twijfel over de oorzaak van de situatie, of over de veiligheid van het kind?';

export const twijfelBeantwoordenTekst = {
  titel: 'Is er twijfel?',
  uitleg: [
    'Kiest u ja of "Ik twijfel"? Dan moet u Veilig Thuis om advies vragen: 0800-2000, dag en nacht.',
    'Afweging 1 kan dan pas als dat advies is vastgelegd. Veilig Thuis maakt met u een eerste weging.',
    'Kiest u nee? Advies vragen mag ook dan altijd.',
  ],
  velden: { antwoord: twijfelVraag, toelichting: 'Waarom kiest u dit?' },
  knop: 'Leg het antwoord vast',
  klaar: 'Uw antwoord is vastgelegd.',
  belNu: 'U twijfelt: bel Veilig Thuis om advies en leg het vast. Afweging 1 wacht daarop.',
} as const satisfies FormulierTekst & { readonly belNu: string };

export const adviesVastleggenTekst = {
  titel: 'Leg advies vast',
  uitleg: [
    'Veilig Thuis: 0800-2000, dag en nacht. Advies vragen mag in elke stap en zonder de naam van het kind.',
    'Ook als u niet zeker weet of het een signaal is. Advies vragen is geen melding.',
    'Met naam bij de jeugdgezondheidszorg mag alleen met toestemming. Zonder naam mag altijd.',
  ],
  letsel: 'Er is een signaal over letsel. Vraag ook wat de oorzaak van het letsel kan zijn (letselduiding).',
  velden: {
    bij: 'Van wie kreeg u advies?',
    datum: 'Op welke datum?',
    wijze: 'Noemde u de naam van het kind?',
    gesprokenMet: 'Met wie sprak u?',
    vraag: 'Wat vroeg u?',
    advies: 'Wat is het advies?',
  },
  knop: 'Leg het advies vast',
  klaar: 'Het advies is vastgelegd.',
} as const satisfies FormulierTekst & { readonly letsel: string };
