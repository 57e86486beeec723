import type { Casus } from '../domain/casus';
import { herinneringenDue } from '../domain/herinneringen';
import { systeem } from '../domain/medewerker';
import { datumVan, tijdVan } from './clock';
import { clickId } from './codes';
import type { AppContext } from './context';
import { executeCommand } from './executeCommand';

/**
 * Records every herinnering of this casus that is due now, and returns the casus with them; the berichten are then owed
 * like any other. The click follows from termijn and day, so that two instances record each once. Rejects with
 * OpslagOnbereikbaar when the store cannot save; a next round then does what was left.
 */
export async function recordHerinneringen(app: AppContext, casus: Casus): Promise<Casus> {
  const at = app.clock.now();
  const nu = { datum: datumVan(at), tijd: tijdVan(at) };
  let latest = casus;
  for (const data of herinneringenDue(casus, nu, { organisatie: app.organisatie(), datumVan })) {
    const click = clickId(`herinnering ${data.termijn} ${data.dag}`, 'systeem', 'herinnering-sturen');
    const outcome = await executeCommand(
      app,
      casus.casusId,
      { type: 'herinnering-sturen', data },
      systeem,
      click,
    );
    if (outcome.kind === 'done') latest = outcome.casus;
  }
  return latest;
}
