import type { InstelbareTermijnId } from '../domain/instelbareTermijnen';

/** What each field of organisatie.json is for, as the administrator reads it in an editor. */
export const organisatieVeldTekst = {
  titel: 'organisatie.json van de Meldcode-bot',
  schema: 'Het pad van dit schema, voor uw editor. De bot doet er niets mee.',

  bestuurNaam: 'De naam van het bestuur, zoals mensen die kennen.',
  scholen: 'Alle scholen van het bestuur.',
  bovenschools: 'Mensen met een rol voor alle scholen: bestuur, privacy-officer of beheerder.',
  contacten: 'Eigen nummers. Met het id van een nummer van de bot past u dat nummer aan.',
  besluitdagen:
    'Dagen die de regering bij besluit gelijkstelt aan een feestdag voor de Algemene termijnenwet. De gewone feestdagen kent de bot al.',
  bewaartermijn:
    'Hoeveel jaar na het afsluiten een dossier bewaard blijft. Kies dit met de privacy-officer. De bot wist niets uit zichzelf.',

  schoolId: 'Een vaste, korte naam zonder spaties. Verander die niet: de casussen hangen eraan.',
  schoolNaam: 'De naam van de school, zoals mensen die kennen.',
  mensen:
    'De mensen van de school. Wie er niet staat, kan wel een casus starten. De eerste met een rol wordt het eerst gebeld.',
  consultatiepartners: 'Met wie de school heeft afgesproken te overleggen. Weglaten: met iedereen.',
  zorgadviesteam: 'Of de school meedoet aan een zorgadviesteam: ja of nee.',

  medewerkerId: 'Het object-id van deze persoon in Entra.',
  medewerkerNaam: 'De naam die anderen zien.',
  rollen: 'Wat deze persoon mag zien en doen. Een lege lijst is goed.',
  upn: 'De aanmeldnaam, om via Teams te bellen.',
  telefoon: 'Het nummer waarop een collega deze persoon belt.',
  afwezig: 'Wanneer deze persoon niet werkt. Berichten gaan dan naar de vervanger.',
  reden: 'Een aantekening voor uzelf. De bot laat die aan niemand zien. Schrijf hier niets over gezondheid.',
  vervanger:
    'Het id van wie waarneemt: iemand uit dezelfde lijst. Geef die persoon ook dezelfde rol, want waarnemen geeft geen rechten.',

  periodeVan: 'De eerste dag, als jaar-maand-dag.',
  periodeTot: 'De laatste dag. Die telt mee. Voor één dag: dezelfde dag.',

  contactId: 'Een korte naam zonder spaties, zoals jeugdarts.',
  contactNaam: 'De naam die mensen zien.',
  contactNummer: 'Het telefoonnummer.',
  contactUren: 'Wanneer er iemand opneemt.',
  contactWanneer: 'Waarvoor u dit nummer belt.',

  termijnen:
    'Na hoeveel dagen de bot herinnert. Dit zijn afspraken van de school en geen wet. Wat u weglaat, houdt zijn gewone aantal.',
  termijn: (waarvoor: string, aantal: number, eenheid: string) =>
    `${waarvoor} In ${eenheid}. Gewoon: ${aantal}.`,
  vakanties:
    'Vakanties en losse vrije dagen, zoals een studiedag. De bot herinnert dan niet, behalve bij acuut gevaar.',
  vakantieNaam: 'Hoe deze vrije dagen heten.',
  schooltijden: 'Wanneer de bot mag herinneren. Gewoon: van 08:00 tot 17:00, maandag tot en met vrijdag.',
  schooltijdVan: 'Vanaf deze tijd, met vier cijfers.',
  schooltijdTot: 'Tot deze tijd, met vier cijfers.',
  schooldagen: 'De dagen waarop de school open is. Weglaten: maandag tot en met vrijdag.',
  zorgteam: 'Hoe de school het zorgteam zelf noemt. Die naam staat dan in de formulieren.',
} as const;

/** What each termijn that can be set is about. */
export const termijnTekst = {
  'melding-doen': 'Wanneer een melding die nodig is, gedaan is bij Veilig Thuis.',
  'contact-met-signaleerder': 'Wanneer de aandachtsfunctionaris contact heeft met de signaleerder.',
  'consultatie-houden': 'Wanneer er overlegd is met een collega (stap 2).',
  'advies-na-twijfel': 'Wanneer er na twijfel advies is gevraagd aan Veilig Thuis.',
  'gesprek-voeren': 'Wanneer er met de ouders is gesproken (stap 3).',
  'weging-maken': 'Wanneer de signalen gewogen zijn (stap 4).',
  'afwegingen-beantwoorden': 'Wanneer de vragen van het afwegingskader beantwoord zijn (stap 5).',
  medebeoordeling: 'Wanneer een tweede persoon over de veiligheid heeft geoordeeld (afweging 2).',
  'bericht-onbezorgd': 'Wanneer de bot iemand wijst op een bericht dat niet aankwam.',
  'stil-dossier': 'Wanneer de bot vraagt naar een casus waarin niets gebeurt.',
  'hypothese-zonder-vervolg': 'Wanneer de bot vraagt of een vermoeden klopt.',
  'consultatie-onbeantwoord': 'Wanneer de bot een collega herinnert aan een vraag.',
} as const satisfies Record<InstelbareTermijnId, string>;
