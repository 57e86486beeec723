import type { RenderedCard } from '../../../src/bot/dialogue/turn';
import { kaart } from '../../support/fakeDialogue';
import { startTeamsBench, type TeamsBench } from '../../support/teamsBench';
import { bericht, execute, leerkrachtA, submit } from '../../support/teamsActivities';

let bench: TeamsBench;
const chat = leerkrachtA.conversationId;

beforeEach(async () => {
  bench = await startTeamsBench();
});
afterEach(async () => bench.close());

function answerLater(place: 'replace' | 'new'): (card: RenderedCard | undefined) => void {
  let resolve: (card: RenderedCard | undefined) => void = () => undefined;
  const later = new Promise<RenderedCard | undefined>((done) => (resolve = done));
  bench.dialogue.answerWith(() => ({ card: kaart('nu'), place, later }));
  return resolve;
}

function seen(): unknown[] {
  return bench.connector.messagesIn(chat).map(({ id, activity }) => [id, activity.summary]);
}

describe('a newer state that is still being found out', () => {
  it('replaces the clicked card of an invoke, after the response has gone out', async () => {
    const resolve = answerLater('replace');
    resolve(kaart('straks'));
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'nood', {}, 'kaart-9'));
    const answeredAt = Date.now();
    expect(reply.body.value).toEqual(kaart('nu').content);
    await bench.connector.waitForCalls(2);
    expect(seen()).toEqual([['kaart-9', 'Samenvatting straks']]);
    expect(bench.connector.calls[1]?.atMs).toBeGreaterThanOrEqual(answeredAt + 300);
  });

  it('does not hold up the answer', async () => {
    const resolve = answerLater('replace');
    const began = Date.now();
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'nood'));
    expect(reply.status).toBe(200);
    expect(Date.now() - began).toBeLessThan(1_000);
    resolve(undefined);
  });

  it('replaces the new message that an invoke led to, under the id that Teams gave it', async () => {
    const resolve = answerLater('new');
    await bench.post(execute(leerkrachtA, bench.connector.url, 'nood', {}, 'kaart-9'));
    await bench.connector.waitForCalls(1);
    resolve(kaart('straks'));
    await bench.connector.waitForCalls(2);
    expect(seen()).toEqual([['a-1', 'Samenvatting straks']]);
  });

  it('replaces the answer to a text, and the card clicked with Action.Submit', async () => {
    const resolve = answerLater('replace');
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    await bench.post(submit(leerkrachtA, bench.connector.url, { verb: 'nood' }, 'kaart-9'));
    resolve(kaart('straks'));
    await bench.connector.waitForCalls(4);
    expect(seen()).toEqual([
      ['a-1', 'Samenvatting straks'],
      ['kaart-9', 'Samenvatting straks'],
    ]);
  });

  it('that cannot be put in place comes as a new message: it may say that a bericht did not arrive', async () => {
    const resolve = answerLater('replace');
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    bench.connector.planNext({ status: 404 });
    resolve(kaart('straks'));
    await bench.connector.waitForCalls(3);
    expect(bench.connector.calls.map(({ kind }) => kind)).toEqual(['send', 'update', 'send']);
    expect(seen()).toEqual([
      ['a-1', 'Samenvatting nu'],
      ['a-2', 'Samenvatting straks'],
    ]);
  });

  it('that turns out the same changes nothing', async () => {
    const resolve = answerLater('replace');
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    resolve(undefined);
    await bench.close();
    expect(bench.connector.calls).toHaveLength(1);
  });
});
