import type { Casus } from '../domain/casus';
import { casusVan } from '../domain/evolve';
import type { Medewerker, Requester } from '../domain/medewerker';
import { mensenMetRol } from '../domain/organisatie';
import { rolRefusal, type ViewType } from '../domain/rights';
import type { CasusId } from '../domain/waarden';
import type { AppContext } from './context';

/**
 * A casus for someone to look at. Undefined both when it does not exist and when this person may not know of it: the
 * two must not be told apart.
 */
export async function readCasus(
  app: AppContext,
  casusId: CasusId,
  wie: Requester,
  view: ViewType,
): Promise<Casus | undefined> {
  const stand = await app.opslag.log.read(casusId);
  if (!stand) return undefined;
  const casus = casusVan({ casusId, events: stand.events });
  return rolRefusal(view, wie, casus, app.organisatie()) ? undefined : casus;
}

/**
 * Every casus this person may see, the newest first: own ones, and for an aandachtsfunctionaris those of the school.
 * The index of every school is asked, since someone whom organisatie.json does not name may work at more than one.
 */
export async function casussenVan(app: AppContext, wie: Medewerker): Promise<readonly Casus[]> {
  const lists = await Promise.all(
    app.organisatie().scholen.map(async (school) => {
      const alle = mensenMetRol(school, 'aandachtsfunctionaris').some(({ id }) => id === wie.id);
      const regels = await app.opslag.index.list(school.id);
      return regels.filter(({ signaleerder }) => alle || signaleerder === wie.id);
    }),
  );
  const ids = [...new Set(lists.flat().map(({ casusId }) => casusId))];
  const casussen = await Promise.all(ids.map((id) => readCasus(app, id, wie, 'casus-inzien')));
  return casussen
    .filter((casus) => casus !== undefined)
    .sort((a, b) => b.gestartOp.localeCompare(a.gestartOp));
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
