import type { MeldgesprekspuntId } from '../protocol/gesprek';
import { meldnormTekst } from './meldnorm';

/** The five steps of the talk beforehand ([G3-G7], L586-604). */
export const meldgesprekspuntTekst = {
  'waarom-en-doel-uitleggen':
    'Leg uit waarom u van plan bent een melding te doen, wat het doel is en wat het voor hen betekent.',
  'reactie-op-melding-vragen': 'Vraag uitdrukkelijk om een reactie.',
  'bezwaren-bespreken': 'Zijn er bezwaren? Overleg hoe u daaraan tegemoet kunt komen.',
  'bezwaren-afwegen':
    'Kan dat niet? Weeg de bezwaren af tegen de bescherming. Kijk naar de aard en de ernst, en of melden nodig is.',
  'bescherming-geeft-doorslag': 'Geeft de bescherming de doorslag? Doe dan de melding.',
} as const satisfies Record<MeldgesprekspuntId, string>;

export const meldingVoorbereidingTekst = {
  titel: 'Bereid de melding voor',
  uitleg: [
    'Melden doet u per telefoon: bel Veilig Thuis, 0800-2000, en houd deze kaart erbij.',
    'Is er nu gevaar? Bel meteen [112](tel:112) of Veilig Thuis. Vastleggen komt later.',
    'Twijfelt u nog? Vraag eerst advies: dat mag zonder naam.',
  ],
  meerKnop: 'Mag u dit, en met uw naam?',
  eigenNaam: {
    kop: 'Uw naam, en de norm',
    regels: [
      'Een melding doet u in eigen naam.',
      'Afschermen voor het gezin mag alleen op een van drie gronden. Overleg dat met Veilig Thuis.',
      meldnormTekst,
    ],
  },
  vooraf: 'Eerst: bespreek de melding, in vijf punten',
  weglaten:
    'Dit gesprek weglaten mag om de veiligheid, of als zij het contact met u zouden verbreken. De melding blijft dan nodig.',
  zeggen: {
    kop: 'Dit zegt u aan de telefoon',
    regels: [
      '• Ik ben (naam en functie) van (school). Ik wil een melding doen.',
      '• Dit zijn de feiten. Dit zag of hoorde ik zelf, op deze datum en op deze plaats.',
      '• Dit weet ik van iemand anders, en dat is die persoon.',
      '• Dit denk ik: het is een vermoeden en geen feit.',
      '• De melding is wel of niet besproken met de ouders en de leerling. Dit vonden zij ervan.',
    ],
  },
  feiten: 'Feiten en gebeurtenissen die u meldt',
  geenFeiten: 'Er staan nog geen feiten in het dossier.',
  vanAnderen: 'Wat anderen zagen of hoorden: noem wie',
  hypothesen: 'Vermoedens: zeg erbij dat het geen feiten zijn',
  meer: (aantal: number) => `En nog ${aantal}. Open de casus voor alles.`,
  vragen: {
    kop: 'Dit kan Veilig Thuis vragen',
    regels: [
      '• Om wie gaat het, en wie zijn er nog meer in het gezin?',
      '• Wat is er gebeurd, wanneer, en hoe vaak? Is het kind nu veilig?',
      '• Wie weet hiervan? Wat hebt u al gedaan, en met wie hebt u overlegd?',
      '• Weten de ouders van de melding? Wat is hun reactie?',
      '• Wat kunt u zelf blijven doen voor het kind?',
    ],
  },
  recht: {
    kop: 'Mag u dit vertellen?',
    regels: [
      'Ja. U mag een vermoeden van kindermishandeling melden, zo nodig zonder toestemming van het kind of de ouders.',
      'U mag ook vragen van Veilig Thuis over het kind en de ouders beantwoorden, zo nodig zonder toestemming.',
      'Dit meldrecht staat nu in de Wmo 2015, artikel 5.2.6. Het stappenplan noemt nog oudere wetten.',
    ],
  },
  daarna: {
    kop: 'Spreek af, en leg daarna vast',
    regels: [
      '• Wat doet Veilig Thuis, en wat blijft u zelf doen? Een melding is geen eindpunt.',
      '• Schrijf de naam op van wie u sprak, en hoe laat het was.',
      '• Veilig Thuis neemt binnen 5 werkdagen een besluit en koppelt dat aan u terug.',
    ],
  },
} as const;
