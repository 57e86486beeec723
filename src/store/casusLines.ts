import { z } from 'zod';
import type { CasusEvent, EventType } from '../domain/events';
import type { CasusId } from '../domain/waarden';
import { Beschadigd } from './beschadigd';
import { parseJsonLines } from './jsonLines';

/** A record and not a list, so that a new event type does not compile until it can be read back. */
const eventTypes: Readonly<Record<EventType, true>> = {
  'casus-gestart': true,
  'signaal-vastgelegd': true,
  'nood-vastgelegd': true,
  'contact-toegezegd': true,
  'casus-gezien': true,
  'bericht-bezorgd': true,
  'bericht-mislukt': true,
  'bericht-doorgestuurd': true,
  'signaal-gecorrigeerd': true,
  'hypothese-beoordeeld': true,
  'contact-vastgelegd': true,
  'vervolg-vastgelegd': true,
  'gezin-vastgelegd': true,
  'casus-overgedragen': true,
  'casus-toegewezen': true,
  'taak-gegeven': true,
  'taak-afgerond': true,
  'consultatie-gevraagd': true,
  'consultatie-beantwoord': true,
  'consultatie-vastgelegd': true,
  'consultatie-ingetrokken': true,
  'consultatie-doorgegeven': true,
  'twijfel-beantwoord': true,
  'advies-vastgelegd': true,
  'toestemming-vastgelegd': true,
  'toestemming-afgeweken': true,
  'ouders-ingelicht': true,
  'gesprek-vastgelegd': true,
  'gesprek-afgeweken': true,
  'leerlinggesprek-vastgelegd': true,
  'leerlinggesprek-afgeweken': true,
  'weging-vastgelegd': true,
  'kindcheck-vastgelegd': true,
  'afweging-beantwoord': true,
  'afweging-meebeoordeeld': true,
  'bevoegd-gezag-ingelicht': true,
  'verwijsindex-overwogen': true,
  'politie-afgestemd': true,
  'meldgesprek-vastgelegd': true,
  'meldgesprek-afgeweken': true,
  'zwijgplicht-beantwoord': true,
  'melding-vastgelegd': true,
  'norm-afgeweken': true,
  'terugkoppeling-vastgelegd': true,
  'hulpplan-vastgelegd': true,
  'monitoring-vastgelegd': true,
  'casus-afgesloten': true,
  'casus-heropend': true,
  'herinnering-uitgesteld': true,
  'herinnering-gestuurd': true,
};

const envelope = z.looseObject({
  id: z.string().min(1),
  nr: z.int().positive(),
  type: z.string().refine((type) => Object.hasOwn(eventTypes, type)),
  at: z.iso.datetime(),
  by: z.looseObject({ id: z.string().min(1), naam: z.string(), rollen: z.array(z.string()) }),
  protocol: z.string().min(1),
  data: z.looseObject({}),
});

/**
 * Whether every event has a complete envelope, the numbers go on from `after` without a gap, and there is at least
 * one. What `data` holds is the word of whoever wrote it.
 */
export function areCasusEvents(values: unknown, after: number): values is CasusEvent[] {
  return (
    Array.isArray(values) &&
    values.length > 0 &&
    values.every((value, index) => envelope.safeParse(value).data?.nr === after + index + 1)
  );
}

/** Reads a log back: one line is one batch of events, a JSON array. Throws Beschadigd. */
export function parseCasusLines(casusId: CasusId, bytes: Buffer): CasusEvent[] {
  const damaged = (line: number) => new Beschadigd('casus', casusId, line);
  const events: CasusEvent[] = [];
  const ids = new Set<string>();
  parseJsonLines(bytes, damaged).forEach((batch, index) => {
    if (!areCasusEvents(batch, events.length)) throw damaged(index + 1);
    for (const event of batch) {
      if (ids.has(event.id)) throw damaged(index + 1);
      ids.add(event.id);
      events.push(event);
    }
  });
  return events;
}
