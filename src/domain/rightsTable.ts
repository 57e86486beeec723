import { beslissingRights } from './beslissingRights';
import type { CommandType } from './commands';
import type { Right } from './right';
import { dragers, lezers, volgers, wachters, open, gedateerd, beschreven } from './rightsGroepen';

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
  'bericht-doorsturen': {
    rollen: ['systeem'],
    stand: [],
    inhoud: ['bericht-bestaat', 'vervanger-toegestaan'],
  },
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

  ...beslissingRights,
} as const satisfies Record<CommandType | ViewType, Right>;
