import type { CommandType } from './commands';
import type { DataRequirement } from './dataRequirements';
import type { StateRequirement } from './stateRequirements';
import type { Rol } from './waarden';

/** What someone can look at without changing anything; subject to the same table. */
export const viewTypes = [
  'casus-inzien',
  'schooloverzicht-inzien',
  'volgende-stap-inzien',
  'consultatie-inzien',
  'taak-inzien',
  'dossier-inzien',
  'dossier-toetsen',
] as const;
export type ViewType = (typeof viewTypes)[number];

interface Right {
  /** Any one of these is enough. */
  readonly rollen: readonly Rol[];
  /** Of the casus, in this order; the first that fails is the refusal, and the reason why a button is not there. */
  readonly stand: readonly StateRequirement[];
  /** Of what was sent, after those. */
  readonly inhoud: readonly DataRequirement[];
}

/** Who carries the casus: who started it, and the aandachtsfunctionaris of the school ([K21], [K27-K30]). */
const dragers = ['signaleerder', 'aandachtsfunctionaris'] as const satisfies readonly Rol[];
/** And whom of the bevoegd gezag was informed ([K33]). */
const metGezag = [...dragers, 'ingelichte'] as const satisfies readonly Rol[];
/** The hulpplan is in the hands of the casemanager, who looks whether the help works ([K34], [Q5]). */
const metCasemanager = [...metGezag, 'casemanager'] as const satisfies readonly Rol[];
/** Who sees the whole casus: also who must weigh what it comes to, for they need what that rests on ([Q2], decision 0.9). */
export const lezers = [...metCasemanager, 'medebeoordelaar'] as const satisfies readonly Rol[];
/** Who keeps notes as the casus runs, also of the help ([K34], [Q4-B6], L554-556). */
const volgers = [...dragers, 'casemanager'] as const satisfies readonly Rol[];
/** Who weighs safety and guards the norm: never the teacher alone ([Q2], decision 0.1). */
const wachters = ['aandachtsfunctionaris', 'ingelichte'] as const satisfies readonly Rol[];

const open = ['casus-open'] as const;
const gedateerd = ['niet-in-toekomst'] as const;
/** Of what happened: on which day, and nothing left blank. */
const beschreven = ['niet-in-toekomst', 'velden-gevuld'] as const;

/**
 * Who may do what, and under which conditions: one row per command and view. A `medewerker` is anyone of the tenant;
 * a rol above that comes from organisatie.json, where it counts at its own school, or from the casus itself.
 */
