import type { CasusEvent } from '../../src/domain/events';
import { gestart as start, logVan, signaalVastgelegd, type Gebeurtenis } from './events';
import { leerkrachtA } from './people';

/** The first event of a casus as it is stored; `id` makes it this click and no other. */
export function gestart(id: string, school = 'de-regenboog', signaleerder = leerkrachtA.id): CasusEvent {
  return opgeslagen(start({ school, berichtAan: [] }, { ...leerkrachtA, id: signaleerder }), id, 1);
}

/** A signaal as event number `nr`. */
export function vastgelegd(id: string, nr: number, tekst?: string): CasusEvent {
  return opgeslagen(signaalVastgelegd(tekst === undefined ? {} : { tekst }), id, nr);
}

function opgeslagen(gebeurtenis: Gebeurtenis, id: string, nr: number): CasusEvent {
  const [event] = logVan([gebeurtenis]);
  if (!event) throw new Error('no event');
  return { ...event, id, nr };
}
