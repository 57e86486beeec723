import type { CasusEvent, EventType, NewEvent } from '../domain/events';
import { rollenVan, type Requester } from '../domain/medewerker';
import type { Casus } from '../domain/casus';
import type { Organisatie } from '../domain/organisatie';
import type { Tijdstip } from '../domain/waarden';
import type { ProtocolVersie } from '../protocol/types';

interface Stamp {
  readonly click: string;
  readonly at: Tijdstip;
  readonly wie: Requester;
  readonly casus: Casus | undefined;
  readonly organisatie: Organisatie;
  readonly protocol: ProtocolVersie;
}

/** Adds what only the server may say: id, number, moment, person with the rollen of that moment, and protocol. */
export function stamp(events: readonly NewEvent[], info: Stamp): readonly CasusEvent[] {
  const { wie, casus, organisatie } = info;
  const rollen = rollenVan(wie, casus, organisatie);
  const by =
    wie.kind === 'systeem'
      ? { id: wie.kind, naam: wie.kind, rollen }
      : { id: wie.id, naam: wie.naam, rollen };
  const eerste = (casus?.nr ?? 0) + 1;
  return events.map((event, index) => envelope(event, `${info.click}.${index}`, eerste + index, by, info));
}

function envelope<T extends EventType>(
  event: NewEvent & { type: T },
  id: string,
  nr: number,
  by: CasusEvent['by'],
  { at, protocol }: Stamp,
): CasusEvent {
  return { id, nr, type: event.type, at, by, protocol, data: event.data } as CasusEvent;
}
