import type { Casus } from '../domain/casus';
import type { CasusEvent } from '../domain/events';
import { casusVan } from '../domain/evolve';
import type { Requester } from '../domain/medewerker';
import { rolRefusal } from '../domain/rights';
import type { CasusId } from '../domain/waarden';
import type { AppContext } from './context';

export interface Dossier {
  readonly casus: Casus;
  readonly events: readonly CasusEvent[];
}

/**
 * The casus with the whole log behind it, for someone who may read the dossier. Undefined both when it does not exist and
 * when this person may not know of it: the two must not be told apart.
 */
export async function readDossier(
  app: AppContext,
  casusId: CasusId,
  wie: Requester,
): Promise<Dossier | undefined> {
  const stand = await app.opslag.log.read(casusId);
  if (!stand) return undefined;
  const { events } = stand;
  const casus = casusVan({ casusId, events });
  return rolRefusal('dossier-inzien', wie, casus, app.organisatie()) ? undefined : { casus, events };
}
