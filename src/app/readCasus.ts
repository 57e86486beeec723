import type { Casus } from '../domain/casus';
import { casusVan } from '../domain/evolve';
import type { Medewerker, Requester } from '../domain/medewerker';
import { mensenMetRol } from '../domain/organisatie';
import { rolRefusal, standRefusal } from '../domain/rights';
import type { ViewType } from '../domain/rightsTable';
import type { CasusId } from '../domain/waarden';
import type { AppContext } from './context';
import { OpslagOnbereikbaar } from './ports';
import { sideBySide } from './sideBySide';

/** A school keeps its closed casussen, so that an aandachtsfunctionaris has hundreds in the end. */
const logsAtOnce = 16;

/**
 * A casus for someone to look at, in one of these ways. Undefined both when it does not exist and when this person may
 * not know of it: the two must not be told apart.
 */
export async function readCasus(
  app: AppContext,
  casusId: CasusId,
  wie: Requester,
  ...views: readonly ViewType[]
): Promise<Casus | undefined> {
  const casus = await readAlles(app, casusId);
  const mag = casus && views.some((view) => !rolRefusal(view, wie, casus, app.organisatie()));
  return mag ? casus : undefined;
}

/** What somebody finds of their own. */
export interface MijnCasussen {
  /** Every casus this person may see, the newest first. */
  readonly casussen: readonly Casus[];
  /** Codes of casussen in which a question waits for this person, who may see no more of them than that question. */
  readonly vragen: readonly CasusId[];
  /** The same of casussen in which a task waits for them. */
  readonly taken: readonly CasusId[];
  /** Casussen that cannot be read, each with the fault; the others are there all the same. */
  readonly onleesbaar: readonly { readonly casusId: CasusId; readonly fault: unknown }[];
}

/**
 * The casussen in which this person has a rol, and for an aandachtsfunctionaris those of the school. The index of every
 * school is asked, since someone whom organisatie.json does not name may work at more than one. Rejects with
 * OpslagOnbereikbaar when the store does not answer.
 */
export async function casussenVan(app: AppContext, wie: Medewerker): Promise<MijnCasussen> {
  const lists = await Promise.all(
    app.organisatie().scholen.map(async (school) => {
      const alle = mensenMetRol(school, 'aandachtsfunctionaris').some(({ id }) => id === wie.id);
      const regels = await app.opslag.index.list(school.id);
      return regels.filter(({ medewerker }) => alle || medewerker === wie.id);
    }),
  );
  const ids = [...new Set(lists.flat().map(({ casusId }) => casusId))];
  const gevonden = await sideBySide(logsAtOnce, ids, (id) => readMijn(app, id, wie));
  return {
    casussen: gevonden
      .flatMap((found) => (found.soort === 'casus' ? [found.casus] : []))
      .sort((a, b) => b.gestartOp.localeCompare(a.gestartOp)),
    vragen: gevonden.flatMap((found) => (found.soort === 'vraag' ? [found.casusId] : [])),
    taken: gevonden.flatMap((found) => (found.soort === 'taak' ? [found.casusId] : [])),
    onleesbaar: gevonden.flatMap((found) => (found.soort === 'onleesbaar' ? [found] : [])),
  };
}

type Gevonden =
  | { readonly soort: 'casus'; readonly casus: Casus }
  | { readonly soort: 'vraag' | 'taak'; readonly casusId: CasusId }
  | { readonly soort: 'onleesbaar'; readonly casusId: CasusId; readonly fault: unknown }
  | { readonly soort: 'niets' };

async function readMijn(app: AppContext, casusId: CasusId, wie: Medewerker): Promise<Gevonden> {
  const casus = await readOfOnleesbaar(app, casusId);
  if (!casus || 'soort' in casus) return casus ?? { soort: 'niets' };
  const organisatie = app.organisatie();
  if (!rolRefusal('casus-inzien', wie, casus, organisatie)) return { soort: 'casus', casus };
  const gevraagd = !standRefusal('consultatie-beantwoorden', wie, casus, organisatie);
  if (gevraagd) return { soort: 'vraag', casusId };
  const taak = !standRefusal('taak-afronden', wie, casus, organisatie);
  return taak ? { soort: 'taak', casusId } : { soort: 'niets' };
}

/** A store that does not answer is no damage: then nothing of the list is sure, and this rejects. */
async function readOfOnleesbaar(
  app: AppContext,
  casusId: CasusId,
): Promise<Casus | Extract<Gevonden, { soort: 'onleesbaar' }> | undefined> {
  try {
    return await readAlles(app, casusId);
  } catch (fault) {
    if (fault instanceof OpslagOnbereikbaar) throw fault;
    return { soort: 'onleesbaar', casusId, fault };
  }
}

async function readAlles(app: AppContext, casusId: CasusId): Promise<Casus | undefined> {
  const stand = await app.opslag.log.read(casusId);
  return stand && casusVan({ casusId, events: stand.events });
}

/**
 * The casus in which this very click was carried out before, whatever this person may see of it now: passing something on
 * can end their own part. Undefined where it was not.
 */
export async function casusAfter(
  app: AppContext,
  casusId: CasusId,
  click: string,
): Promise<Casus | undefined> {
  const casus = await readAlles(app, casusId);
  const first = `${click}.0`;
  return casus && Object.values(casus.records).some((list) => list.some(({ id }) => id === first))
    ? casus
    : undefined;
}

/**
 * The casus as it stood when this click was given: without what the click itself added, when it was carried out before.
 * A form is read the way it was drawn, so that a second delivery of its answer means what it meant the first time.
 */
export async function casusBefore(app: AppContext, casus: Casus, click: string): Promise<Casus> {
  const first = `${click}.0`;
  if (!Object.values(casus.records).some((list) => list.some(({ id }) => id === first))) return casus;
  const { casusId } = casus;
  const events = (await app.opslag.log.read(casusId))?.events ?? [];
  return casusVan({
    casusId,
    events: events.slice(
      0,
      events.findIndex(({ id }) => id === first),
    ),
  });
}
