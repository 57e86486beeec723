import { isDeepStrictEqual } from 'node:util';
import { betrokkenenBij } from '../domain/betrokkenen';
import { casusVan, evolve } from '../domain/evolve';
import type { Casus } from '../domain/casus';
import { restsOnShown, type Command } from '../domain/commands';
import { decide } from '../domain/decide';
import type { CasusEvent } from '../domain/events';
import type { Requester } from '../domain/medewerker';
import type { Refusal } from '../domain/refusals';
import type { CasusId } from '../domain/waarden';
import type { AppContext } from './context';
import { datumVan } from './clock';
import type { LogStand } from './ports';
import { stamp } from './stamp';

export type Outcome =
  /** `fresh` is false when this very click had been carried out before, or nothing was left to do. */
  | { readonly kind: 'done'; readonly casus: Casus; readonly fresh: boolean }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[]; readonly casus: Casus | undefined }
  /** The form had been sent before with other contents: nothing is recorded, the person chooses. */
  | { readonly kind: 'already-used'; readonly casus: Casus }
  /** The casus changed since the card was drawn, and the command rests on what was shown: nothing is recorded. */
  | { readonly kind: 'stale'; readonly casus: Casus };

/** More rounds than people can click at the same moment on one casus; beyond it something is wrong. */
const maxRounds = 8;

/**
 * Carries out one command on an existing casus: read, decide, add, and again from the start when someone else was
 * first. The same click (`click`) counts once, however often it arrives. Rejects with OpslagOnbereikbaar when the store
 * cannot save; then nothing may be called recorded.
 */
export async function executeCommand(
  app: AppContext,
  casusId: CasusId,
  command: Command,
  wie: Requester,
  click: string,
  drawnFrom?: number,
): Promise<Outcome> {
  for (let round = 0; round < maxRounds; round += 1) {
    const stand = await app.opslag.log.read(casusId);
    const casus = stand && casusVan({ casusId, events: stand.events });
    const at = app.clock.now();
    const organisatie = app.organisatie();
    const before = stand ? earlier(stand, click, command) : 'nieuw';
    // Before deciding: what was right the first time may be refused the second, just because it was carried out.
    if (casus && before !== 'nieuw') {
      return before === 'zelfde' ? { kind: 'done', casus, fresh: false } : { kind: 'already-used', casus };
    }
    const verdict = decide(command, casus, { wie, vandaag: datumVan(at), organisatie });
    if (stand && casus && verdict.kind === 'accepted') {
      const events = stamp(verdict.events, { click, at, wie, casus, organisatie, protocol: casus.protocol });
      if (events.length === 0) return { kind: 'done', casus, fresh: false };
      if (isStale(command, casus, drawnFrom)) return { kind: 'stale', casus };
      // Folded first: what cannot be folded must never be stored.
      const next = events.reduce<Casus>(evolve, casus);
      // The index first, as at the start: whoever gets a rol in the casus must be able to find it.
      for (const medewerker of events.flatMap(betrokkenenBij))
        await app.opslag.index.add(casus.school, { casusId, medewerker });
      // After was-er-al the next round reads what stands there: it may be this click with other contents.
      if ((await app.opslag.log.append(casusId, stand, events)) === 'geschreven') {
        return { kind: 'done', casus: next, fresh: true };
      }
    } else if (verdict.kind === 'refused') {
      return {
        kind: 'refused',
        refusals: verdict.refusals,
        casus: mayKnow(verdict.refusals) ? casus : undefined,
      };
    }
  }
  throw new Error(`casus ${casusId} kept changing during ${command.type}`);
}

/** Whether the log holds this click already, and with the same contents. */
function earlier(stand: LogStand, click: string, command: Command): 'nieuw' | 'zelfde' | 'anders' {
  const stored = stand.events.find((event) => event.id === `${click}.0`);
  if (!stored) return 'nieuw';
  return isDeepStrictEqual(contents(stored.data), contents(command.data)) ? 'zelfde' : 'anders';
}

/** What the person sent; who must get a bericht of it follows from the organisation of the moment. */
function contents(data: CasusEvent['data'] | Command['data']): unknown {
  return { ...data, berichtAan: undefined };
}

/** A decision must not rest on what somebody no longer sees; what only adds is welcome from any card (ADR 0005). */
function isStale(command: Command, casus: Casus, drawnFrom: number | undefined): boolean {
  return (
    restsOnShown.some((type) => type === command.type) &&
    drawnFrom !== undefined &&
    drawnFrom !== casus.version
  );
}

function mayKnow(refusals: readonly Refusal[]): boolean {
  return refusals.every((refusal) => refusal.code !== 'casus-onbekend');
}
