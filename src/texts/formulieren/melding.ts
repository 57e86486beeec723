import type { Gesprekspartner } from '../../protocol/leeftijdsregels';
import type { AfschermGrondId, MeldgesprekGrondId } from '../../protocol/gronden';
import type { AfschermvoorwaardeId } from '../../protocol/melding';
import type { Antwoord, Leeftijdsgroep } from '../../domain/waarden';
import { meldnormTekst } from '../meldnorm';
import type { FormulierTekst } from './formulierTekst';

/** With whom the melding is discussed at which age ([G1], [G2], [H1-H4], [H7]). */
export const meldgesprekLeeftijd = {
  'onder-12': 'Deze leerling is jonger dan 12 jaar: u bespreekt de melding met de ouders.',
  '12-tot-16':
    'Deze leerling is 12 tot en met 15 jaar: u bespreekt de melding met de ouders, en ook met de leerling zelf.',
  'vanaf-16':
    'Deze leerling is 16 jaar of ouder: u bespreekt de melding met de leerling zelf, en ook met de ouders.',
} as const satisfies Record<Leeftijdsgroep, string>;

export const meldgesprekWie = {
  ouders: 'De ouders',
  leerling: 'De leerling',
  beiden: 'De ouders en de leerling',
} as const satisfies Record<Gesprekspartner | 'beiden', string>;

export const meldgesprekVastleggenTekst = {
  titel: 'Leg het gesprek over de melding vast',
  uitleg: [
    'Bespreek de melding vooraf. De vijf punten staan in de volgorde van het gesprek.',
    'Bezwaren zijn niet het einde. Kijk hoe u tegemoet kunt komen. Lukt dat niet? Dan weegt u ze af.',
    'Gevolg: na dit gesprek en de vraag om toestemming kunt u de melding vastleggen.',
  ],
  velden: {
    wie: 'Met wie was het gesprek?',
    met: 'Wat zijn hun namen?',
    datum: 'Op welke datum?',
    uitleg: '1. Hoe legde u uit waarom u wilt melden, wat het doel is en wat het betekent?',
    reactie: '2. Wat was de reactie? Vraag daar uitdrukkelijk om.',
    bezwaren: '3. Welke bezwaren waren er? (mag leeg blijven)',
    tegemoetkoming: 'Bij bezwaren: hoe kunt u daaraan tegemoetkomen?',
    afwegingBezwaren:
      '4. Bij bezwaren: hoe weegt u die af tegen de bescherming? Noem de aard, de ernst en waarom melden nodig is.',
    doorslag: '5. Moet de bescherming van de leerling of zijn gezin de doorslag geven?',
  },
  knop: 'Leg het gesprek vast',
  klaar: 'Het gesprek over de melding is vastgelegd.',
  bel: 'De bescherming gaat voor. Bel Veilig Thuis en doe de melding: 0800-2000.',
  toestemming: 'Leg ook vast of er toestemming is voor de melding.',
  norm: meldnormTekst,
} as const satisfies FormulierTekst & Readonly<Record<'bel' | 'toestemming' | 'norm', string>>;

/** Whether protection weighs more, each with what follows ([G7], [N33]). */
export const doorslagTekst = {
  ja: 'Ja. Gevolg: doe de melding bij Veilig Thuis.',
  twijfel: 'Ik twijfel. Gevolg: doe de melding bij Veilig Thuis.',
  nee: 'Nee. Gevolg: wijst een afweging op een melding? Dan blijft die nodig.',
} as const satisfies Record<Antwoord, string>;

export const meldgesprekAfwijkenTekst = {
  titel: 'Geen gesprek over de melding',
  uitleg: [
    'Het gesprek over de melding weglaten mag op twee gronden. Schrijf op welke, en waarom.',
    'Gevolg: alleen dit gesprek vervalt. Overleg, advies van Veilig Thuis en de melding zelf blijven nodig.',
    'Contact verliezen is nooit een reden om niet te melden.',
  ],
  velden: {
    met: 'Met wie is er geen gesprek?',
    grond: 'Op welke grond laat u het weg?',
    motivering: 'Waarom? Schrijf op wat u zag of hoorde.',
  },
  knop: 'Leg vast met reden',
  klaar: 'Vastgelegd dat er geen gesprek over de melding is, met de reden. De melding blijft nodig.',
} as const satisfies FormulierTekst;

export const meldgesprekGrondTekst = {
  'meldgesprek-veiligheid': 'De veiligheid van de leerling, van uzelf of van een ander is in het geding',
  'meldgesprek-contactverlies':
    'Er zijn goede redenen om te denken dat de leerling of de ouders daardoor het contact met u verbreken',
} as const satisfies Record<MeldgesprekGrondId, string>;

