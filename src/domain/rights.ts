import type { Casus } from './casus';
import type { Command, CommandType } from './commands';
import { rollenVan, type Requester } from './medewerker';
import { findSchool, scholenVan, type Organisatie } from './organisatie';
import type { Refusal } from './refusals';
import type { Rol } from './waarden';

/** What someone can look at without changing anything; subject to the same table. */
export const viewTypes = ['casus-inzien', 'volgende-stap-inzien'] as const;
export type ViewType = (typeof viewTypes)[number];

interface Right {
  /** Any one of these is enough. */
  readonly rollen: readonly Rol[];
  /** Checked in this order; the first that fails is the refusal. */
  readonly requirements: readonly RequirementName[];
}

/**
 * Who may do what, and under which conditions: one row per command and view. A `medewerker` is anyone of the tenant;
 * a rol above that comes only from organisatie.json, and counts at its own school.
 */
export const rights = {
  'casus-starten': {
    rollen: ['medewerker'],
    requirements: ['school-bestaat', 'school-is-eigen', 'geen-medewerker-betrokken'],
  },
  'casus-inzien': { rollen: ['signaleerder', 'aandachtsfunctionaris'], requirements: [] },
  'volgende-stap-inzien': { rollen: ['signaleerder', 'aandachtsfunctionaris'], requirements: [] },
  'signaal-vastleggen': { rollen: ['signaleerder', 'aandachtsfunctionaris'], requirements: [] },
  'nood-vastleggen': { rollen: ['signaleerder', 'aandachtsfunctionaris'], requirements: ['iemand-gebeld'] },
  'contact-toezeggen': { rollen: ['aandachtsfunctionaris'], requirements: [] },
  'bezorging-vastleggen': { rollen: ['systeem'], requirements: ['bericht-bestaat'] },
} as const satisfies Record<CommandType | ViewType, Right>;

/** Rollen that may know that the casus exists at all; for everyone else it does not. */
const kijkers: readonly Rol[] = [...rights['casus-inzien'].rollen, 'systeem'];

interface RightsQuestion {
  readonly wie: Requester;
  readonly casus: Casus | undefined;
  readonly organisatie: Organisatie;
  readonly command: Command | undefined;
}

const requirements = {
  'school-bestaat': ({ command, organisatie }) => {
    if (command?.type !== 'casus-starten' || findSchool(organisatie, command.data.school)) return undefined;
    return { code: 'school-onbekend', facts: { school: command.data.school }, veld: 'school' };
  },
  'school-is-eigen': ({ command, organisatie, wie }) => {
    if (command?.type !== 'casus-starten' || wie.kind === 'systeem') return undefined;
    const eigen = scholenVan(organisatie, wie.id);
    if (eigen.length === 0 || eigen.some((school) => school.id === command.data.school)) return undefined;
    return { code: 'school-niet-eigen', facts: {}, veld: 'school' };
  },
  // Decision 0.3 ([A17], [B26], L288-298): the meldcode stops, and doubt counts as yes.
  'geen-medewerker-betrokken': ({ command }) => {
    if (command?.type !== 'casus-starten' || command.data.medewerkerBetrokken === 'nee') return undefined;
    return { code: 'medewerker-betrokken', facts: {} };
  },
  'iemand-gebeld': ({ command }) => {
    if (command?.type !== 'nood-vastleggen' || command.data.gebeld.length > 0) return undefined;
    return { code: 'niemand-gebeld', facts: {}, veld: 'gebeld' };
  },
  'bericht-bestaat': ({ command, casus }) => {
    if (command?.type !== 'bezorging-vastleggen') return undefined;
    if (casus?.berichten.some((bericht) => bericht.id === command.data.bericht)) return undefined;
    return { code: 'bericht-onbekend', facts: {} };
  },
} satisfies Record<string, (vraag: RightsQuestion) => Refusal | undefined>;

type RequirementName = keyof typeof requirements;

/** The refusal for a command, or undefined when the person may give it now. */
export function refusalFor(
  command: Command,
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
): Refusal | undefined {
  const geweigerd = rolRefusal(command.type, wie, casus, organisatie);
  if (geweigerd) return geweigerd;
  for (const naam of rights[command.type].requirements) {
    const refusal: Refusal | undefined = requirements[naam]({ wie, casus, organisatie, command });
    if (refusal) return refusal;
  }
  return undefined;
}

/** The same for something to look at, and for the button of a command: whether it is worth showing to this person. */
export function rolRefusal(
  what: CommandType | ViewType,
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
): Refusal | undefined {
  const rollen = rollenVan(wie, casus, organisatie);
  if (what !== 'casus-starten' && !(casus && rollen.some((rol) => kijkers.includes(rol)))) {
    return { code: 'casus-onbekend', facts: {} };
  }
  const nodig: readonly Rol[] = rights[what].rollen;
  return rollen.some((rol) => nodig.includes(rol)) ? undefined : { code: 'rol-ontbreekt', facts: { nodig } };
}
