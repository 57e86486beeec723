/**
 * Everything the bot can write in its log: one code, one level and one Dutch line for the administrator. What happened
 * in a case of its own stands in the fields of the line, never in a sentence made on the spot.
 */
export const logCodes = {
  gestart: ['info', 'De bot draait.'],
  gestopt: ['info', 'De bot is gestopt.'],
  'stop-afgebroken': ['warn', 'De bot stopte terwijl er nog werk liep.'],
  'start-geweigerd': ['fatal', 'De bot is niet gestart. De reden staat op het scherm.'],
  'instelling-hint': ['warn', 'Een instelling lijkt verkeerd gespeld en doet niets.'],
  'niet-klaar': ['error', 'De opslag antwoordt niet goed. Zolang dat zo is, bewaart de bot niets.'],

  'organisatie-vernieuwd': ['info', 'organisatie.json is veranderd. De bot gebruikt nu de nieuwe.'],
  'organisatie-onbruikbaar': [
    'error',
    'organisatie.json klopt niet meer. De bot gebruikt de vorige. Wat er mis is zegt: npm run beheer -- controleer',
  ],
  'organisatie-fout': ['error', 'Op deze plek in organisatie.json staat een fout.'],
  'organisatie-waarschuwing': [
    'warn',
    'organisatie.json mag zo, maar iemand blijft zonder hulp. Wie dat is zegt: npm run beheer -- controleer',
  ],
  'beheer-mislukt': ['error', 'Een opdracht van de beheerder is misgegaan.'],

  'verzoek-te-groot': ['warn', 'Een verzoek was te groot en is geweigerd.'],
  'verzoek-onleesbaar': ['warn', 'Een verzoek was geen geldige JSON en is geweigerd.'],
  'verzoek-verkeerd-type': ['warn', 'Een verzoek was geen JSON en is geweigerd.'],
  'verzoek-mislukt': ['error', 'Een verzoek kon niet worden afgehandeld.'],

  'geweigerd-vorm': ['warn', 'Een bericht had niet de vorm van een Teams-bericht en is geweigerd.'],
  'geweigerd-diepte': ['warn', 'Een bericht was te diep genest en is geweigerd.'],
  'geweigerd-kanaal': ['warn', 'Een bericht kwam niet van Teams en is geweigerd.'],
  'geweigerd-serviceurl': ['warn', 'Een bericht noemde een adres dat niet van Teams is en is geweigerd.'],
  'geweigerd-tenant': ['warn', 'Een bericht kwam van een andere organisatie (tenant) en is geweigerd.'],
  'geweigerd-afzender': ['warn', 'Een bericht had geen geldige afzender en is geweigerd.'],
  'geweigerd-token': ['warn', 'Een bericht had geen geldig bewijs van Teams en is geweigerd.'],
  'token-niet-te-toetsen': [
    'error',
    'Het bewijs van Teams kon niet worden getoetst. Is login.botframework.com bereikbaar?',
  ],

  'beurt-mislukt': ['error', 'Een beurt is misgegaan. De medewerker kreeg een foutkaart met deze code.'],
  'foutkaart-mislukt': [
    'error',
    'Ook de foutkaart kon niet worden gemaakt. De medewerker kreeg een korte tekst.',
  ],
  'beurt-traag': ['warn', 'Een beurt duurde lang. Boven 5 seconden kan Teams het bericht opnieuw sturen.'],
  'nawerk-mislukt': ['error', 'Er ging iets mis na het antwoord. Het antwoord zelf is wel gegeven.'],
  'invoke-onbekend': ['warn', 'Teams vroeg iets dat deze bot niet kan.'],
  'groep-geweigerd': ['info', 'Iemand sprak de bot aan in een groep of kanaal en kreeg uitleg.'],
  'installatie-zonder-afzender': ['warn', 'De app is geïnstalleerd, maar Teams zei niet door wie.'],

  'antwoord-niet-bezorgd': [
    'error',
    'Een antwoord kon niet zo in Teams worden gezet. De handeling zegt welke weg niet lukte.',
  ],
  'bericht-niet-bezorgd': ['warn', 'Een bericht aan een medewerker kwam niet aan. De uitkomst zegt waarom.'],
  'serviceurl-geweigerd': ['error', 'Een bewaard gespreksadres wees niet naar Teams. Er is niets verstuurd.'],
  'bericht-niet-vastgelegd': [
    'error',
    'Wat er van een bericht werd kon niet worden vastgelegd. Het bericht blijft verschuldigd.',
  ],
  'bezorgronde-mislukt': ['error', 'Een ronde om verschuldigde berichten te bezorgen is misgegaan.'],
  'bericht-niet-verstuurd': [
    'error',
    'De opslag liet niet weten of een bericht nog weg moet. Het is niet verstuurd en blijft verschuldigd.',
  ],
  'casus-overgeslagen': [
    'error',
    'De ronde kon bij een casus niet verder en probeert het elke minuut. De andere casussen gingen door.',
  ],
  'casus-onleesbaar': [
    'error',
    'Het log van een casus kan niet worden gelezen. In lijsten staan alleen de andere casussen.',
  ],
  'gezien-niet-vastgelegd': [
    'warn',
    'Dat een aandachtsfunctionaris de casus opende kon niet worden vastgelegd. Bij de volgende keer openen komt het alsnog.',
  ],
  'index-onvolledig': [
    'error',
    'De index kon niet helemaal worden bijgewerkt. Een casus kan ontbreken in lijsten.',
  ],
  'adres-niet-bewaard': ['warn', 'Het gespreksadres van een medewerker kon niet worden bewaard.'],
  'adres-vergeten': ['info', 'Het gespreksadres van een medewerker is vervallen en gewist.'],
} as const satisfies Record<string, readonly [LogLevel, string]>;

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info';
export type LogCode = keyof typeof logCodes;
