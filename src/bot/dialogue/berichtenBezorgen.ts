import { laatste, nextPoging } from '../../app/bezorgschema';
import { clickId } from '../../app/codes';
import { executeCommand } from '../../app/executeCommand';
import type { EigenAanspraak } from '../../app/ports';
import { berichtenOwed } from '../../domain/berichten';
import type { Bericht, Casus } from '../../domain/casus';
import type { BerichtId } from '../../domain/events';
import { casusVan } from '../../domain/evolve';
import { systeem } from '../../domain/medewerker';
import type { CasusId, MedewerkerId, Tijdstip } from '../../domain/waarden';
import { kortBerichtTekst } from '../../texts/berichtvoet';
import type { DialogueContext } from './context';
import type { DeliveryOutcome } from './turn';
import { berichtView } from './views/berichtView';

type FailedDelivery = Exclude<DeliveryOutcome, { kind: 'bezorgd' }>;

/** Longer than any attempt takes: whoever has not recorded the outcome by then has stopped, and another goes on. */
const claimMs = 2 * 60 * 1000;

/** Teams does not get to put a bericht off for longer than this (ms). */
const longestWaitMs = 8 * 60 * 60 * 1000;

/** What became of a bericht, with the claim under which it was sent: that ends when this is recorded. */
interface Onvastgelegd {
  readonly outcome: DeliveryOutcome;
  readonly claim: EigenAanspraak;
}

export interface Bezorgwens {
  /** Only what is owed to this medewerker. */
  readonly only?: MedewerkerId;
  /** The person can be reached (again): no bericht waits for its next moment. */
  readonly nu?: boolean;
  /**
   * Asked just before each bericht leaves; false keeps it back. Then they leave one by one: whoever stops between asking
   * and recording leaves one bericht in doubt, which may come twice, and not several.
   */
  readonly mag?: () => Promise<boolean>;
}

/**
 * Sends what is owed and records what became of it. A bericht is claimed before it is sent, so that on any number of
 * instances one sends it; a claim of which the outcome was never recorded ends by itself, and the bericht is sent again.
 */
export class BerichtenBezorger {
  readonly #underWay = new Map<BerichtId, Promise<Casus>>();
  /** What is not worth asking the store before this moment; forgotten by a restart, and then asked once more. */
  readonly #nietVoor = new Map<BerichtId, Tijdstip>();
  /** What became of berichten while the store was away: to be recorded, not to be found out by sending again. */
  readonly #onvastgelegd = new Map<BerichtId, Onvastgelegd>();

  constructor(private readonly ctx: DialogueContext) {}

