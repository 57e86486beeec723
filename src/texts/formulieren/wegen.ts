import type { KindcheckAanleidingId } from '../../protocol/weging';
import type { Antwoord } from '../../domain/waarden';
import type { FormulierTekst } from './formulierTekst';

export const wegingVastleggenTekst = {
  titel: 'Weeg het risico, de aard en de ernst',
  uitleg: [
    'Hieronder staan de signalen, adviezen en gesprekken naast elkaar. Weeg ze in uw eigen woorden.',
    'In het basisonderwijs gebruiken we geen instrument voor het risico. De bot geeft ook geen score.',
    'Laat de aandachtsfunctionaris, het zorgadviesteam, Veilig Thuis of de jeugdgezondheidszorg meewegen. Twijfelt u? Vraag dan altijd advies aan Veilig Thuis: 0800-2000.',
    'U hoeft niet vast te stellen of er mishandeling is.',
  ],
  velden: {
    risico: 'Wat is het risico op huiselijk geweld of kindermishandeling?',
    aard: 'Wat is de aard van het geweld of de mishandeling?',
    ernst: 'Hoe ernstig is het?',
    twijfel: 'Twijfelt u over deze weging?',
    weigering: 'Is toestemming geweigerd? Schrijf op hoe u dat meeweegt.',
    conclusie: 'Wat is uw conclusie?',
  },
  knop: 'Leg de weging vast',
  klaar: 'De weging is vastgelegd.',
} as const satisfies FormulierTekst;

/** The answers to the doubt, each with what follows. */
export const wegingTwijfelTekst = {
  nee: 'Nee. Gevolg: ga verder naar afweging 1.',
  ja: 'Ja. Gevolg: vraag eerst advies aan Veilig Thuis. Weeg daarna opnieuw.',
  twijfel: 'Ik weet het niet. Gevolg: vraag eerst advies aan Veilig Thuis. Weeg daarna opnieuw.',
} as const satisfies Record<Antwoord, string>;

export const wegingKlaarTekst = {
  advies:
    'U twijfelt. Vraag nu advies aan Veilig Thuis: 0800-2000, gratis, dag en nacht. Pas daarna kunt u afweging 1 beantwoorden.',
} as const;

export const kindcheckVastleggenTekst = {
  titel: 'Doe de kindcheck',
  uitleg: [
    'Brengt de situatie van een ouder risico mee? Ga na of er kinderen in het gezin zijn. Stel met zekerheid vast of zij veilig zijn.',
    'Is een kind niet zeker veilig? Doorloop dan ook voor dat kind de stappen van de meldcode.',
    'De kindcheck is geen plicht om te melden. Loopt een kind nu gevaar? Bel 112 of Veilig Thuis.',
  ],
  velden: {
    aanleiding: 'Wat is de aanleiding?',
    kinderen: 'Welke kinderen zijn er in het gezin?',
    veilig: 'Bent u er zeker van dat alle kinderen veilig zijn?',
    toelichting: 'Waar blijkt dat uit?',
  },
  knop: 'Leg de kindcheck vast',
  klaar: 'De kindcheck is vastgelegd.',
} as const satisfies FormulierTekst;

export const kindcheckAanleidingTekst = {
  'psychische-stoornis': 'Een ouder heeft een psychische stoornis',
  verslaving: 'Een ouder heeft problemen met verslaving',
  'huiselijk-geweld': 'Een ouder heeft te maken met huiselijk geweld',
} as const satisfies Record<KindcheckAanleidingId, string>;

export const kindcheckVeiligTekst = {
  ja: 'Ja, alle kinderen zijn veilig',
  nee: 'Nee. Gevolg: doorloop de stappen van de meldcode, ook voor deze kinderen.',
  twijfel: 'Ik weet het niet zeker. Gevolg: doorloop de stappen van de meldcode, ook voor deze kinderen.',
} as const satisfies Record<Antwoord, string>;

export const kindcheckKlaarTekst = {
  onveilig:
    'Niet elk kind is zeker veilig. Doorloop de stappen van de meldcode ook voor deze kinderen. Start een eigen casus als het andere leerlingen zijn.',
  gevaar: 'Loopt een kind nu gevaar? Bel 112 of Veilig Thuis: 0800-2000.',
} as const;

export const verwijsindexOverwegenTekst = {
  titel: 'Verwijsindex overwogen',
  uitleg: [
    'Overweeg een signaal in de verwijsindex. Daarmee vinden professionals rond hetzelfde kind elkaar.',
    'Het is geen keuze: de verwijsindex komt naast de stappen van de meldcode en nooit in plaats daarvan.',
  ],
  velden: {
    uitkomst: 'Geeft u een signaal af?',
    toelichting: 'Waarom wel of niet?',
  },
  knop: 'Leg dit vast',
  klaar: 'Vastgelegd. De stappen van de meldcode gaan gewoon door: de verwijsindex vervangt ze niet.',
} as const satisfies FormulierTekst;

export const verwijsindexTekst = {
  'signaal-afgegeven': 'Ja, er is een signaal afgegeven',
  'niet-afgegeven': 'Nee, er is geen signaal afgegeven',
} as const;

export const politieAfstemmenTekst = {
  titel: 'Afgestemd met de politie',
  uitleg: [
    'Is er misschien een ernstig misdrijf? Stem uw stappen dan af met de politie, via Veilig Thuis: 0800-2000.',
    'Doe dat vóór de gesprekken. Een gesprek met slachtoffer, getuige of pleger kan het bewijs in de weg staan.',
  ],
  velden: {
    datum: 'Op welke datum?',
    met: 'Met wie stemde u af?',
    afspraken: 'Wat is afgesproken, ook over de gesprekken?',
  },
  knop: 'Leg de afspraken vast',
  klaar: 'De afspraken met de politie zijn vastgelegd.',
} as const satisfies FormulierTekst;

export const bevoegdGezagInlichtenTekst = {
  titel: 'Licht het bevoegd gezag in',
  uitleg: [
    'Bij een sterk vermoeden weet het bevoegd gezag ervan. Samen beantwoordt u daarna afweging 2.',
    'Gevolg: deze persoon krijgt een bericht en kan vanaf nu de casus zien.',
  ],
  velden: { wie: 'Wie licht u in?', datum: 'Op welke datum?', hoe: 'Hoe deed u dat?' },
  knop: 'Leg vast wie is ingelicht',
  klaar: 'Vastgelegd wie van het bevoegd gezag is ingelicht.',
} as const satisfies FormulierTekst;

export const bevoegdGezagRolTekst = { directie: 'directie', bestuur: 'bestuur' } as const;
