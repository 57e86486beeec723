import type { Casus } from '../domain/casus';
import { doorTeSturen } from '../domain/doorTeSturen';
import { systeem } from '../domain/medewerker';
import { lokaalMoment } from './clock';
import { clickId } from './codes';
import type { AppContext } from './context';
import { executeCommand } from './executeCommand';

/**
 * Records every bericht of this casus that must now go to a vervanger as well, and returns the casus with them; they are
 * then owed like any other. The click follows from the bericht, so that two instances record each once. Rejects with
 * OpslagOnbereikbaar when the store cannot save; a next round then does what was left.
 */
export async function recordDoorgestuurd(app: AppContext, casus: Casus): Promise<Casus> {
  let latest = casus;
  const due = doorTeSturen(casus, app.organisatie(), lokaalMoment(app.clock.now()), lokaalMoment);
  for (const data of due) {
    const command = { type: 'bericht-doorsturen', data } as const;
    const click = clickId(data.bericht, 'systeem', command.type);
    const outcome = await executeCommand(app, casus.casusId, command, systeem, click);
    if (outcome.kind === 'done') latest = outcome.casus;
  }
  return latest;
}
