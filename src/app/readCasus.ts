import type { Casus } from '../domain/casus';
import { casusVan } from '../domain/evolve';
import type { Medewerker, Requester } from '../domain/medewerker';
import { scholenVan } from '../domain/organisatie';
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

/** Every casus this person may see, the newest first: own ones, and for an aandachtsfunctionaris those of the school. */
export async function casussenVan(app: AppContext, wie: Medewerker): Promise<readonly Casus[]> {
  const medewerker = wie.id;
  const organisatie = app.organisatie();
  const onthouden = await app.opslag.geheugen.readSchool(medewerker);
  const scholen = new Set(scholenVan(organisatie, medewerker).map((school) => school.id));
  if (onthouden !== undefined) scholen.add(onthouden);
  const ids = new Set<CasusId>();
  for (const school of scholen) {
    const isAandachtsfunctionaris = organisatie.scholen
      .find((s) => s.id === school)
      ?.mensen.some(
        (persoon) => persoon.id === medewerker && persoon.rollen.includes('aandachtsfunctionaris'),
      );
    for (const regel of await app.opslag.index.list(school)) {
      if (isAandachtsfunctionaris || regel.signaleerder === medewerker) ids.add(regel.casusId);
    }
  }
  const casussen = await Promise.all([...ids].map((id) => readCasus(app, id, wie, 'casus-inzien')));
  return casussen
    .filter((casus) => casus !== undefined)
    .sort((a, b) => b.gestartOp.localeCompare(a.gestartOp));
}
