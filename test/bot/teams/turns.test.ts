import { teamsTekst } from '../../../src/texts/teams';
import { kaart } from '../../support/fakeDialogue';
import { startTeamsBench, type TeamsBench } from '../../support/teamsBench';
import { bericht, execute, invoke, leerkrachtA, submit } from '../../support/teamsActivities';

let bench: TeamsBench;
const chat = leerkrachtA.conversationId;

beforeEach(async () => {
  bench = await startTeamsBench();
});
afterEach(async () => bench.close());

function texts(): unknown[] {
  return bench.connector.messagesIn(chat).map(({ activity }) => activity.summary);
}

describe('a text', () => {
  it('is answered with one card as a new message, with its summary for the lock screen', async () => {
    const reply = await bench.post(bericht(leerkrachtA, bench.connector.url, ' hallo '));
    expect(reply).toMatchObject({ status: 200, text: '' });
    expect(bench.dialogue.turns).toEqual([
      { kind: 'text', spreker: { id: leerkrachtA.aadObjectId, naam: 'Leerkracht A' }, text: 'hallo' },
    ]);
    expect(bench.connector.calls).toHaveLength(1);
    expect(bench.connector.messagesIn(chat)[0]?.activity).toMatchObject({
      type: 'message',
      summary: 'Samenvatting text',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: kaart('text').content },
      ],
    });
  });

  it('ends with 200 when the answer cannot be sent, so that Teams does not send the turn again', async () => {
    bench.connector.planFor(chat, { status: 503 });
    expect(await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'))).toMatchObject({
      status: 200,
    });
    expect(bench.connector.calls).toHaveLength(1);
    expect(bench.logged.join('')).toContain('antwoord-niet-bezorgd');
  });
});

