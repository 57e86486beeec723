import { recordDoorgestuurd } from '../../app/doorsturen';
import { recordHerinneringen } from '../../app/herinneringen';
import type { EigenBeurt } from '../../app/ports';
import { sideBySide } from '../../app/sideBySide';
import { berichtenOwed } from '../../domain/berichten';
import type { Casus } from '../../domain/casus';
import { casusVan } from '../../domain/evolve';
import { lopendeTermijnen } from '../../domain/lopendeTermijnen';
import type { Organisatie } from '../../domain/organisatie';
import type { CasusId } from '../../domain/waarden';
import type { BerichtenBezorger } from './berichtenBezorgen';
import type { DialogueContext } from './context';

/** Casussen looked at side by side, as most need no more than that; what is owed leaves one by one. */
const casussenAtOnce = 8;

/** What a casus was when it was last looked at; without the casus itself there was nothing left to do in it. */
interface Gezien {
  readonly bytes: number;
  readonly casus: Casus | undefined;
}

/**
 * The round over every casus of every school: records what has fallen due, and delivers what is owed. Holds nothing that
 * matters: what must happen follows from the logs, so that a restart or an outage of a day misses nothing.
 */
export class Ronde {
  readonly #gezien = new Map<CasusId, Gezien>();
  /** Casussen that could not be done the last time: each is reported once, not every minute. */
  readonly #overgeslagen = new Set<CasusId>();
  #bezorgd: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly ctx: DialogueContext,
    private readonly bezorger: BerichtenBezorger,
  ) {}

  /** One round; nothing when another instance is at it. Never rejects. */
  async run(stop: AbortSignal = new AbortController().signal): Promise<void> {
    const { opslag, report } = this.ctx;
    try {
      const beurt = await opslag.beurt.take();
      if (!beurt) return;
      try {
        // One question for all of them, and not one each: most have not changed since the last round.
        const lengths = await opslag.log.sizes();
        await this.#all(await this.#casusIds(), lengths, beurt, AbortSignal.any([stop, beurt.signal]));
      } finally {
        await beurt.release();
      }
    } catch (fault) {
      report('bezorgronde-mislukt', { fault });
    }
  }

  async #casusIds(): Promise<readonly CasusId[]> {
    const ids = new Set<CasusId>();
    for (const { id } of this.ctx.organisatie().scholen) {
      try {
        for (const { casusId } of await this.ctx.opslag.index.list(id)) ids.add(casusId);
      } catch (fault) {
        // The index of one school that cannot be read must not hold up the other schools.
        this.ctx.report('bezorgronde-mislukt', { fault });
      }
    }
    for (const casusId of this.#gezien.keys()) if (!ids.has(casusId)) this.#gezien.delete(casusId);
    return [...ids];
  }

  async #all(
    casusIds: readonly CasusId[],
    lengths: ReadonlyMap<CasusId, number>,
    beurt: EigenBeurt,
    stop: AbortSignal,
  ): Promise<void> {
    await sideBySide(casussenAtOnce, casusIds, async (casusId) => {
      if (stop.aborted) return;
      try {
        await this.#one(casusId, lengths.get(casusId), beurt, stop);
        this.#overgeslagen.delete(casusId);
      } catch (fault) {
        this.#gezien.delete(casusId);
        if (!this.#overgeslagen.has(casusId)) this.ctx.report('casus-overgeslagen', { casusId, fault });
        this.#overgeslagen.add(casusId);
      }
    });
  }

  async #one(
    casusId: CasusId,
    bytes: number | undefined,
    beurt: EigenBeurt,
    stop: AbortSignal,
  ): Promise<void> {
    const { ctx } = this;
    const before = await this.#look(casusId, bytes);
    if (!before?.casus || stop.aborted) return;
    let casus = await recordHerinneringen(ctx, before.casus);
    casus = await recordDoorgestuurd(ctx, casus);
    casus = await this.#deliver(casus, async () => !stop.aborted && (await beurt.isStillMine()));
    // What was just added is not in the length that was seen: then the next round reads again.
    if (casus.nr !== before.casus.nr) this.#gezien.delete(casusId);
    else {
      const isDone = isSettled(casus, ctx.organisatie());
      this.#gezien.set(casusId, { bytes: before.bytes, casus: isDone ? undefined : casus });
    }
  }

  /** Behind the casus before it. */
  #deliver(casus: Casus, mag: () => Promise<boolean>): Promise<Casus> {
    if (berichtenOwed(casus).length === 0) return Promise.resolve(casus);
    const delivery = this.#bezorgd.then(() => this.bezorger.deliverOwed(casus, { mag }));
    this.#bezorgd = delivery.catch(() => undefined);
    return delivery;
  }

  /** The casus as it is stored; read and folded only when its log has another length than the last time. */
  async #look(casusId: CasusId, bytes: number | undefined): Promise<Gezien | undefined> {
    const known = this.#gezien.get(casusId);
    if (bytes === undefined || known?.bytes === bytes) return known;
    const stand = await this.ctx.opslag.log.read(casusId);
    return stand && { bytes: stand.bytes, casus: casusVan({ casusId, events: stand.events }) };
  }
}

/** Nothing can fall due in it until somebody adds to it, however much time passes. */
function isSettled(casus: Casus, organisatie: Organisatie): boolean {
  return (
    casus.gesloten && berichtenOwed(casus).length === 0 && lopendeTermijnen(casus, organisatie).length === 0
  );
}