export const rights = {
  'casus-starten': {
    rollen: ['medewerker'],
    stand: [],
    inhoud: ['school-bestaat', 'school-is-eigen', 'geen-medewerker-betrokken', 'vraag-gelezen'],
  },
  'casus-inzien': { rollen: lezers, stand: [], inhoud: [] },
  // The overview is of whoever watches over several casussen ([K16], [K33], [K34]); the signaleerder has a list of their own.
  'schooloverzicht-inzien': {
    rollen: [...wachters, 'casemanager', 'medebeoordelaar'],
    stand: [],
    inhoud: [],
  },
  'volgende-stap-inzien': { rollen: lezers, stand: [], inhoud: [] },
  'consultatie-inzien': { rollen: ['geraadpleegde'], stand: [], inhoud: [] },
  'taak-inzien': { rollen: ['taakhouder'], stand: [], inhoud: [] },
  'dossier-inzien': { rollen: lezers, stand: [], inhoud: [] },
  // [M12], L704-706: who watches over privacy and file quality; an intern begeleider where the school gives that rol too.
  'dossier-toetsen': { rollen: ['aandachtsfunctionaris'], stand: [], inhoud: [] },
  'signaal-vastleggen': { rollen: dragers, stand: open, inhoud: [] },
  'nood-vastleggen': { rollen: dragers, stand: [], inhoud: ['iemand-gebeld', 'niet-in-toekomst'] },
  'contact-toezeggen': { rollen: ['aandachtsfunctionaris'], stand: [], inhoud: [] },
  'casus-zien': { rollen: ['aandachtsfunctionaris'], stand: [], inhoud: [] },
  'bezorging-vastleggen': { rollen: ['systeem'], stand: [], inhoud: ['bericht-bestaat'] },
  'bericht-doorsturen': { rollen: ['systeem'], stand: [], inhoud: ['bericht-bestaat'] },
  'herinnering-sturen': { rollen: ['systeem'], stand: [], inhoud: [] },

  'signaal-corrigeren': {
    rollen: dragers,
    stand: [...open, 'signaal-aanwezig'],
    inhoud: ['signaal-bestaat', 'velden-gevuld'],
  },
  'hypothese-beoordelen': {
    rollen: dragers,
    stand: [...open, 'hypothese-open'],
    inhoud: ['is-open-hypothese', 'velden-gevuld'],
  },
  'contact-vastleggen': { rollen: volgers, stand: open, inhoud: beschreven },
  'vervolg-vastleggen': { rollen: volgers, stand: ['open-of-gevolgd'], inhoud: beschreven },
  'gezin-vastleggen': { rollen: dragers, stand: open, inhoud: ['velden-gevuld'] },
  'casus-overdragen': {
    rollen: ['aandachtsfunctionaris'],
    stand: open,
    inhoud: ['overdraagbaar-aan', 'velden-gevuld'],
  },
  'casus-toewijzen': {
    rollen: ['aandachtsfunctionaris'],
    stand: [...open, 'functionaris-aanwezig'],
    inhoud: ['toewijsbaar-aan', 'velden-gevuld'],
  },
  // [K16]
  'taak-geven': { rollen: wachters, stand: open, inhoud: ['taak-uitvoerbaar', 'velden-gevuld'] },
  'taak-afronden': {
    rollen: ['taakhouder', 'aandachtsfunctionaris'],
    stand: [...open, 'taak-af-te-ronden'],
    inhoud: ['taak-is-van-mij'],
  },
  // Whoever a termijn can be of; a closed casus still has some.
  'herinnering-uitstellen': {
    rollen: [...volgers, 'geraadpleegde', 'taakhouder', 'medebeoordelaar'],
    stand: ['termijn-van-mij'],
    inhoud: ['is-uitstelbaar', 'uitstel-binnen-grens', 'velden-gevuld'],
  },

  'consultatie-vragen': {
    rollen: dragers,
    stand: [...open, 'signaal-aanwezig', 'raadgever-aanwezig'],
    inhoud: ['raadgever-van-de-school', 'velden-gevuld'],
  },
  'consultatie-beantwoorden': {
    rollen: ['geraadpleegde'],
    stand: [...open, 'vraag-open-voor-mij'],
    inhoud: ['vraag-is-van-mij', 'velden-gevuld'],
  },
  'consultatie-intrekken': {
    rollen: dragers,
    stand: [...open, 'vraag-in-te-trekken'],
    inhoud: ['vraag-is-in-te-trekken', 'velden-gevuld'],
  },
  'consultatie-doorgeven': {
    rollen: [...dragers, 'geraadpleegde'],
    stand: [...open, 'vraag-door-te-geven'],
    inhoud: ['vraag-is-door-te-geven', 'velden-gevuld'],
  },
  'consultatie-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: [
      'niet-in-toekomst',
      'consultatie-afgesproken',
      'toestemming-voor-open',
      'intake-voor-zorgadviesteam',
      'velden-gevuld',
    ],
  },
  'twijfel-beantwoorden': { rollen: dragers, stand: open, inhoud: ['vraag-gelezen'] },
  'advies-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'toestemming-voor-open', 'velden-gevuld'],
  },
  'toestemming-vastleggen': { rollen: dragers, stand: open, inhoud: gedateerd },
  'toestemming-afwijken': { rollen: dragers, stand: open, inhoud: ['gemotiveerd'] },
  'ouders-inlichten': { rollen: dragers, stand: open, inhoud: beschreven },

  'gesprek-vastleggen': { rollen: dragers, stand: open, inhoud: beschreven },
  'gesprek-afwijken': { rollen: dragers, stand: open, inhoud: ['gemotiveerd'] },
  'leerlinggesprek-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'reden-zonder-ouders', 'velden-gevuld'],
  },
  'leerlinggesprek-afwijken': { rollen: dragers, stand: open, inhoud: ['gemotiveerd'] },

  'weging-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'signaal-aanwezig'],
    inhoud: ['weigering-meegewogen', 'velden-gevuld'],
  },
  'kindcheck-vastleggen': { rollen: dragers, stand: open, inhoud: ['velden-gevuld'] },
  'afweging-beantwoorden': {
    rollen: metCasemanager,
    stand: [...open, 'afweging-aan-de-beurt'],
    inhoud: [
      'afweging-klopt',
      'velden-gevuld',
      'afweging-gemotiveerd',
      'samen-beoordeeld',
      'soort-onveiligheid',
      'helper-toegestaan',
      'met-veilig-thuis',
    ],
  },
  // [Q2], [K33]: functionarissen and bevoegd gezag, each their own oordeel.
  'afweging-meebeoordelen': {
    rollen: [...wachters, 'medebeoordelaar'],
    stand: [...open, 'medebeoordeling-open'],
    inhoud: ['oordeel-klopt', 'velden-gevuld', 'afweging-gemotiveerd', 'soort-onveiligheid'],
  },
  'bevoegd-gezag-inlichten': {
    rollen: metGezag,
    stand: [...open, 'sterk-vermoeden'],
    inhoud: ['niet-in-toekomst', 'is-bevoegd-gezag', 'velden-gevuld'],
  },
  'verwijsindex-overwegen': { rollen: metGezag, stand: open, inhoud: ['velden-gevuld'] },
  'politie-afstemmen': { rollen: metGezag, stand: open, inhoud: beschreven },

  'meldgesprek-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'meldgesprek-met-iemand', 'velden-gevuld', 'bezwaren-gewogen'],
  },
  'meldgesprek-afwijken': { rollen: dragers, stand: open, inhoud: ['gemotiveerd'] },
  'zwijgplicht-beantwoorden': {
    rollen: dragers,
    stand: [...open, 'zonder-toestemming'],
    inhoud: ['velden-gevuld'],
  },
  'melding-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'melding-voorbereid'],
    inhoud: ['niet-in-toekomst', 'velden-gevuld', 'andere-bronnen-genoemd', 'afscherming-gemotiveerd'],
  },
  'norm-afwijken': { rollen: wachters, stand: [...open, 'melding-verschuldigd'], inhoud: ['gemotiveerd'] },
  'terugkoppeling-vastleggen': {
    rollen: metGezag,
    stand: ['melding-gedaan'],
    inhoud: ['niet-in-toekomst', 'inhoud-bij-ontvangst'],
  },

  'hulpplan-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'hulp-aanvaard'],
    inhoud: ['niet-in-verleden', 'velden-gevuld', 'een-casemanager'],
  },
  'monitoring-vastleggen': {
    rollen: metCasemanager,
    stand: ['open-of-gevolgd', 'te-volgen'],
    inhoud: ['niet-in-verleden', 'velden-gevuld'],
  },
  'casus-afsluiten': {
    rollen: wachters,
    stand: [...open, 'melding-niet-verschuldigd', 'grond-aanwezig'],
    inhoud: ['grond-om-te-sluiten', 'velden-gevuld'],
  },
  'casus-heropenen': { rollen: metGezag, stand: ['casus-gesloten'], inhoud: ['velden-gevuld'] },
} as const satisfies Record<CommandType | ViewType, Right>;
