import type { signalenPlichten } from '../../protocol/stapSignalen';
import type { StapTekst } from './stapTekst';

/** Stap 1. */
export const signalenStapTekst = {
  'signaal-vastleggen': {
    titel: 'Leg het eerste signaal vast',
    reden:
      'Alles begint met wat u zag, hoorde of rook. Schrijf er de datum, de plaats, de situatie en de aanwezigen bij.',
    anders: 'Zonder signaal is er niets om te bespreken of te wegen.',
  },
  'tegensprekende-signalen-vastleggen': {
    titel: 'Leg ook vast wat uw zorg kleiner maakt',
    reden: 'De meldcode vraagt signalen die het vermoeden bevestigen en signalen die het tegenspreken.',
    anders: 'Dan laat het dossier maar één kant zien.',
  },
  'signalenlijst-gebruiken': {
    titel: 'Gebruik de signalenlijst, of het instrument van uw school',
    reden: 'De lijst staat bij "Waar gaat het over?". De lijst helpt u kijken en is nooit compleet.',
    anders: 'Dan mist u mogelijk iets dat u wel zag, maar niet herkende.',
  },
  observeren: {
    titel: 'Kijk naar het kind, in de klas en bij een huisbezoek',
    reden: 'Let bij elk ander contact ook op hoe ouder en kind met elkaar omgaan.',
    anders: 'Dan blijft onduidelijk of er zorgen zijn, en welke.',
  },
  'onderbouwing-zoeken': {
    titel: 'Verzamel signalen tot duidelijk is of er zorgen zijn',
    reden: 'Zoek wat uw zorg onderbouwt, of juist tegenspreekt. Zo ziet u welke zorgen er zijn.',
    anders: 'Dan rust uw zorg op één moment.',
  },
  'zorg-delen-met-ouders': {
    titel: 'Deel uw zorg met de ouders bij het halen en brengen',
    reden: 'Praat over de dag, over het kind en over de feiten die u opvallen.',
    anders: 'Dan mist u wat de ouders zelf zien.',
  },
  'hypothese-markeren': {
    titel: 'Zeg erbij dat het een hypothese is',
    reden: 'Wat u denkt of vermoedt is geen feit. Het dossier houdt die twee uit elkaar.',
    anders: 'Dan leest een ander uw vermoeden als feit.',
  },
  'hypothese-beoordelen': {
    titel: 'Leg vast wat er van de hypothese bleek',
    reden: 'U schreef een hypothese op. Is die later bevestigd of ontkracht? Schrijf dat er dan bij.',
    wanneer: 'Zodra u meer weet.',
    anders: 'Dan blijft een vermoeden in het dossier staan dat misschien niet klopt.',
  },
  'bron-van-derden-noemen': {
    titel: 'Schrijf op van wie u het hoorde',
    reden: 'Bij informatie van een ander hoort de bron.',
    anders: 'De bot legt het signaal niet vast zonder bron.',
  },
  'diagnose-door-bevoegde': {
    titel: 'Schrijf op wie de diagnose stelde',
    reden: 'Een diagnose hoort alleen in het dossier als een bevoegde deskundige die stelde.',
    anders: 'De bot legt de diagnose niet vast zonder die deskundige.',
  },
  'contacten-vastleggen': {
    titel: 'Leg contacten over de signalen vast',
    reden: 'Met wie sprak u erover, wanneer, en wat kwam eruit?',
    anders: 'Dan kan de school later niet laten zien wat er is gedaan.',
  },
  'verloop-vastleggen': {
    titel: 'Leg stappen, beslissingen en het verloop vast',
    reden: 'In het dossier horen de stappen die zijn gezet, wat er is besloten en hoe het verder gaat.',
    anders: 'Dan kan de school later niet laten zien wat er is gedaan.',
  },
} as const satisfies Record<(typeof signalenPlichten)[number]['id'], StapTekst>;
