import type { Recording } from '../domain/commands';
import { formulierNaam } from './formulieren/namen';

/** At the foot of every card: help is never more than one tap away, whatever the card is about. */
export const voettekst =
  'Direct gevaar? Bel [112](tel:112). Advies of melden: Veilig Thuis 0800-2000, gratis, dag en nacht.';

/** Titles of buttons, by what they ask for; one wording for one thing on every card. */
export const knoppen = {
  help: 'Help',
  nummers: 'Nummers',
  nood: 'Nood',
  'casus-beginnen': 'Start een casus',
  'veiligheid-beantwoorden': 'Verder',
  'start-formulier': 'Het is nu veilig: start een casus',
  casussen: 'Mijn casussen',
  'casus-kiezen': 'Openen',
  schooloverzicht: 'Overzicht',
  'schooloverzicht-bladeren': 'Toon dit',
  'casus-inzien': 'Open de casus',
  'volgende-stap-inzien': 'Volgende stap',
  'signaal-formulier': 'Signaal vastleggen',
  'nood-formulier': 'Leg vast wat u deed',
  'casus-starten': 'Start de casus',
  'signaal-vastleggen': 'Leg het signaal vast',
  'nood-vastleggen': 'Leg vast',
  'contact-toezeggen': 'Ik neem contact op',
  vastleggen: 'Meer vastleggen',
  'vastleggen-kiezen': 'Verder',
  'consultatie-inzien': 'Bekijk de vraag',
  'taak-inzien': 'Bekijk de taak',
  'bevindingen-inzien': 'Overleg en gesprekken',
  'gesprek-voorbereiden': 'Bereid het gesprek voor',
  'melding-voorbereiden': 'Bereid de melding voor',
  'dossier-inzien': 'Lees het dossier',
  'dossier-bladeren': 'Lees dit deel',
  'dossier-toetsen': 'Toets het dossier',
  randvoorwaarden: 'Wat de school regelt',
  'randvoorwaarde-kiezen': 'Verder',
  'randvoorwaarde-bevestigen': 'Bevestig dit',
  uitleg: 'Uitleg',
  'uitleg-kiezen': 'Lees dit',
} as const;

/** The title of a button for a verb or for the form of a command. */
export function knopTitel(what: keyof typeof knoppen | Recording | `formulier:${Recording}`): string {
  if (what in knoppen) return knoppen[what as keyof typeof knoppen];
  return formulierNaam[what.replace('formulier:', '') as Recording];
}

/** The same button where no casus may follow (decision 0.3). */
export const verderZonderCasus = 'Het is nu veilig: ga verder';