  /**
   * Delivers every bericht of this casus that is owed and whose next attempt has come, and returns the casus with the
   * outcomes. Never rejects: what could not be recorded stays owed, and is sent again rather than never.
   */
  async deliverOwed(casus: Casus, wens: Bezorgwens = {}): Promise<Casus> {
    const now = this.ctx.clock.now();
    const owed = berichtenOwed(casus)
      .filter(({ aan }) => wens.only === undefined || aan === wens.only)
      .filter((bericht) => wens.nu === true || this.#isDue(bericht, now));
    const newest = (latest: Casus, next: Casus): Casus => (next.nr > latest.nr ? next : latest);
    if (wens.mag) {
      let latest = casus;
      for (const bericht of owed) latest = newest(latest, await this.#deliverOnce(latest, bericht, wens));
      return latest;
    }
    const outcomes = await Promise.all(owed.map((bericht) => this.#deliverOnce(casus, bericht, wens)));
    return outcomes.reduce(newest, casus);
  }

  /** Everything owed to someone in the casussen of these codes, now that they can be reached. */
  async deliverOwedOf(casusIds: readonly CasusId[], only: MedewerkerId): Promise<void> {
    for (const casusId of casusIds) {
      try {
        const stand = await this.ctx.opslag.log.read(casusId);
        if (stand) await this.deliverOwed(casusVan({ casusId, events: stand.events }), { only, nu: true });
      } catch (fault) {
        this.ctx.report('bezorgronde-mislukt', { casusId, fault });
      }
    }
  }

  #isDue({ id, bezorging }: Bericht, now: Tijdstip): boolean {
    if (this.#onvastgelegd.has(id)) return true;
    // Smaller than one sentence it cannot be made; a person who speaks to the bot still gets it.
    if (bezorging.stand === 'mislukt' && bezorging.reden === 'te-groot') return false;
    return (this.#nietVoor.get(id) ?? '') <= now;
  }

  #deliverOnce(casus: Casus, bericht: Bericht, wens: Bezorgwens): Promise<Casus> {
    const running = this.#underWay.get(bericht.id);
    if (running) return running;
    const delivery = this.#deliver(casus, bericht, wens).finally(() => this.#underWay.delete(bericht.id));
    this.#underWay.set(bericht.id, delivery);
    return delivery;
  }

  async #deliver(casus: Casus, bericht: Bericht, wens: Bezorgwens): Promise<Casus> {
    const { opslag, clock, report } = this.ctx;
    const { casusId } = casus;
    const { id } = bericht;
    try {
      const known = this.#onvastgelegd.get(id);
      if (known) return await this.#settle(casus, id, known);
      const claim = await opslag.aanspraken.claim(id, clock.now(), claimMs, wens.nu);
      if (claim.kind === 'van-ander') {
        this.#nietVoor.set(id, claim.tot);
        return casus;
      }
      // Read only now: whoever had the claim before recorded the outcome before letting go of it.
      const stand = await opslag.log.read(casusId);
      const latest = stand ? casusVan({ casusId, events: stand.events }) : casus;
      const owed = berichtenOwed(latest).find((candidate) => candidate.id === id);
      if (!owed) {
        await this.#end(id, claim);
        return latest;
      }
      if (!(await this.#mayLeave(claim, wens))) {
        await claim.release();
        return latest;
      }
      return await this.#settle(latest, id, { outcome: await this.#send(owed, latest), claim });
    } catch (fault) {
      report(this.#onvastgelegd.has(id) ? 'bericht-niet-vastgelegd' : 'bericht-niet-verstuurd', {
        casusId,
        fault,
      });
      return casus;
    }
  }

  /** Whether the claim still stands, and whoever goes round still has the turn: the last question before sending. */
  async #mayLeave({ tot }: EigenAanspraak, { mag }: Bezorgwens): Promise<boolean> {
    return (mag === undefined || (await mag())) && this.ctx.clock.now() < tot;
  }

  async #send(bericht: Bericht, casus: Casus): Promise<DeliveryOutcome> {
    const { messenger, organisatie, newNonce } = this.ctx;
    const card = berichtView(bericht, casus, organisatie(), { nonce: newNonce() });
    const outcome = await messenger.deliver(bericht.aan, card);
    return outcome.kind === 'te-groot' ? messenger.deliverText(bericht.aan, kortBerichtTekst) : outcome;
  }

  /** Records what became of it, and only then lets go. */
  async #settle(casus: Casus, id: BerichtId, became: Onvastgelegd): Promise<Casus> {
    const { ctx } = this;
    const { outcome, claim } = became;
    this.#onvastgelegd.set(id, became);
    const data = { bericht: id, uitkomst: outcome.kind, ...this.#wachten(outcome) };
    const command = { type: 'bezorging-vastleggen', data } as const;
    const click = clickId(ctx.newNonce(), 'systeem', command.type);
    const recorded = await executeCommand(ctx, casus.casusId, command, systeem, click);
    this.#onvastgelegd.delete(id);
    const next = recorded.kind === 'done' ? recorded.casus : casus;
    await (outcome.kind === 'bezorgd' ? this.#end(id, claim) : this.#rest(next, id, outcome, claim));
    return next;
  }

  /** Until when Teams asked to wait, within reason. */
  #wachten(outcome: DeliveryOutcome): { readonly nietVoor?: Tijdstip } {
    if (outcome.kind === 'bezorgd' || outcome.retryAfterMs === undefined) return {};
    const wait = Math.min(outcome.retryAfterMs, longestWaitMs);
    return { nietVoor: new Date(Date.parse(this.ctx.clock.now()) + wait).toISOString() };
  }

  /** Nobody tries it again before its next moment; where that cannot be stored, another instance may be early. */
  async #rest(casus: Casus, id: BerichtId, outcome: FailedDelivery, claim: EigenAanspraak): Promise<void> {
    const bezorging = casus.berichten.find((bericht) => bericht.id === id)?.bezorging;
    const now = this.ctx.clock.now();
    const scheduled = nextPoging(id, bezorging?.stand === 'mislukt' ? bezorging.sinds : now, now);
    const next = laatste(scheduled, this.#wachten(outcome).nietVoor);
    this.#nietVoor.set(id, next);
    await claim.rest(next).catch(() => undefined);
  }

  async #end(id: BerichtId, claim: EigenAanspraak): Promise<void> {
    this.#nietVoor.delete(id);
    await claim.discard().catch(() => undefined);
  }
}
