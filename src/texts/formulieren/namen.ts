import type { Recording } from '../../domain/commands';
import type { StapId } from '../../protocol/types';

/** What each form records, in a few words: on buttons and in the list to choose from. */
export const formulierNaam = {
  'signaal-corrigeren': 'Verbeter een signaal',
  'hypothese-beoordelen': 'Wat bleek van een hypothese',
  'contact-vastleggen': 'Leg een contact vast',
  'vervolg-vastleggen': 'Leg het verloop vast',
  'gezin-vastleggen': 'Andere kinderen in het gezin',
  'casus-overdragen': 'Draag de casus over',
  'casus-toewijzen': 'Wie heeft de casus nu?',
  'taak-geven': 'Geef een taak',
  'taak-afronden': 'Rond een taak af',
  'consultatie-vragen': 'Vraag een collega om raad',
  'consultatie-beantwoorden': 'Geef antwoord',
  'consultatie-vastleggen': 'Leg een consultatie vast',
  'consultatie-intrekken': 'Trek een vraag in',
  'consultatie-doorgeven': 'Geef een vraag door',
  'twijfel-beantwoorden': 'Is er twijfel?',
  'advies-vastleggen': 'Leg advies vast',
  'toestemming-vastleggen': 'Leg toestemming vast',
  'toestemming-afwijken': 'Toestemming niet gevraagd',
  'ouders-inlichten': 'Ouders ingelicht',
  'gesprek-vastleggen': 'Leg het gesprek met ouders vast',
  'gesprek-afwijken': 'Geen gesprek met ouders',
  'leerlinggesprek-vastleggen': 'Gesprek met de leerling',
  'leerlinggesprek-afwijken': 'Geen gesprek met de leerling',
  'weging-vastleggen': 'Leg de weging vast',
  'kindcheck-vastleggen': 'Doe de kindcheck',
  'afweging-beantwoorden': 'Beantwoord de afweging',
  'afweging-meebeoordelen': 'Beoordeel afweging 2 mee',
  'bevoegd-gezag-inlichten': 'Licht het bevoegd gezag in',
  'verwijsindex-overwegen': 'Verwijsindex overwogen',
  'politie-afstemmen': 'Afgestemd met de politie',
  'meldgesprek-vastleggen': 'Gesprek over de melding',
  'meldgesprek-afwijken': 'Geen gesprek over de melding',
  'zwijgplicht-beantwoorden': 'Spreken zonder toestemming',
  'melding-vastleggen': 'Leg de melding vast',
  'norm-afwijken': 'Niet melden, met reden',
  'terugkoppeling-vastleggen': 'Terugkoppeling van Veilig Thuis',
  'hulpplan-vastleggen': 'Leg het hulpplan vast',
  'monitoring-vastleggen': 'Leg de monitoring vast',
  'casus-afsluiten': 'Sluit de casus',
  'casus-heropenen': 'Heropen de casus',
  'herinnering-uitstellen': 'Stel een herinnering uit',
} as const satisfies Record<Recording, string>;

export const vastleggenTekst = {
  titel: 'Wat wilt u vastleggen?',
  nu: 'Nu aan de beurt',
  perStap: 'Alles per stap',
  kies: 'Kies',
  geen: 'U koos nog niets. Kies bij een van de stappen wat u wilt vastleggen.',
  teVeel: 'U koos bij meer dan een stap. Kies er een.',
} as const;

/** Headings of that list. */
export const vastleggroepTekst = {
  signalen: 'Stap 1: signalen',
  consultatie: 'Stap 2: overleg en advies',
  gesprek: 'Stap 3: gesprek',
  wegen: 'Stap 4: wegen',
  beslissen: 'Stap 5: beslissen en melden',
  casus: 'De casus zelf',
} as const satisfies Record<StapId | 'casus', string>;

/** What is said over a form whose casus changed while it was filled in. */
export const verouderdTekst =
  'Het dossier is intussen veranderd. Kijk nog eens naar wat er nu staat. Wat u typte staat er nog; druk nog een keer als het klopt.';
