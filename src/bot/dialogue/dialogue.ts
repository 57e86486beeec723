import { OpslagOnbereikbaar } from '../../app/ports';
import { scholenVan } from '../../domain/organisatie';
import { heeftSchooloverzicht } from '../../domain/schooloverzicht';
import type { CasusId, MedewerkerId } from '../../domain/waarden';
import { BerichtenBezorger } from './berichtenBezorgen';
import { readClick, type Click } from './click';
import type { DialogueContext } from './context';
import type { HandlerContext } from './handlers/handler';
import { formAfterFault, typedLines } from './handlers/formAfterFault';
import { answerText } from './answerText';
import { Ronde } from './ronde';
import { route } from './router';
import type { Dialogue, Reply, Turn } from './turn';
import { storingView, verouderdeKaartView, welkomView } from './views/boodschappen';
import { foutenOpslag } from './views/fouten';

export interface RunningDialogue extends Dialogue {
  /**
   * One round over every casus, by one instance at a time: records what has fallen due and sends what is owed. Meant to
   * be called every minute; ends early at `stop`. Never rejects.
   */
  sweep(stop?: AbortSignal): Promise<void>;
}

/** The conversation, tied to its store, clock, organisation and messenger. `deliveryPatience` in ms. */
export function createDialogue(base: DialogueContext, deliveryPatience = 1500): RunningDialogue {
  const bezorger = new BerichtenBezorger(base);
  const ronde = new Ronde(base, bezorger);
  const ctx: HandlerContext = {
    ...base,
    bezorger,
    deliveryPatience,
    go: (verb, click) => route(ctx, { ...click, verb }),
  };

  async function answer(turn: Turn): Promise<Reply> {
    if (turn.kind === 'install') {
      const overzicht = heeftSchooloverzicht(ctx.organisatie(), turn.spreker.id);
      return { card: welkomView({ nonce: ctx.newNonce() }, overzicht), place: 'new' };
    }
    if (turn.kind === 'text') return answerText(ctx, turn.spreker, turn.text);
    const click = readClick(turn.spreker, turn.verb, turn.data);
    if (!click) return { card: verouderdeKaartView({ nonce: ctx.newNonce() }), place: 'new' };
    try {
      return await route(ctx, click);
    } catch (fault) {
      const form = fault instanceof OpslagOnbereikbaar ? formAfterFault(ctx, click, foutenOpslag) : undefined;
      if (form) return form;
      throw fault;
    }
  }

  async function reachable(medewerker: MedewerkerId): Promise<void> {
    try {
      await bezorger.deliverOwedOf(await casusIds(medewerker), medewerker);
    } catch (fault) {
      ctx.report('bezorgronde-mislukt', { fault });
    }
  }

  /** Of the schools where this person has a rol every casus; of any other school those in which they have, or had, a part. */
  async function casusIds(medewerker: MedewerkerId): Promise<readonly CasusId[]> {
    const eigen = new Set(scholenVan(ctx.organisatie(), medewerker).map(({ id }) => id));
    const lists = await Promise.all(
      ctx.organisatie().scholen.map(async ({ id }) => {
        const regels = await ctx.opslag.index.list(id);
        return regels.filter((regel) => eigen.has(id) || regel.medewerker === medewerker);
      }),
    );
    return [...new Set(lists.flat().map(({ casusId }) => casusId))];
  }

  return {
    answer,
    reachable,
    sweep: (stop) => ronde.run(stop),
    faultCard(turn, faultId) {
      const click: Click | undefined =
        turn?.kind === 'action' ? readClick(turn.spreker, turn.verb, turn.data) : undefined;
      return storingView({ nonce: ctx.newNonce() }, faultId, click ? typedLines(click) : []);
    },
  };
}
