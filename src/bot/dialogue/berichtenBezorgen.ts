import { clickId } from '../../app/codes';
import { executeCommand } from '../../app/executeCommand';
import { berichtenOwed } from '../../domain/berichten';
import type { Bericht, Casus } from '../../domain/casus';
import { casusVan } from '../../domain/evolve';
import { systeem } from '../../domain/medewerker';
import type { CasusId, MedewerkerId } from '../../domain/waarden';
import type { DialogueContext } from './context';
import { berichtView } from './views/berichtView';

/** Sends what is owed and records what became of it. One bericht is never under way twice at the same moment. */
export class BerichtenBezorger {
  readonly #underWay = new Map<string, Promise<Casus>>();

  constructor(private readonly ctx: DialogueContext) {}

  /**
   * Delivers every bericht of this casus that is still owed (to `only`, when given) and returns the casus with the
   * outcomes. Never rejects: what could not be recorded stays owed, and is sent again rather than never.
   */
  async deliverOwed(casus: Casus, only?: MedewerkerId): Promise<Casus> {
    const owed = berichtenOwed(casus).filter(({ aan }) => only === undefined || aan === only);
    const outcomes = await Promise.all(owed.map((bericht) => this.#deliverOnce(casus, bericht)));
    return outcomes.reduce((latest, next) => (next.nr > latest.nr ? next : latest), casus);
  }

  /** Everything owed in the casussen of these codes; used at start and when someone can be reached again. */
  async deliverOwedOf(casusIds: readonly CasusId[], only?: MedewerkerId): Promise<void> {
    for (const casusId of casusIds) {
      try {
        const stand = await this.ctx.opslag.log.read(casusId);
        if (stand) await this.deliverOwed(casusVan({ casusId, events: stand.events }), only);
      } catch (fault) {
        this.ctx.report('bezorgronde-mislukt', { casusId, fault });
      }
    }
  }

  #deliverOnce(casus: Casus, bericht: Bericht): Promise<Casus> {
    const running = this.#underWay.get(bericht.id);
    if (running) return running;
    const delivery = this.#deliver(casus, bericht).finally(() => this.#underWay.delete(bericht.id));
    this.#underWay.set(bericht.id, delivery);
    return delivery;
  }

  /** The casus as it is stored now; the one at hand when the store does not answer, for a bericht must not wait for it. */
  async #latest(casus: Casus): Promise<Casus> {
    const { casusId } = casus;
    const stand = await this.ctx.opslag.log.read(casusId).catch(() => undefined);
    return stand ? casusVan({ casusId, events: stand.events }) : casus;
  }

  async #deliver(casus: Casus, bericht: Bericht): Promise<Casus> {
    const { ctx } = this;
    const { casusId } = casus;
    try {
      // A click that read the casus before the last delivery was recorded must not send the same bericht again.
      const latest = await this.#latest(casus);
      if (!berichtenOwed(latest).some(({ id }) => id === bericht.id)) return latest;
      const card = berichtView(bericht, latest, ctx.organisatie(), { nonce: ctx.newNonce() });
      const { kind: uitkomst } = await ctx.messenger.deliver(bericht.aan, card);
      const command = { type: 'bezorging-vastleggen', data: { bericht: bericht.id, uitkomst } } as const;
      const click = clickId(ctx.newNonce(), 'systeem', command.type);
      const outcome = await executeCommand(ctx, casusId, command, systeem, click);
      return outcome.kind === 'done' ? outcome.casus : latest;
    } catch (fault) {
      ctx.report('bericht-niet-vastgelegd', { casusId, fault });
      return casus;
    }
  }
}
