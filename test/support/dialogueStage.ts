import { OpslagOnbereikbaar, type Opslag } from '../../src/app/ports';
import type { DialogueContext } from '../../src/bot/dialogue/context';
import { createDialogue, type RunningDialogue } from '../../src/bot/dialogue/dialogue';
import type { DeliveryOutcome, Messenger, RenderedCard, Reply, Spreker } from '../../src/bot/dialogue/turn';
import type { CasusEvent } from '../../src/domain/events';
import type { Persoon } from '../../src/domain/organisatie';
import { proefApp, type ProefApp } from './app';
import { actionsOf, isRecord, valuesOf } from './cardTree';
import { organisatie } from './people';

export interface Bezorgd {
  readonly aan: string;
  readonly card: RenderedCard;
}

export interface Stage {
  readonly app: ProefApp;
  readonly dialogue: RunningDialogue;
  readonly context: DialogueContext;
  /** What reached somebody, in order. */
  readonly bezorgd: readonly Bezorgd[];
  /** Every attempt, arrived or not. */
  readonly pogingen: readonly string[];
  readonly reported: readonly string[];
  says(spreker: Spreker, text: string): Promise<Reply>;
  /** Presses the button with this verb on the card, with what was typed over what stood in the inputs. */
  press(spreker: Spreker, card: RenderedCard, verb: string, typed?: Record<string, unknown>): Promise<Reply>;
  /** Whatever a client could send. */
  sends(spreker: Spreker, verb: string, data: unknown): Promise<Reply>;
  /** How deliveries end from now on; a promise keeps them under way. */
  deliverWith(outcome: (aan: string) => DeliveryOutcome | Promise<DeliveryOutcome>): void;
  /** The same of the sentences that go where a card does not fit. */
  deliverTextWith(outcome: (aan: string) => DeliveryOutcome): void;
  /** Whether somebody without an address may be reached from now on; at first nobody. */
  routeWith(isOpen: boolean): void;
  /** The sentences that reached somebody, in order. */
  readonly teksten: readonly { readonly aan: string; readonly text: string }[];
  /** From now on the store answers nothing, or everything again. */
  storeDown(isDown: boolean): void;
  /** Every event of every casus, and the casussen. */
  events(): Promise<readonly CasusEvent[]>;
  casusIds(): Promise<readonly string[]>;
}

/** With a number and a sign-in name, so that the cards can name this person. */
const reachable = (persoon: Persoon): Persoon => ({
  ...persoon,
  telefoon: '058-1234567',
  upn: 'a@voorbeeld.example',
});

const goed: DeliveryOutcome = { kind: 'bezorgd', activityId: '1' };

/**
 * The whole dialogue over a store in memory, with people who can be reached and a clock that stands still. With a
 * `messenger` of your own nothing is kept of what was delivered.
 */
export function stage(patience = 1500, messenger?: Messenger): Stage {
  const base = proefApp();
  const scholen = organisatie.scholen.map((school) => ({ ...school, mensen: school.mensen.map(reachable) }));
  base.setOrganisatie({ ...organisatie, scholen, bovenschools: organisatie.bovenschools.map(reachable) });
  const schakelaar = { isDown: false };
  const app = { ...base, opslag: breakable(base.opslag, schakelaar) };
  const bezorgd: Bezorgd[] = [];
  const pogingen: string[] = [];
  const reported: string[] = [];
  let outcome: (aan: string) => DeliveryOutcome | Promise<DeliveryOutcome> = () => goed;
  let textOutcome: (aan: string) => DeliveryOutcome = () => goed;
  const teksten: { readonly aan: string; readonly text: string }[] = [];
  let isRouteOpen = false;
  let nonces = 0;
  const context: DialogueContext = {
    ...app,
    messenger: messenger ?? {
      async deliver(aan, card) {
        pogingen.push(aan);
        const result = await outcome(aan);
        if (result.kind === 'bezorgd') bezorgd.push({ aan, card });
        return result;
      },
      async deliverText(aan, text) {
        pogingen.push(aan);
        const result = textOutcome(aan);
        if (result.kind === 'bezorgd') teksten.push({ aan, text });
        return result;
      },
      mayReach: () => isRouteOpen,
    },
    newNonce: () => `nonce-${String((nonces += 1)).padStart(8, '0')}`,
    report: (code) => void reported.push(code),
  };
  const dialogue = createDialogue(context, patience);
  const sends: Stage['sends'] = (spreker, verb, data) =>
    dialogue.answer({ kind: 'action', spreker, verb, data });
  const casusIds = async (): Promise<readonly string[]> => {
    const ids: string[] = [];
    for await (const id of base.opslag.log.list()) ids.push(id);
    return ids;
  };
  return {
    app: base,
    dialogue,
    context,
    bezorgd,
    pogingen,
    reported,
    sends,
    casusIds,
    says: (spreker, text) => dialogue.answer({ kind: 'text', spreker, text }),
    press: (spreker, card, verb, typed = {}) => sends(spreker, verb, dataOf(card, verb, typed)),
    deliverWith: (next) => void (outcome = next),
    deliverTextWith: (next) => void (textOutcome = next),
    routeWith: (isOpen) => void (isRouteOpen = isOpen),
    teksten,
    storeDown: (isDown) => void (schakelaar.isDown = isDown),
    async events() {
      const stands = await Promise.all((await casusIds()).map((id) => base.opslag.log.read(id)));
      return stands.flatMap((stand) => stand?.events ?? []);
    },
  };
}

/** What Teams sends when the button is pressed: its data, and for the button of a form the inputs as they stand. */
export function dataOf(card: RenderedCard, verb: string, typed: Record<string, unknown> = {}): unknown {
  const button = actionsOf(card.content).find(({ node }) => node['verb'] === verb)?.node;
  if (!button || !isRecord(button['data'])) throw new Error(`no button ${verb} on the card`);
  return button['associatedInputs'] === 'none'
    ? button['data']
    : { ...valuesOf(card.content), ...typed, ...button['data'] };
}

export const nonceOf = (card: RenderedCard): unknown =>
  actionsOf(card.content)
    .map(({ node }) => node['data'])
    .find(isRecord)?.['nonce'];

function breakable(opslag: Opslag, schakelaar: { readonly isDown: boolean }): Opslag {
  const guard = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown =>
          schakelaar.isDown
            ? Promise.reject(new OpslagOnbereikbaar('test'))
            : Reflect.apply(member, target, args);
      },
    });
  const { log, index, randvoorwaarden, geheugen, aanspraken, beurt } = opslag;
  return {
    ...opslag,
    log: guard(log),
    index: guard(index),
    randvoorwaarden: guard(randvoorwaarden),
    geheugen: guard(geheugen),
    aanspraken: guard(aanspraken),
    beurt: guard(beurt),
  };
}
