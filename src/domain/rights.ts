import type { Casus } from './casus';
import type { Command, CommandType } from './commands';
import { dataRequirements, type DataRequirement } from './dataRequirements';
import { rollenVan, type Requester } from './medewerker';
import type { Organisatie } from './organisatie';
import type { Refusal } from './refusals';
import { stateRequirements, type StateRequirement } from './stateRequirements';
import type { Datum, Rol } from './waarden';

/** What someone can look at without changing anything; subject to the same table. */
export const viewTypes = ['casus-inzien', 'volgende-stap-inzien', 'consultatie-inzien'] as const;
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
/** Who weighs safety and guards the norm: never the teacher alone ([Q2], decision 0.1). */
const wachters = ['aandachtsfunctionaris', 'ingelichte'] as const satisfies readonly Rol[];

const open = ['casus-open'] as const;
const gedateerd = ['niet-in-toekomst'] as const;

/**
 * Who may do what, and under which conditions: one row per command and view. A `medewerker` is anyone of the tenant;
 * a rol above that comes from organisatie.json, where it counts at its own school, or from the casus itself.
 */
export const rights = {
  'casus-starten': {
    rollen: ['medewerker'],
    stand: [],
    inhoud: ['school-bestaat', 'school-is-eigen', 'geen-medewerker-betrokken'],
  },
  'casus-inzien': { rollen: metGezag, stand: [], inhoud: [] },
  'volgende-stap-inzien': { rollen: metGezag, stand: [], inhoud: [] },
  'consultatie-inzien': { rollen: ['geraadpleegde'], stand: [], inhoud: [] },
  'signaal-vastleggen': { rollen: dragers, stand: open, inhoud: [] },
  'nood-vastleggen': { rollen: dragers, stand: [], inhoud: ['iemand-gebeld', 'niet-in-toekomst'] },
  'contact-toezeggen': { rollen: ['aandachtsfunctionaris'], stand: [], inhoud: [] },
  'bezorging-vastleggen': { rollen: ['systeem'], stand: [], inhoud: ['bericht-bestaat'] },

  'signaal-corrigeren': {
    rollen: dragers,
    stand: [...open, 'signaal-aanwezig'],
    inhoud: ['signaal-bestaat', 'aantekening-gevuld'],
  },
  'hypothese-beoordelen': {
    rollen: dragers,
    stand: [...open, 'hypothese-open'],
    inhoud: ['is-open-hypothese', 'aantekening-gevuld'],
  },
  'contact-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'aantekening-gevuld'],
  },
  'vervolg-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'aantekening-gevuld'],
  },
  'gezin-vastleggen': { rollen: dragers, stand: open, inhoud: ['aantekening-gevuld'] },
  'casus-overdragen': {
    rollen: ['aandachtsfunctionaris'],
    stand: open,
    inhoud: ['overdraagbaar-aan', 'aantekening-gevuld'],
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
  'twijfel-beantwoorden': { rollen: dragers, stand: open, inhoud: [] },
  'advies-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'toestemming-voor-open', 'velden-gevuld'],
  },
  'toestemming-vastleggen': { rollen: dragers, stand: open, inhoud: gedateerd },
  'toestemming-afwijken': { rollen: dragers, stand: open, inhoud: ['gemotiveerd'] },
  'ouders-inlichten': { rollen: dragers, stand: open, inhoud: ['niet-in-toekomst', 'velden-gevuld'] },

  'gesprek-vastleggen': { rollen: dragers, stand: open, inhoud: ['niet-in-toekomst', 'velden-gevuld'] },
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
    inhoud: ['weigering-meegewogen', 'beslissing-volledig'],
  },
  'kindcheck-vastleggen': { rollen: dragers, stand: open, inhoud: ['beslissing-volledig'] },
  'afweging-beantwoorden': {
    rollen: metGezag,
    stand: [...open, 'afweging-aan-de-beurt'],
    inhoud: [
      'afweging-klopt',
      'beslissing-volledig',
      'afweging-gemotiveerd',
      'samen-beoordeeld',
      'soort-onveiligheid',
      'helper-toegestaan',
      'met-veilig-thuis',
    ],
  },
  'bevoegd-gezag-inlichten': {
    rollen: metGezag,
    stand: [...open, 'sterk-vermoeden'],
    inhoud: ['niet-in-toekomst', 'is-bevoegd-gezag', 'beslissing-volledig'],
  },
  'verwijsindex-overwegen': { rollen: metGezag, stand: open, inhoud: ['beslissing-volledig'] },
  'politie-afstemmen': { rollen: metGezag, stand: open, inhoud: ['niet-in-toekomst', 'beslissing-volledig'] },

  'meldgesprek-vastleggen': {
    rollen: dragers,
    stand: open,
    inhoud: ['niet-in-toekomst', 'meldgesprek-met-iemand', 'melding-volledig', 'bezwaren-gewogen'],
  },
  'meldgesprek-afwijken': { rollen: dragers, stand: open, inhoud: ['gemotiveerd'] },
  'zwijgplicht-beantwoorden': {
    rollen: dragers,
    stand: [...open, 'zonder-toestemming'],
    inhoud: ['melding-volledig'],
  },
  'melding-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'melding-voorbereid'],
    inhoud: ['niet-in-toekomst', 'melding-volledig', 'andere-bronnen-genoemd', 'afscherming-gemotiveerd'],
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
    inhoud: ['niet-in-verleden', 'beslissing-volledig'],
  },
  'monitoring-vastleggen': {
    rollen: metGezag,
    stand: [...open, 'hulp-geslaagd'],
    inhoud: ['niet-in-verleden', 'beslissing-volledig'],
  },
  'casus-afsluiten': {
    rollen: wachters,
    stand: [...open, 'melding-niet-verschuldigd', 'grond-aanwezig'],
    inhoud: ['grond-om-te-sluiten', 'beslissing-volledig'],
  },
  'casus-heropenen': { rollen: metGezag, stand: ['casus-gesloten'], inhoud: ['beslissing-volledig'] },
} as const satisfies Record<CommandType | ViewType, Right>;

/** Rollen that may know that the casus exists at all; for everyone else it does not. */
const kijkers: readonly Rol[] = [...metGezag, 'geraadpleegde', 'systeem'];

/** The refusal for a command, or undefined when the person may give it now. */
export function refusalFor(
  command: Command,
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
  vandaag: Datum,
): Refusal | undefined {
  const early = standRefusal(command.type, wie, casus, organisatie);
  if (early) return early;
  const inhoud: readonly DataRequirement[] = rights[command.type].inhoud;
  for (const name of inhoud) {
    const refusal: Refusal | undefined = dataRequirements[name]({
      wie,
      casus,
      organisatie,
      command,
      vandaag,
    });
    if (refusal) return refusal;
  }
  return undefined;
}

/** Whether a command could be given now, whatever is sent along: what a button may promise. */
export function standRefusal(
  what: CommandType | ViewType,
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
): Refusal | undefined {
  const geweigerd = rolRefusal(what, wie, casus, organisatie);
  if (geweigerd || !casus) return geweigerd;
  const stand: readonly StateRequirement[] = rights[what].stand;
  for (const name of stand) {
    const refusal: Refusal | undefined = stateRequirements[name]({ casus, wie, organisatie });
    if (refusal) return refusal;
  }
  return undefined;
}

/** Whether this person's rollen allow it at all. */
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
