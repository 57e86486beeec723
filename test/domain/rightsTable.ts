import type { CommandType } from '../../src/domain/commands';
import { systeem, type Requester } from '../../src/domain/medewerker';
import type { ViewType } from '../../src/domain/rightsTable';
import type { Rol } from '../../src/domain/waarden';
import { gestart, signaalVastgelegd, type Gebeurtenis } from '../support/events';
import * as people from '../support/people';
import { gebeurd } from '../support/raadEvents';
import { samengewerkt } from '../support/samenwerkenEvents';
import { wachtOpTweede } from '../support/vierOgenEvents';
import { gewogen } from '../support/wegenEvents';

export type Wat = CommandType | ViewType;
export type Cel = 'ja' | 'casus-onbekend' | 'rol-ontbreekt';

/** A casus of De Regenboog that Leerkracht A started. */
const gewoon: readonly Gebeurtenis[] = [gestart(), signaalVastgelegd()];
/** The same, in which Begeleider A was asked for advice and Directeur A was informed. */
const metRollen: readonly Gebeurtenis[] = [
  ...gewoon,
  gebeurd('consultatie-vragen', { aan: people.begeleider.id }, people.leerkrachtA, [people.begeleider.id]),
  {
    event: {
      type: 'bevoegd-gezag-ingelicht',
      data: {
        wie: people.directeur.id,
        datum: '2026-11-23',
        hoe: 'gebeld',
        berichtAan: [people.directeur.id],
      },
    },
    door: people.functionarisA,
  },
];
/** One in which Begeleider C is the casemanager. */
const metHulpplan: readonly Gebeurtenis[] = [
  ...gewoon,
  gewogen('hulpplan-vastleggen', {
    casemanager: people.tweeScholen.naam,
    casemanagerId: people.tweeScholen.id,
  }),
];

/** One in which Begeleider A was given a task. */
const metTaak: readonly Gebeurtenis[] = [...gewoon, samengewerkt('taak-geven')];

interface Houder {
  readonly wie: Requester;
  readonly casus: readonly Gebeurtenis[];
}

/** Who has each rol, and in which casus; nobody here has another one of which the rights speak. */
export const houders: Readonly<Record<Rol, Houder>> = {
  medewerker: { wie: people.leerkrachtB, casus: metRollen },
  signaleerder: { wie: people.leerkrachtA, casus: metRollen },
  geraadpleegde: { wie: people.begeleider, casus: metRollen },
  ingelichte: { wie: people.directeur, casus: metRollen },
  casemanager: { wie: people.tweeScholen, casus: metHulpplan },
  taakhouder: { wie: people.begeleider, casus: metTaak },
  medebeoordelaar: {
    wie: people.begeleider,
    casus: wachtOpTweede('nee', people.begeleider, people.directeur),
  },
  aandachtsfunctionaris: { wie: people.functionarisA, casus: metRollen },
  'intern-begeleider': { wie: people.begeleider, casus: gewoon },
  directie: { wie: people.directeur, casus: gewoon },
  bestuur: { wie: people.bestuurder, casus: metRollen },
  'privacy-officer': { wie: people.privacyOfficer, casus: metRollen },
  beheerder: { wie: people.beheerder, casus: metRollen },
  systeem: { wie: systeem, casus: metRollen },
};

/** The order of the cells in a row. */
export const rollen = [
  'medewerker',
  'signaleerder',
  'geraadpleegde',
  'ingelichte',
  'casemanager',
  'taakhouder',
  'medebeoordelaar',
  'aandachtsfunctionaris',
  'intern-begeleider',
  'directie',
  'bestuur',
  'privacy-officer',
  'beheerder',
  'systeem',
] as const satisfies readonly Rol[];

const [ja, on, ro] = ['ja', 'casus-onbekend', 'rol-ontbreekt'] as const;
type Rij = readonly [Cel, Cel, Cel, Cel, Cel, Cel, Cel, Cel, Cel, Cel, Cel, Cel, Cel, Cel];

