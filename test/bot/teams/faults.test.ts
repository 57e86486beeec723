import { kaart } from '../../support/fakeDialogue';
import { startTeamsBench, type TeamsBench } from '../../support/teamsBench';
import { bericht, execute, installatie, leerkrachtA, submit } from '../../support/teamsActivities';

const CANARY = 'Zoë Jansen';
let bench: TeamsBench;
const chat = leerkrachtA.conversationId;

beforeEach(async () => {
  bench = await startTeamsBench();
  bench.dialogue.answerWith(() => {
    throw new Error(CANARY, { cause: { data: CANARY } });
  });
});
afterEach(async () => bench.close());

function faultId(): string {
  return bench.dialogue.faults[0]?.[1] ?? 'none';
}

function expectNoLeak(...texts: string[]): void {
  const everything = [...texts, ...bench.logged, JSON.stringify(bench.connector.calls)].join('\n');
  expect(everything).not.toContain(CANARY);
}

describe('a fault in the dialogue', () => {
  it('during a click is answered with 200 and the fault card', async () => {
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'casus-starten', { a: 1 }));
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: kaart(`fout ${faultId()}`).content,
    });
    expect(bench.dialogue.faults).toMatchObject([
      [{ kind: 'action', verb: 'casus-starten', data: { a: 1 } }, faultId()],
    ]);
    expectNoLeak(reply.text);
  });

  it('leaves the clicked form where it is in Teams, with what was typed', async () => {
    await bench.post(execute(leerkrachtA, bench.connector.url, 'casus-starten'));
    await bench.close();
    expect(bench.connector.calls).toEqual([]);
  });

  it.each([
    ['a text', (url: string) => bericht(leerkrachtA, url, CANARY)],
    ['Action.Submit', (url: string) => submit(leerkrachtA, url, { verb: 'x', tekst: CANARY }, 'kaart-9')],
    ['an install', (url: string) => installatie(leerkrachtA, url)],
  ])('during %s is answered with the fault card as a message', async (_, activity) => {
    const reply = await bench.post(activity(bench.connector.url));
    expect(reply).toMatchObject({ status: 200, text: '' });
    expect(bench.connector.messagesIn(chat)).toMatchObject([
      { activity: { summary: `Samenvatting fout ${faultId()}` } },
    ]);
    expectNoLeak();
  });

  it('is in the log under the code that the person sees, with the place but not the message', async () => {
    await bench.post(execute(leerkrachtA, bench.connector.url, 'x'));
    const line = bench.logged.map((text) => JSON.parse(text) as Record<string, unknown>).at(-1);
    expect(line).toMatchObject({
      code: 'beurt-mislukt',
      niveau: 'error',
      faultId: faultId(),
      medewerker: leerkrachtA.aadObjectId,
      fout: { naam: 'Error', plek: expect.stringContaining('faults.test.ts') as unknown },
    });
    expect(faultId()).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('does not count as a welcome', async () => {
    await bench.post(installatie(leerkrachtA, bench.connector.url));
    expect(bench.geheugen.adressen.get(leerkrachtA.aadObjectId)?.verwelkomd).toBe(false);
  });

  it('leaves the next turn unharmed', async () => {
    await bench.post(execute(leerkrachtA, bench.connector.url, 'x'));
    bench.dialogue.answerWith(() => ({ card: kaart('goed'), place: 'replace' }));
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'x'));
    expect(reply.body.value).toEqual(kaart('goed').content);
  });
});

describe('a fault in the fault card itself', () => {
  beforeEach(() => bench.dialogue.breakFaultCard());

  it('during a click is answered with a text that names 112 and Veilig Thuis', async () => {
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'x'));
    expect(reply).toMatchObject({
      status: 200,
      body: { type: 'application/vnd.microsoft.activity.message' },
    });
    expect(reply.body.value).toMatch(/112.*0800-2000/);
    expect(reply.text).not.toContain('CANARY');
  });

  it('during a text is answered with the same as a message', async () => {
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    expect(bench.connector.messagesIn(chat)).toMatchObject([
      { activity: { text: expect.stringMatching(/112.*0800-2000/) as unknown } },
    ]);
  });
});

describe('a fault after the answer', () => {
  it('is logged and spoils nothing', async () => {
    const later = Promise.reject(new Error(CANARY));
    later.catch(() => undefined);
    bench.dialogue.answerWith(() => ({ card: kaart('nu'), place: 'replace', later }));
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'x'));
    expect(reply.body.value).toEqual(kaart('nu').content);
    await bench.close();
    expect(bench.logged.join('')).toContain('nawerk-mislukt');
    expectNoLeak();
  });
});