describe('a click on Action.Execute', () => {
  it('is answered in the response with the card in place of the clicked one', async () => {
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'nood', { casusId: 'K7Q2M' }));
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: kaart('action').content,
    });
    expect(bench.dialogue.turns).toMatchObject([
      { kind: 'action', verb: 'nood', data: { casusId: 'K7Q2M' } },
    ]);
  });

  it('changes the message itself as well, since the response shows on one client alone', async () => {
    await bench.post(execute(leerkrachtA, bench.connector.url, 'nood', {}, 'kaart-9'));
    await bench.connector.waitForCalls(1);
    expect(bench.connector.calls).toHaveLength(1);
    expect(bench.connector.calls[0]).toMatchObject({
      kind: 'update',
      conversationId: chat,
      activityId: 'kaart-9',
    });
    expect(texts()).toEqual(['Samenvatting action']);
  });

  it('with a reply of its own leaves the clicked card, says so, and sends the card after the response', async () => {
    bench.dialogue.answerWith(() => ({ card: kaart('nieuw'), place: 'new' }));
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'help'));
    const answeredAt = Date.now();
    expect(reply.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: teamsTekst.antwoordOnderaan,
    });
    await bench.connector.waitForCalls(1);
    expect(bench.connector.calls).toHaveLength(1);
    expect(bench.connector.calls[0]).toMatchObject({ kind: 'send', conversationId: chat });
    expect(bench.connector.calls[0]?.atMs).toBeGreaterThanOrEqual(answeredAt - 50);
  });

  it('whose new card cannot be sent gets it in place of the clicked one, rather than nowhere', async () => {
    bench.dialogue.answerWith(() => ({ card: kaart('nieuw'), place: 'new' }));
    bench.connector.planNext({ status: 500 });
    await bench.post(execute(leerkrachtA, bench.connector.url, 'help', {}, 'kaart-9'));
    await bench.connector.waitForCalls(2);
    expect(bench.connector.calls.map(({ kind }) => kind)).toEqual(['send', 'update']);
    expect(bench.connector.messagesIn(chat)).toMatchObject([{ id: 'kaart-9' }]);
  });

  it.each([
    ['no value', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a list', [1]],
    ['a text', 'x'],
    ['no action', { trigger: 'manual' }],
    ['an action without verb', { action: { data: { a: 1 } } }],
    ['an action that is a list', { action: [] }],
    ['data that is a list', { action: { data: [] } }],
  ])('with %s reaches the dialogue with an empty verb, which has a way forward', async (_, value) => {
    const reply = await bench.post(invoke(leerkrachtA, bench.connector.url, value));
    expect(reply).toMatchObject({ status: 200, body: { statusCode: 200, value: kaart('action').content } });
    expect(bench.dialogue.turns).toMatchObject([{ kind: 'action', verb: '' }]);
  });

  it('delivered three times reaches the dialogue three times: it alone can tell a double', async () => {
    const click = execute(leerkrachtA, bench.connector.url, 'casus-starten', { nonce: 'n-1' });
    const replies = await Promise.all([
      bench.post(click),
      bench.post(click),
      bench.post({ ...click, id: 'in-x' }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(bench.dialogue.turns).toHaveLength(3);
  });
});

describe('an invoke that is no click', () => {
  it('for an automatic refresh never reaches the dialogue and sends nothing', async () => {
    const value = { action: { verb: 'casus-starten', data: {} }, trigger: 'automatic' };
    const reply = await bench.post(invoke(leerkrachtA, bench.connector.url, value));
    expect(reply).toMatchObject({ status: 200, body: { statusCode: 200, value: teamsTekst.nietsNieuws } });
    await bench.close();
    expect(bench.dialogue.turns).toEqual([]);
    expect(bench.connector.calls).toEqual([]);
    expect(bench.geheugen.writes()).toBe(0);
  });

  it.each(['task/fetch', 'composeExtension/query', 'signin/verifyState', ''])(
    'named "%s" is answered with 200 and a text, not with 501',
    async (name) => {
      const reply = await bench.post(invoke(leerkrachtA, bench.connector.url, {}, 'k', name));
      expect(reply).toMatchObject({ status: 200, body: { statusCode: 200, value: teamsTekst.kanNiet } });
      expect(bench.dialogue.turns).toEqual([]);
    },
  );
});

describe('a click on Action.Submit', () => {
  it('changes the clicked card when the answer belongs in its place', async () => {
    await bench.post(submit(leerkrachtA, bench.connector.url, { verb: 'nood' }, 'kaart-9'));
    expect(bench.connector.calls).toHaveLength(1);
    expect(bench.connector.calls[0]).toMatchObject({ kind: 'update', activityId: 'kaart-9' });
    expect(bench.dialogue.turns).toMatchObject([{ kind: 'action', verb: 'nood' }]);
  });

  it.each([404, 500, 403])('gets a new message when changing the card ends in %i', async (status) => {
    bench.connector.planNext({ status, code: 'ActivityNotFoundInConversation' });
    await bench.post(submit(leerkrachtA, bench.connector.url, { verb: 'nood' }, 'kaart-9'));
    expect(bench.connector.calls.map(({ kind }) => kind)).toEqual(['update', 'send']);
    expect(texts()).toEqual(['Samenvatting action']);
  });

  it('gets a new message when Teams does not say which card was clicked', async () => {
    await bench.post(submit(leerkrachtA, bench.connector.url, { verb: 'nood' }));
    expect(bench.connector.calls.map(({ kind }) => kind)).toEqual(['send']);
  });

  it('leaves the clicked card when the answer is a new one', async () => {
    bench.dialogue.answerWith(() => ({ card: kaart('nieuw'), place: 'new' }));
    await bench.post(submit(leerkrachtA, bench.connector.url, { verb: 'help' }, 'kaart-9'));
    expect(bench.connector.calls.map(({ kind }) => kind)).toEqual(['send']);
  });
});

describe('outside a personal chat', () => {
  const group = { id: '19:groep', conversationType: 'groupChat', isGroup: true, tenantId: undefined };

  it('a message gets one line that sends the person to their own chat, and goes no further', async () => {
    const activity = { ...bericht(leerkrachtA, bench.connector.url, 'help'), conversation: group };
    expect(await bench.post(activity)).toMatchObject({ status: 200 });
    expect(bench.connector.messagesIn('19:groep')).toMatchObject([
      { activity: { text: teamsTekst.alleenPersoonlijk } },
    ]);
    expect(bench.connector.calls).toHaveLength(1);
    expect(bench.dialogue.turns).toEqual([]);
    expect(bench.geheugen.writes()).toBe(0);
  });

  it('a click gets the same line in its response', async () => {
    const activity = { ...execute(leerkrachtA, bench.connector.url, 'casus-starten'), conversation: group };
    expect((await bench.post(activity)).body).toMatchObject({ value: teamsTekst.alleenPersoonlijk });
    expect(bench.dialogue.turns).toEqual([]);
  });
});