/**
 * Every command and view × every rol, in a casus that exists. `on`: for this person there is no casus; `ro`: there is one,
 * and this is for someone else. A new command does not compile without a row.
 */
export const tabel: Readonly<Record<Wat, Rij>> = {
  'casus-starten': [ja, ja, ja, ja, ja, ja, ja, ja, ja, ja, ja, ja, ja, ro],
  'casus-inzien': [on, ja, ro, ja, ja, ro, ja, ja, on, on, on, on, on, ro],
  'schooloverzicht-inzien': [on, ro, ro, ja, ja, ro, ja, ja, on, on, on, on, on, ro],
  'volgende-stap-inzien': [on, ja, ro, ja, ja, ro, ja, ja, on, on, on, on, on, ro],
  'consultatie-inzien': [on, ro, ja, ro, ro, ro, ro, ro, on, on, on, on, on, ro],
  'dossier-inzien': [on, ja, ro, ja, ja, ro, ja, ja, on, on, on, on, on, ro],
  'dossier-toetsen': [on, ro, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'signaal-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'nood-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'contact-toezeggen': [on, ro, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'bezorging-vastleggen': [on, ro, ro, ro, ro, ro, ro, ro, on, on, on, on, on, ja],
  'bericht-doorsturen': [on, ro, ro, ro, ro, ro, ro, ro, on, on, on, on, on, ja],
  'herinnering-sturen': [on, ro, ro, ro, ro, ro, ro, ro, on, on, on, on, on, ja],
  'herinnering-uitstellen': [on, ja, ja, ro, ja, ja, ja, ja, on, on, on, on, on, ro],
  'signaal-corrigeren': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'hypothese-beoordelen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'contact-vastleggen': [on, ja, ro, ro, ja, ro, ro, ja, on, on, on, on, on, ro],
  'vervolg-vastleggen': [on, ja, ro, ro, ja, ro, ro, ja, on, on, on, on, on, ro],
  'gezin-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'casus-overdragen': [on, ro, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'consultatie-vragen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'consultatie-beantwoorden': [on, ro, ja, ro, ro, ro, ro, ro, on, on, on, on, on, ro],
  'consultatie-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'twijfel-beantwoorden': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'advies-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'toestemming-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'toestemming-afwijken': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'ouders-inlichten': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'gesprek-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'gesprek-afwijken': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'leerlinggesprek-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'leerlinggesprek-afwijken': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'weging-vastleggen': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'kindcheck-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'afweging-beantwoorden': [on, ja, ro, ja, ja, ro, ro, ja, on, on, on, on, on, ro],
  'afweging-meebeoordelen': [on, ro, ro, ja, ro, ro, ja, ja, on, on, on, on, on, ro],
  'bevoegd-gezag-inlichten': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'verwijsindex-overwegen': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'politie-afstemmen': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'meldgesprek-vastleggen': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'meldgesprek-afwijken': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'zwijgplicht-beantwoorden': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'melding-vastleggen': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'norm-afwijken': [on, ro, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'terugkoppeling-vastleggen': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'hulpplan-vastleggen': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'monitoring-vastleggen': [on, ja, ro, ja, ja, ro, ro, ja, on, on, on, on, on, ro],
  'casus-afsluiten': [on, ro, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'casus-heropenen': [on, ja, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'casus-zien': [on, ro, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'taak-inzien': [on, ro, ro, ro, ro, ja, ro, ro, on, on, on, on, on, ro],
  'consultatie-intrekken': [on, ja, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'consultatie-doorgeven': [on, ja, ja, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'casus-toewijzen': [on, ro, ro, ro, ro, ro, ro, ja, on, on, on, on, on, ro],
  'taak-geven': [on, ro, ro, ja, ro, ro, ro, ja, on, on, on, on, on, ro],
  'taak-afronden': [on, ro, ro, ro, ro, ja, ro, ja, on, on, on, on, on, ro],
};