export const meldingVastleggenTekst = {
  titel: 'Leg de melding vast',
  uitleg: [
    'Melden doet u per telefoon: 0800-2000, gratis, dag en nacht. Leg daarna hier vast wat u meldde.',
    'Advies vragen mag zonder naam. Een melding doet u in eigen naam.',
    'Veilig Thuis zegt het gezin in principe wie meldt. Afschermen mag alleen op een van de drie gronden hieronder.',
    'Gevolg: Veilig Thuis neemt binnen 5 werkdagen een besluit en koppelt dat aan u terug.',
  ],
  velden: {
    datum: 'Op welke datum belde u?',
    tijd: 'Hoe laat?',
    gesprokenMet: 'Met wie van Veilig Thuis sprak u?',
    feiten: 'Welke feiten en gebeurtenissen meldde u? Wat u zelf zag of hoorde, met datum en plaats.',
    andereBronnen: 'Wat hoorde u van anderen, en van wie? (mag leeg blijven als u alles zelf zag)',
    hypothesen: 'Welke vermoedens noemde u erbij, als vermoeden? (mag leeg blijven)',
    afspraken: 'Wat sprak u af met Veilig Thuis?',
    eigenVervolg: 'Wat blijft u zelf doen voor het kind en het gezin?',
    naam: 'Hoe deed u de melding?',
    afschermMotivering: 'Afgeschermd? Waarom?',
    afschermVoorwaarde: 'Afgeschermd? Is te merken dat het van u komt?',
    veiligheidsplan:
      'Komt alle informatie van u? Welk plan maakte u met Veilig Thuis voor ieders veiligheid?',
  },
  knop: 'Leg de melding vast',
  klaar: 'De melding is vastgelegd.',
  terugkoppeling: (datum: string) =>
    `Veilig Thuis laat uiterlijk ${datum} weten wat het besluit is. Hoort u niets? Bel dan zelf.`,
} as const satisfies FormulierTekst & { readonly terugkoppeling: (datum: string) => string };

/** The three grounds on which a melding is shielded for the family (decision 0.2, [L26], [L27]). */
export const afschermGrondTekst = {
  'afschermen-gevaar-kinderen':
    'Afgeschermd: anders is er gevaar voor de leerling, voor andere kinderen of voor een ander',
  'afschermen-gevaar-medewerkers': 'Afgeschermd: anders is er gevaar voor mij of mijn collega’s',
  'afschermen-vertrouwensrelatie':
    'Afgeschermd: anders raakt de vertrouwensband met de leerling of het gezin verstoord',
} as const satisfies Record<AfschermGrondId, string>;

/** In own name, or on exactly one of the grounds ([L25]). */
export const naamTekst = {
  'op-naam': 'In eigen naam: het gezin kan horen wie er meldt',
  ...afschermGrondTekst,
} as const;

export const afschermVoorwaardeTekst = {
  'informatie-niet-herleidbaar': 'Nee: meer mensen hebben dit gezien. Het is niet te herleiden tot mij.',
  'anders-veiligheidsplan-met-veilig-thuis':
    'Ja: alleen ik weet dit. Ik maak met Veilig Thuis een plan voor ieders veiligheid.',
} as const satisfies Record<AfschermvoorwaardeId, string>;

export const normAfwijkenTekst = {
  titel: 'Niet melden, met reden',
  uitleg: [
    meldnormTekst,
    'Gevolg: uw besluit en uw reden vallen op in het dossier, met uw naam. Veilig Thuis om advies vragen kan altijd: 0800-2000.',
  ],
  velden: { motivering: 'Waarom wordt er niet gemeld?' },
  knop: 'Leg vast dat er niet wordt gemeld',
  klaar: 'Vastgelegd dat er niet wordt gemeld, met uw reden. Dit valt op in het dossier.',
  waarop: 'Deze afweging wijst op een melding',
} as const satisfies FormulierTekst & { readonly waarop: string };

export const terugkoppelingVastleggenTekst = {
  titel: 'Leg de terugkoppeling vast',
  uitleg: [
    'Veilig Thuis koppelt altijd terug: wat het besluit is en wat er gaat gebeuren.',
    'Niets gehoord? Leg ook dat vast, en bel zelf: 0800-2000.',
  ],
  termijn: (datum: string) => `Werkdag 5 na de melding is ${datum}.`,
  velden: {
    datum: 'Op welke datum?',
    ontvangen: 'Hebt u de terugkoppeling gekregen?',
    terugkoppeling: 'Wat is het besluit van Veilig Thuis?',
  },
  knop: 'Leg dit vast',
  klaar: 'De terugkoppeling van Veilig Thuis is vastgelegd.',
  belNu: 'Werkdag 5 is er en u hoorde nog niets. Bel nu Veilig Thuis: 0800-2000.',
  wacht: (datum: string) =>
    `Vastgelegd dat u nog niets hoorde. Veilig Thuis heeft de tijd tot en met ${datum}.`,
} as const satisfies FormulierTekst & {
  readonly belNu: string;
  readonly termijn: (datum: string) => string;
  readonly wacht: (datum: string) => string;
};

export const ontvangenTekst = {
  ja: 'Ja',
  nee: 'Nee. Gevolg: is het werkdag 5 of later? Bel dan zelf Veilig Thuis.',
} as const;
