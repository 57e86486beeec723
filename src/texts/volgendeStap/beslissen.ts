import type { beslissenPlichten } from '../../protocol/stapBeslissen';
import type { StapTekst } from './stapTekst';

/** Stap 5: the two beslissingen, and help. */
export const beslissenStapTekst = {
  'bevoegd-gezag-inlichten': {
    titel: 'Licht het bevoegd gezag in',
    reden: 'Er is een sterk vermoeden. De directie of het bestuur moet dat weten: wie, wanneer en hoe.',
    anders: 'Afweging 2 kan niet voordat het bevoegd gezag op de hoogte is.',
  },
  'veiligheid-afwegen': {
    titel: 'Beantwoord afweging 2: is het onveilig?',
    reden: 'De school en het bevoegd gezag schatten samen in of het acuut of structureel onveilig is.',
    anders: 'Zonder antwoord blijft open of melden nodig is.',
  },
  melden: {
    titel: 'Bel Veilig Thuis (0800-2000) en doe de melding',
    reden:
      'De afwegingen wijzen op een melding. De wet verplicht dat niet, maar melden is hier de professionele norm. Leg daarna vast wat is afgesproken.',
    wanneer: 'Direct, als het onveilig is of als daar twijfel over is.',
    anders:
      'Niet melden kan alleen met een reden van de aandachtsfunctionaris of de directie. Die reden valt op in het dossier.',
  },
  'hulp-afwegen': {
    titel: 'Beantwoord afweging 3: kan er hulp komen die werkt?',
    reden:
      'Kan iemand in de school, of een partner van de gemeente, hulp bieden? En wijkt daarmee de dreiging? Na een melding doet u dit samen met Veilig Thuis.',
    anders: 'Zonder antwoord begint er geen hulp.',
  },
  'aanvaarding-afwegen': {
    titel: 'Beantwoord afweging 4: wordt de hulp aanvaard?',
    reden: 'Hulp werkt alleen als de betrokkenen die aanvaarden en zich er zelf voor inzetten.',
    anders: 'Zonder antwoord kan de hulp niet beginnen.',
  },
  'hulpplan-vastleggen': {
    titel: 'Leg het hulpplan vast',
    reden: 'Spreek af: welke hulp, welk doel, welke termijn, wie doet wat, en wie is casemanager.',
    anders: 'Zonder termijn en doelen valt niet te zien of de hulp helpt.',
  },
  'hulp-volgen': {
    titel: 'Beantwoord afweging 5: helpt de hulp?',
    reden: 'Kijk op de afgesproken termijn of de veiligheid en het welzijn zijn verbeterd zoals afgesproken.',
    wanneer: 'Op de termijn die u met de betrokkenen afsprak.',
    anders: 'Dan merkt niemand dat het geweld doorgaat, terwijl melden dan de norm is.',
  },
  'monitoring-vastleggen': {
    titel: 'Leg vast hoe u de veiligheid blijft volgen',
    reden: 'De hulp sluit alleen met afspraken over het volgen van de veiligheid. Nazorg wordt aangeraden.',
    anders: 'Zonder deze afspraken kan de casus niet dicht.',
  },
  'nazorg-afspreken': {
    titel: 'Spreek nazorg af',
    reden: 'Het wordt aangeraden: leg termijnen vast en wat u van elkaar verwacht.',
    anders: 'U mag ook sluiten met alleen afspraken over het volgen van de veiligheid.',
  },
  'vervolg-zonder-melding': {
    titel: 'Spreek af hoe u de veiligheid volgt',
    reden:
      'Er is met een reden niet gemeld. Spreek hulp af binnen de zorgstructuur van de school. Spreek ook af wanneer u weer kijkt.',
    anders: 'Zonder deze afspraken kan de casus niet dicht, en merkt niemand dat het geweld doorgaat.',
  },
  'afsluiten-zonder-actie': {
    titel: 'Leg het dossier vast en sluit de casus',
    reden: 'Afweging 1 zegt dat er geen actie nodig is. Het dossier blijft bewaard. Heropenen kan altijd.',
    anders: 'De casus blijft open, en iedereen denkt dat er nog iets moet gebeuren.',
  },
  'verwijsindex-overwegen': {
    titel: 'Overweeg een signaal in de verwijsindex',
    reden: 'Zo vinden hulpverleners elkaar. Het komt naast een melding, nooit in plaats daarvan.',
    anders: 'De casus gaat gewoon verder: dit is een overweging.',
  },
} as const satisfies Record<(typeof beslissenPlichten)[number]['id'], StapTekst>;
