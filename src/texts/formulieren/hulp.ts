import type { FormulierTekst } from './formulierTekst';

export const hulpplanVastleggenTekst = {
  titel: 'Leg het hulpplan vast',
  uitleg: [
    'Maak het zo concreet mogelijk. Dan weet iedereen wat er van hem of haar verwacht wordt.',
    'Gevolg: op de einddatum beantwoordt u afweging 5. Helpt de hulp niet? Dan is een melding nodig.',
    'Kiest u een collega als casemanager? Die krijgt bericht en ziet daarna de casus.',
  ],
  velden: {
    hulp: 'Welke hulp start er?',
    helper: 'Wie geeft of organiseert de hulp?',
    doelen: 'Welke doelen moet u kunnen meten of merken?',
    termijn: 'Op welke datum moet het effect er zijn?',
    rollen: 'Wie heeft welke rol?',
    taken: 'Wie doet wat?',
    casemanagerId: 'Wie is casemanager? Kies een collega',
    casemanager: 'Of: wie van buiten de school is casemanager? Schrijf naam en functie',
    takenCasemanager: 'Wat doet de casemanager?',
  },
  knop: 'Leg het hulpplan vast',
  klaar: 'Het hulpplan is vastgelegd. Voer het uit en ga daarna verder met afweging 5.',
} as const satisfies FormulierTekst;

export const monitoringVastleggenTekst = {
  titel: 'Leg monitoring en nazorg vast',
  uitleg: [
    'De hulp sluit u af met afspraken over het volgen van de veiligheid van alle betrokkenen.',
    'Advies: spreek ook nazorg af. Leg termijnen en verwachtingen vast.',
  ],
  velden: {
    afspraken: 'Hoe volgt u de veiligheid van alle betrokkenen?',
    eerstvolgende: 'Wanneer kijkt u weer?',
    nazorg: 'Welke nazorg is er, tot wanneer, en wat verwacht u?',
  },
  knop: 'Leg de afspraken vast',
  klaar: 'De afspraken over monitoring zijn vastgelegd. De casus kan nu gesloten worden.',
} as const satisfies FormulierTekst;

/** What is said there instead where a melding that was the norm was not made. */
export const zonderMeldingUitleg = [
  'Er is met een reden niet gemeld. Spreek af hoe de zorgstructuur van de school nu helpt en de veiligheid volgt.',
  'Stopt het geweld niet, of begint het opnieuw? Dan is een melding alsnog nodig: Veilig Thuis, 0800-2000.',
] as const;
