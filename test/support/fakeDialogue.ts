import type { Dialogue, RenderedCard, Reply, Turn } from '../../src/bot/dialogue/turn';

export interface FakeDialogue extends Dialogue {
  readonly turns: readonly Turn[];
  readonly reached: readonly string[];
  readonly faults: readonly (readonly [Turn | undefined, string])[];
  /** How turns are answered from now on. */
  answerWith(answer: (turn: Turn) => Reply | Promise<Reply>): void;
  /** Makes the fault card itself fail. */
  breakFaultCard(): void;
}

export function kaart(tekst: string): RenderedCard {
  const body = [{ type: 'TextBlock', text: tekst, wrap: true }];
  return { content: { type: 'AdaptiveCard', version: '1.5', body }, summary: `Samenvatting ${tekst}` };
}

/** Answers every turn with a card that names its kind, in the place of the clicked one. */
export function createFakeDialogue(): FakeDialogue {
  const turns: Turn[] = [];
  const reached: string[] = [];
  const faults: (readonly [Turn | undefined, string])[] = [];
  let answer: (turn: Turn) => Reply | Promise<Reply> = (turn) => ({
    card: kaart(turn.kind),
    place: 'replace',
  });
  let isBroken = false;
  return {
    turns,
    reached,
    faults,
    answerWith: (next) => void (answer = next),
    breakFaultCard: () => void (isBroken = true),
    async answer(turn) {
      turns.push(turn);
      return answer(turn);
    },
    async reachable(medewerker) {
      reached.push(medewerker);
    },
    faultCard(turn, faultId) {
      if (isBroken) throw new Error('CANARY-FAULT-CARD');
      faults.push([turn, faultId]);
      return kaart(`fout ${faultId}`);
    },
  };
}
