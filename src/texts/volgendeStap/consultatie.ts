import type { consultatiePlichten } from '../../protocol/stapConsultatie';
import type { StapTekst } from './stapTekst';

/** Stap 2. */
export const consultatieStapTekst = {
  'consultatie-houden': {
    titel: 'Bespreek de signalen met een deskundige collega',
    reden:
      'U hoeft niet alleen te bepalen wat het betekent. Vraag de intern begeleider, de aandachtsfunctionaris of de jeugdarts. Vraag ook advies aan Veilig Thuis: 0800-2000. Leg daarna vast wat eruit kwam.',
    anders: 'Zonder consultatie is stap 2 niet klaar. Afweging 1 kan dan nog niet.',
  },
  'twijfel-beantwoorden': {
    titel: 'Beantwoord de vraag: is er twijfel?',
    reden:
      'Twijfelt u ook maar iets over de oorzaak of de veiligheid? Dan moet u advies vragen aan Veilig Thuis. De meldcode vraagt u dat na te gaan.',
    anders: 'Zolang u niet antwoordt, is stap 2 niet klaar. Afweging 1 kan dan nog niet.',
  },
  'advies-vragen': {
    titel: 'Vraag advies aan Veilig Thuis (0800-2000)',
    reden:
      'U hebt twijfel. Dan is advies verplicht. Het mag zonder de naam van het kind en het is geen melding.',
    anders: 'Zonder dit advies kunt u afweging 1 niet beantwoorden.',
  },
  'advies-overwegen': {
    titel: 'Overweeg advies van Veilig Thuis (0800-2000)',
    reden:
      'Advies mag in elke stap, ook als u niet zeker weet of het een signaal is. Een naam is niet nodig.',
    anders: 'U kunt verder, maar u mist dan een deskundige die meekijkt.',
  },
  'letselduiding-vragen': {
    titel: 'Vraag Veilig Thuis mee te kijken naar het letsel',
    reden: 'Zij weten of letsel past bij het verhaal. U hoeft dat niet zelf te beoordelen.',
    anders: 'Dan blijft onduidelijk of het letsel past bij het verhaal.',
  },
  'advies-bij-bijzondere-vorm': {
    titel: 'Vraag meteen de kennis van Veilig Thuis (0800-2000)',
    reden:
      'Het gaat om seksueel geweld of een bijzondere vorm, zoals eer of meisjesbesnijdenis. Daarvoor is hun kennis altijd nodig. Vraag het kind niet uit.',
    wanneer: 'Vandaag.',
    anders: 'Zonder dit advies is stap 2 niet klaar, en weet u niet wat veilig is om te doen.',
  },
  'toestemming-voor-open-bespreken': {
    titel: 'Vraag de ouders toestemming om met naam te bespreken',
    reden:
      'Dat is nodig voor het zorgadviesteam en voor deskundigen van buiten. Zonder naam bespreken mag altijd.',
    anders: 'Zonder toestemming bespreekt u het zonder naam.',
  },
  'intake-voor-zorgadviesteam': {
    titel: 'Laat eerst een intakegesprek houden',
    reden:
      'Dat gaat vooraf aan het zorgadviesteam. Een lid van het team doet dit, met de ouder of de leerkracht.',
    anders: 'De bot legt de bespreking niet vast zonder intakegesprek.',
  },
  'uitkomst-bespreken-met-ouders': {
    titel: 'Vertel de ouders wat er uit de consultatie kwam',
    reden: 'Wie de ouders erbij houdt, maakt de kans groter dat zij meewerken of hulp aanvaarden.',
    anders: 'Dan wordt de kans kleiner dat ouders hulp aanvaarden.',
  },
} as const satisfies Record<(typeof consultatiePlichten)[number]['id'], StapTekst>;
