import { isDeepStrictEqual } from 'node:util';
import { casusVan } from '../domain/evolve';
import type { CommandData } from '../domain/commands';
import { decide } from '../domain/decide';
import type { CasusEvent } from '../domain/events';
import type { Medewerker } from '../domain/medewerker';
import { protocol } from '../protocol/protocol';
import { casusCode } from './codes';
import type { AppContext } from './context';
import type { Outcome } from './executeCommand';
import { datumVan } from './clock';
import { stamp } from './stamp';

/** A code is taken by another casus about once in 33 million; a handful of tries is for ever. */
const maxCodes = 6;

/**
 * Starts a casus with its first signaal. The code follows from the click, so that the same click arriving three times
 * finds the casus it made. Rejects with OpslagOnbereikbaar when the store cannot save.
 */
export async function startCasus(
  app: AppContext,
  data: CommandData['casus-starten'],
  wie: Medewerker,
  click: string,
): Promise<Exclude<Outcome, { kind: 'stale' }>> {
  const at = app.clock.now();
  const organisatie = app.organisatie();
  const verdict = decide({ type: 'casus-starten', data }, undefined, {
    wie,
    vandaag: datumVan(at),
    organisatie,
  });
  if (verdict.kind === 'refused') return { kind: 'refused', refusals: verdict.refusals, casus: undefined };
  const events = stamp(verdict.events, {
    click,
    at,
    wie,
    casus: undefined,
    organisatie,
    protocol: protocol.versie,
  });
  for (let attempt = 0; attempt < maxCodes; attempt += 1) {
    const casusId = casusCode(click, attempt);
    const before = await app.opslag.log.read(casusId);
    if (before && before.events[0]?.id !== events[0]?.id) continue;
    if (before) {
      const casus = casusVan({ casusId, events: before.events });
      return sameContents(before.events, events)
        ? { kind: 'done', casus, fresh: false }
        : { kind: 'already-used', casus };
    }
    // The index first: a line without a casus means nothing, a casus without a line would be lost to its owner.
    await app.opslag.index.add(data.school, { casusId, medewerker: wie.id });
    const outcome = await app.opslag.log.create(casusId, events);
    if (outcome === 'geschreven') return { kind: 'done', casus: casusVan({ casusId, events }), fresh: true };
    // This click stands there, perhaps with other contents: now it is found by reading.
    if (outcome === 'was-er-al') return startCasus(app, data, wie, click);
  }
  throw new Error('no free casus code found');
}

function sameContents(stored: readonly CasusEvent[], sent: readonly CasusEvent[]): boolean {
  return sent.every((event, index) =>
    isDeepStrictEqual(
      { ...stored[index]?.data, berichtAan: undefined },
      { ...event.data, berichtAan: undefined },
    ),
  );
}
