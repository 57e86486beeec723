import type { NietVerantwoordelijkVoorId, RandvoorwaardeId } from '../protocol/randvoorwaardenUitvoering';

interface RandvoorwaardeTekst {
  /** Short, for a list to choose from. */
  readonly naam: string;
  /** What must be true, so that someone can confirm it. */
  readonly tekst: string;
}

/** Each randvoorwaarde in the words of the source, as something that can be confirmed. */
export const randvoorwaardeTekst = {
  'meldcode-in-beleid': {
    naam: 'Meldcode in het beleid',
    tekst:
      'De meldcode staat in het zorgbeleid of het veiligheidsbeleid van de school. De inspectie kan de school daarop aanspreken.',
  },
  'aandachtsfunctionaris-aangesteld': {
    naam: 'Aandachtsfunctionaris aangesteld',
    tekst:
      'Er is een aandachtsfunctionaris huiselijk geweld en kindermishandeling aangesteld. Dat mag de intern begeleider zijn.',
  },
  'scholing-in-plan': {
    naam: 'Scholing in het scholingsplan',
    tekst: 'De scholing over de meldcode staat in het scholingsplan.',
  },
  'trainingen-aanbieden': {
    naam: 'Regelmatig training',
    tekst:
      'Medewerkers krijgen regelmatig training. Zij leren signalen te zien en de stappen te zetten, en hun kennis blijft op peil.',
  },
  'aansluiting-werkprocessen': {
    naam: 'Meldcode past bij de werkprocessen',
    tekst: 'De meldcode past bij de manier van werken op school (de werkprocessen).',
  },
  'aansluiting-zorgstructuur': {
    naam: 'Meldcode past bij de zorgstructuur',
    tekst: 'De meldcode past bij de zorgstructuur van de school.',
  },
  'deskundigen-beschikbaar': {
    naam: 'Genoeg deskundigen',
    tekst:
      'Er zijn genoeg deskundigen, binnen en buiten de school. Zij steunen medewerkers bij signalen en bij de stappen.',
  },
  'meldcode-evalueren': {
    naam: 'De meldcode evalueren',
    tekst:
      'De school kijkt regelmatig terug hoe de meldcode werkt, aan de hand van casussen. Kan het beter? Dan doet de school daar iets aan.',
  },
  'zicht-op-effecten': {
    naam: 'Zicht op de effecten',
    tekst: 'De school houdt zicht op de effecten van de meldcode: wat levert hij op?',
  },
  'bekend-bij-team-en-ouders': {
    naam: 'Bekend bij team en ouders',
    tekst: 'De school vertelt medewerkers en ouders wat het doel en de inhoud van de meldcode zijn.',
  },
  'steun-bij-aanspraak-door-ouders': {
    naam: 'Steun als ouders iemand aanspreken',
    tekst:
      'Er zijn afspraken over steun als ouders een medewerker aanspreken op de meldcode, ook bij de rechter. Werken met de meldcode is beleid, geen eigen keuze.',
  },
  eindverantwoordelijkheid: {
    naam: 'Eindverantwoordelijkheid',
    tekst: 'De leiding is eindverantwoordelijk voor de uitvoering van de meldcode.',
  },
  'wie-zet-de-stappen': {
    naam: 'Wie de stappen zet',
    tekst:
      'Het is duidelijk wie de stappen zet: alle leerkrachten of de intern begeleider. Ook de rol van het zorgadviesteam is duidelijk.',
  },
  'wie-te-raadplegen': {
    naam: 'Bij wie raad te vragen is',
    tekst:
      'Het is duidelijk aan wie medewerkers advies en steun kunnen vragen, zoals de aandachtsfunctionaris.',
  },
  'waar-vastleggen': {
    naam: 'Waar en hoe vastleggen',
    tekst:
      'Het is duidelijk waar en hoe medewerkers signalen en stappen vastleggen. Dat dossier zit achter slot of achter een wachtwoord.',
  },
  'is-aandachtsfunctionaris': {
    naam: 'Is aangesteld',
    tekst: 'De intern begeleider of de leidinggevende is aangesteld als aandachtsfunctionaris.',
  },
  'is-vraagbaak': {
    naam: 'Is vraagbaak',
    tekst: 'De aandachtsfunctionaris is op school de vraagbaak voor algemene informatie over de meldcode.',
  },
  'functionaris-herkent-signalen': {
    naam: 'Herkent signalen',
    tekst: 'De aandachtsfunctionaris herkent signalen van kindermishandeling en huiselijk geweld.',
  },
  'kent-de-stappen': {
    naam: 'Kent de stappen',
    tekst: 'De aandachtsfunctionaris kent de stappen van de meldcode.',
  },
  'stelt-taken-vast': {
    naam: 'Wie doet wat wanneer',
    tekst: 'De aandachtsfunctionaris stelt vast wie wat doet, en wanneer.',
  },
  'in-zorgadviesteam': {
    naam: 'Doet mee in het zorgadviesteam',
    tekst: 'De aandachtsfunctionaris doet mee in het zorgadviesteam.',
  },
  'voert-aansluiting-werkprocessen-uit': {
    naam: 'Voert de aansluiting op werkprocessen uit',
    tekst: 'De aandachtsfunctionaris zorgt dat de meldcode in de praktijk past bij de werkprocessen.',
  },
  'voert-aansluiting-zorgstructuur-uit': {
    naam: 'Voert de aansluiting op de zorgstructuur uit',
    tekst: 'De aandachtsfunctionaris zorgt dat de meldcode in de praktijk past bij de zorgstructuur.',
  },
  'legt-afspraken-ketenpartners-vast': {
    naam: 'Legt afspraken met ketenpartners vast',
    tekst: 'De aandachtsfunctionaris legt de afspraken over samenwerking met de ketenpartners vast.',
  },
  'coordineert-bij-vermoeden': {
    naam: 'Coördineert bij een vermoeden',
    tekst: 'Is er een vermoeden? Dan coördineert de aandachtsfunctionaris de uitvoering van de meldcode.',
  },
  'waakt-over-veiligheid': {
    naam: 'Waakt over de veiligheid',
    tekst: 'De aandachtsfunctionaris waakt bij elke beslissing over de veiligheid van de leerling.',
  },
  'neemt-contact-op-met-veilig-thuis': {
    naam: 'Belt zo nodig Veilig Thuis',
    tekst:
      'Zo nodig neemt de aandachtsfunctionaris contact op met Veilig Thuis, voor advies of voor een melding.',
  },
  'evalueert-stappen': {
    naam: 'Evalueert de stappen',
    tekst: 'De aandachtsfunctionaris bespreekt de gezette stappen na met wie erbij betrokken was.',
  },
  'ziet-toe-op-privacy': {
    naam: 'Ziet toe op de privacy',
    tekst: 'De aandachtsfunctionaris ziet erop toe dat iedereen zorgvuldig is met de privacy van het gezin.',
  },
  'ziet-toe-op-dossier': {
    naam: 'Ziet toe op het dossier',
    tekst: 'De aandachtsfunctionaris ziet toe op het dossier en de verslagen.',
  },
  'leerkracht-herkent-signalen': {
    naam: 'Herkent signalen',
    tekst: 'De leerkracht herkent signalen van kindermishandeling en huiselijk geweld.',
  },
  'raadpleegt-intern-begeleider': {
    naam: 'Bespreekt zorgen met de intern begeleider',
    tekst: 'Heeft de leerkracht zorgen door signalen? Dan bespreekt hij die met de intern begeleider.',
  },
  'voert-afspraken-uit': {
    naam: 'Voert de afspraken uit',
    tekst:
      'De leerkracht doet wat met de intern begeleider is afgesproken. Bijvoorbeeld observeren, of praten met de ouder.',
  },
  'bespreekt-resultaten': {
    naam: 'Bespreekt de resultaten',
    tekst: 'De leerkracht bespreekt met de intern begeleider wat dat opleverde.',
  },
  'past-stappen-toe': {
    naam: 'Past de stappen echt toe',
    tekst:
      'De leerkracht past de stappen bij signalen ook echt toe. Daarop kan iedere medewerker worden aangesproken.',
  },
} as const satisfies Record<RandvoorwaardeId, RandvoorwaardeTekst>;

export const nietVerantwoordelijkTekst = {
  'vaststellen-van-mishandeling':
    'Vaststellen of er echt sprake is van kindermishandeling of huiselijk geweld.',
  'professionele-hulp-of-therapie':
    'Zelf professionele hulp geven aan ouders of leerlingen, zoals begeleiding of therapie.',
} as const satisfies Record<NietVerantwoordelijkVoorId, string>;
