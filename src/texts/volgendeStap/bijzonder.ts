import type { BijzondereStapId } from '../../domain/volgendeStappen';
import type { StapTekst } from './stapTekst';

/** What goes before, beside or after the stappen. */
export const bijzondereStapTekst = {
  'noodnummer-bellen': {
    titel: 'Bel nu 112 of Veilig Thuis (0800-2000)',
    reden:
      'Er is direct gevaar, of daar is twijfel over. Veiligheid gaat voor alles. Leg pas daarna vast wat u deed.',
    wanneer: 'Nu.',
    anders: 'Zonder uw telefoontje weet niemand dat er nu hulp nodig is: de bot belt niet voor u.',
  },
  'veilig-thuis-meteen': {
    titel: 'Bel meteen Veilig Thuis (0800-2000)',
    reden:
      'Er is een signaal vastgelegd dat niet kan wachten. Luister naar het kind, maar vraag het kind niet uit. Wacht niet op de andere stappen.',
    wanneer: 'Meteen.',
    anders: 'Zonder hun kennis kan een goedbedoelde vraag of een gesprek het kind juist in gevaar brengen.',
  },
  'contact-toezeggen': {
    titel: 'Laat weten dat u contact opneemt',
    reden: 'De leerkracht wacht op u. Met één tik weet die dat u de casus hebt gezien.',
    anders: 'Zolang u niets laat weten, staat de leerkracht er alleen voor.',
  },
  'aandachtsfunctionaris-bellen': {
    titel: 'Bel de aandachtsfunctionaris',
    reden:
      'Er weet nog geen aandachtsfunctionaris van. U staat er niet alleen voor: bel een collega die de meldcode kent.',
    wanneer: 'Vandaag.',
    anders: 'Zolang niemand het weet, kijkt er geen collega met u mee.',
  },
  'taak-afronden': {
    titel: 'Doe uw taak en leg vast dat hij klaar is',
    reden: 'Een collega sprak met u af wat u doet en wanneer. De taak staat op de kaart van de casus.',
    anders: 'Dan rekent een collega op iets dat niet gebeurt. Lukt het niet, leg dat dan vast met de reden.',
  },
  'signaal-aanvullen': {
    titel: 'Leg meer signalen vast, ook wat uw zorg kleiner maakt',
    reden:
      'Eén signaal zegt zelden iets over de oorzaak. Schrijf op wat u ziet, hoort of ruikt. Signalen die uw vermoeden tegenspreken horen er ook bij.',
    anders: 'Met alleen signalen in één richting wordt de weging in stap 4 eenzijdig.',
  },
  'veiligheid-meebeoordelen': {
    titel: 'Geef uw oordeel over afweging 2: is het onveilig?',
    reden:
      'De school en het bevoegd gezag beoordelen dit samen. Een collega gaf al een antwoord. U kiest eerst zelf; daarna ziet u beide.',
    anders: 'Dan kijkt maar één mens naar de veiligheid. Bij nee kan niemand verder met afweging 3.',
  },
  'medebeoordeling-afwachten': {
    titel: 'Wacht op het tweede oordeel over afweging 2, of bel ervoor',
    reden:
      'De school en het bevoegd gezag beoordelen dit samen. Van wie het oordeel komt, staat op de kaart van de casus.',
    anders:
      'Zonder tweede oordeel komt afweging 3 niet. Wordt het onveilig, wacht dan niet en bel Veilig Thuis.',
  },
  'oordelen-vergelijken': {
    titel: 'U oordeelt verschillend over afweging 2: praat met elkaar',
    reden:
      'Zolang u niet hetzelfde oordeelt, geldt het als twijfel. Wacht niet met bellen: Veilig Thuis 0800-2000.',
    anders: 'Dan blijft het twijfel. Een melding bij Veilig Thuis is dan de norm.',
  },
  afsluiten: {
    titel: 'Sluit de casus met een reden',
    reden:
      'Wat is vastgelegd geeft een reden om te sluiten. Het dossier blijft bewaard. Heropenen kan altijd.',
    anders: 'De casus blijft open, en iedereen denkt dat er nog iets moet gebeuren.',
  },
  heropenen: {
    titel: 'Komt er iets nieuws? Heropen de casus',
    reden: 'De casus is gesloten. Bij een nieuw signaal, of als het geweld terugkomt, gaat u hier verder.',
    wanneer: 'Als er iets nieuws is.',
    anders: 'Zonder nieuw signaal hoeft u niets te doen. Alles blijft bewaard.',
  },
  volgen: {
    titel: 'Volg hoe het gaat en leg het verloop vast',
    reden:
      'Blijf met de ouders praten over de ontwikkeling van het kind. Schrijf op wat er verandert en wat er is afgesproken.',
    anders: 'Dan valt later niet op of het geweld stopt, doorgaat of terugkomt.',
  },
} as const satisfies Record<BijzondereStapId, StapTekst>;
