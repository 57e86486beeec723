import type { Verb } from '../../../cards/verbs';
import type { BerichtenBezorger } from '../berichtenBezorgen';
import type { Click } from '../click';
import type { DialogueContext } from '../context';
import type { Reply } from '../turn';

/** What the handlers of buttons share. */
export interface HandlerContext extends DialogueContext {
  readonly bezorger: BerichtenBezorger;
  /** How long (ms) an answer waits for the delivery of a bericht before it says "onderweg". */
  readonly deliveryPatience: number;
  /** On to another verb, as if its button had been pressed. */
  readonly go: (verb: Verb, click: Click) => Promise<Reply>;
}

/** Answers one verb. Rejects with OpslagOnbereikbaar when the store is down, anything else is a fault of ours. */
export type Handler = (ctx: HandlerContext, click: Click) => Promise<Reply>;
