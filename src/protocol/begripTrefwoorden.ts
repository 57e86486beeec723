import type { BegripId } from './begrippen';

export interface Trefwoorden {
  /** A subject: asked for by a question ("wat is een ..."), or typed by itself. */
  readonly woorden: readonly string[];
  /** A question of its own, wherever it stands in the line. */
  readonly zinnen: readonly string[];
}

/** What people type for each begrip: small letters, no accents, single spaces. */
export const begripTrefwoorden = {
  meldcode: {
    woorden: ['meldcode', 'meldcode huiselijk geweld', 'stappenplan', 'uitleg'],
    zinnen: ['van wie is de meldcode', 'hoe werkt de meldcode', 'uitleg meldcode'],
  },
  'oplettend-zijn': {
    woorden: ['oplettend zijn', 'alert zijn', 'alertheid', 'opletten'],
    zinnen: ['waar moet ik op letten', 'waar let ik op'],
  },
  steun: {
    woorden: ['steun', 'ondersteuning'],
    zinnen: ['wie steunt mij', 'wie helpt mij', 'welke steun krijg ik'],
  },
  begrippen: { woorden: ['begrippen', 'begrippenlijst', 'woorden', 'woordenlijst'], zinnen: [] },
  'huiselijk-geweld': { woorden: ['huiselijk geweld'], zinnen: [] },
  'huiselijke-kring': { woorden: ['huiselijke kring', 'huisgenoot', 'huisgenoten'], zinnen: [] },
  kindermishandeling: { woorden: ['kindermishandeling', 'mishandeling'], zinnen: [] },
  'vormen-van-geweld': {
    woorden: [
      'vormen van geweld',
      'vormen van huiselijk geweld',
      'vormen van kindermishandeling',
      'partnergeweld',
      'stalking',
      'eergerelateerd geweld',
      'meisjesbesnijdenis',
      'vrouwelijke genitale verminking',
      'verwaarlozing',
      'seksueel misbruik',
    ],
    zinnen: ['welke vormen van'],
  },
  oudermishandeling: { woorden: ['oudermishandeling', 'ouderenmishandeling'], zinnen: [] },
  'slachtoffer-getuige-pleger': { woorden: ['slachtoffer', 'getuige', 'pleger'], zinnen: [] },
  medewerker: {
    woorden: ['medewerker', 'medewerkers'],
    zinnen: ['voor wie geldt de meldcode', 'voor wie is de meldcode', 'geldt de meldcode voor mij'],
  },
  leerling: { woorden: ['leerling', 'leerlingen'], zinnen: [] },
  'wie-doet-wat': {
    woorden: ['taken', 'rollen', 'taakverdeling'],
    zinnen: ['wie doet wat', 'wie doet er wat'],
  },
  aandachtsfunctionaris: { woorden: ['aandachtsfunctionaris'], zinnen: [] },
  'intern-begeleider': {
    woorden: ['intern begeleider', 'interne begeleider', 'ib er', 'zwijgplicht'],
    zinnen: [],
  },
  'bevoegd-gezag': { woorden: ['bevoegd gezag'], zinnen: [] },
  leerplichtambtenaar: { woorden: ['leerplichtambtenaar', 'leerplicht'], zinnen: [] },
  jeugdgezondheidszorg: {
    woorden: ['jeugdgezondheidszorg', 'jgz', 'ggd', 'jeugdarts', 'jeugdverpleegkundige', 'schoolarts'],
    zinnen: [],
  },
  casemanager: { woorden: ['casemanager'], zinnen: [] },
  'medewerker-als-pleger': {
    woorden: ['medewerker als pleger', 'collega als pleger'],
    zinnen: [
      'als een medewerker de pleger is',
      'als een collega de pleger is',
      'als een leerkracht de pleger is',
    ],
  },
  'altijd-vijf-stappen': {
    woorden: ['vijf stappen', 'korte route', 'eenmalig contact', 'eenmalige contacten'],
    zinnen: ['stap overslaan', 'stappen overslaan', 'alle stappen'],
  },
  'gesprek-weglaten': {
    woorden: [],
    zinnen: [
      'gesprek overslaan',
      'gesprek weglaten',
      'gesprek met de ouders overslaan',
      'zonder gesprek melden',
    ],
  },
  meldrecht: {
    woorden: ['meldrecht'],
    zinnen: ['meldrecht', 'zonder toestemming melden', 'melden zonder toestemming'],
  },
} as const satisfies Readonly<Record<BegripId, Trefwoorden>>;
