/** First contact, help, and every answer that is no form ([A4]: staff know which steps are expected of them). */
export const welkomTekst = {
  titel: 'Welkom bij de Meldcode-bot',
  samenvatting: 'Welkom bij de Meldcode-bot',
  alineas: ['Maakt u zich zorgen over een leerling? Deze bot helpt u door de meldcode, één kaart per keer.'],
  punten: [
    'Dit doet de bot: de stappen uitleggen, vastleggen wat u ziet, de aandachtsfunctionaris bericht sturen, en de juiste nummers geven.',
    'Dit doet de bot niet: beslissen of er sprake is van mishandeling, 112 of Veilig Thuis voor u bellen, of een score berekenen. Mensen beslissen.',
    'Dit bewaart de bot: wat u in een formulier vastlegt, met uw naam en het tijdstip. U en de aandachtsfunctionaris van de school zien het, en later wie er in deze casus bij nodig is.',
    'Losse berichten die u typt bewaart de bot niet, maar in Teams blijven ze staan. Gebruik een kenmerk, geen volledige naam van het kind.',
  ],
} as const;

export const helpTekst = {
  titel: 'Waarmee kan ik u helpen?',
  samenvatting: 'Meldcode: wat u kunt doen',
  alineas: ['Tik op een knop, of typ een van deze zinnen:'],
  punten: [
    '"nood": het is nu niet veilig',
    '"nummers": wie u kunt bellen',
    '"start casus": u ziet of hoort iets dat u zorgen geeft',
    '"volgende stap": wat u nu moet doen',
    '"mijn casussen", of "casus" met de code, zoals "casus ABCDE"',
    '"overzicht": de casussen van de school, met wat te laat is (voor de aandachtsfunctionaris en de directie)',
    '"signaal vastleggen": nog iets erbij schrijven',
    '"dossier" met de code, zoals "dossier ABCDE": alles lezen wat is vastgelegd',
    '"toets het dossier": kijken of er nog iets mist (voor de aandachtsfunctionaris)',
    '"randvoorwaarden": wat de school regelt voor de meldcode',
    '"uitleg": wat de meldcode is, wat woorden betekenen en wie wat doet',
    'Een algemene vraag over de meldcode? De aandachtsfunctionaris is de vraagbaak van uw school.',
    'U hoeft niet vast te stellen of het mishandeling is, en niet zelf hulp of therapie te geven.',
  ],
} as const;

export const nietBegrepenTekst = {
  titel: 'Dat begrijp ik niet',
  samenvatting: 'Meldcode: kies hoe u verder gaat',
  alineas: [
    'Ik ken alleen de meldcode. Ik bewaar niet wat u typte, maar in Teams blijft het staan.',
    'Wilt u iets vastleggen? Start een casus of leg een signaal vast. Wilt u overleggen? Bel de aandachtsfunctionaris of Veilig Thuis.',
  ],
} as const;

export const verouderdeKaartTekst = {
  titel: 'Deze kaart werkt niet meer',
  samenvatting: 'Meldcode: kaart vernieuwd',
  alineas: ['De kaart is te oud of niet compleet. Er is niets vastgelegd. Ga hier verder:'],
} as const;

export const casusOnbekendTekst = {
  titel: 'Deze casus vind ik niet',
  samenvatting: 'Meldcode: casus niet gevonden',
} as const;

export const storingTekst = {
  titel: 'Dit is niet gelukt',
  samenvatting: 'Meldcode: dit is niet gelukt',
  alineas: [
    'Het is niet zeker dat uw laatste stap is opgeslagen. Kijk over een minuut bij "Mijn casussen" en doe het zo nodig opnieuw. Bellen kan altijd.',
  ],
  nummer: (faultId: string) => `Blijft het zo? Geef dit nummer door aan uw beheerder: ${faultId}`,
  /** What stood in the form, so that nobody has to remember it. */
  getypt: 'Dit had u getypt:',
} as const;
