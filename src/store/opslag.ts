import { OpslagOnbereikbaar, type Opslag } from '../app/ports';
import { makeAanspraken } from './aanspraken';
import type { Backend, Documents } from './backend';
import { makeBeurt } from './beurt';
import { makeCasusIndex } from './casusIndex';
import { makeCasusLog } from './casusLog';
import { makeMedewerkergeheugen } from './medewerkergeheugen';
import { makeRandvoorwaardenLog } from './randvoorwaardenLog';
import { Opslagfout, opslagfoutVan, uitlegVan } from './opslagfout';

/** Everything the app keeps, on either backend. */
export function makeOpslag(backend: Backend): Opslag {
  return {
    log: makeCasusLog(backend.lines),
    index: makeCasusIndex(backend.lines),
    randvoorwaarden: makeRandvoorwaardenLog(backend.lines),
    geheugen: makeMedewerkergeheugen(backend.documents),
    aanspraken: makeAanspraken(backend.lines),
    beurt: makeBeurt(backend.leases),
    check: () => check(backend.documents),
    close: () => backend.close(),
  };
}

/** The same text each time: several instances check at once, and none may trip over the text of another. */
const controle = { name: 'controle/opslag', text: '{"controle":"geslaagd"}' };

async function check(documents: Documents): Promise<void> {
  try {
    await documents.write(controle.name, controle.text);
    if ((await documents.read(controle.name)) !== controle.text) throw new Opslagfout('niet-teruggelezen');
  } catch (error) {
    const fault = opslagfoutVan(error instanceof OpslagOnbereikbaar ? error.cause : error);
    throw new OpslagOnbereikbaar(`controle. ${uitlegVan(fault)}`, { cause: fault });
  }
}
