import { startTeamsBench, type TeamsBench } from '../../support/teamsBench';
import {
  aandachtsfunctionarisB,
  bericht,
  botToegevoegd,
  execute,
  installatie,
  leerkrachtA,
  TENANT,
} from '../../support/teamsActivities';

let bench: TeamsBench;
const id = leerkrachtA.aadObjectId;

beforeEach(async () => {
  bench = await startTeamsBench();
});
afterEach(async () => bench.close());

function welcomes(): number {
  return bench.dialogue.turns.filter(({ kind }) => kind === 'install').length;
}

describe('an install', () => {
  it('is welcomed once though Teams tells of it twice at the same moment', async () => {
    const { url } = bench.connector;
    await Promise.all([
      bench.post(installatie(leerkrachtA, url)),
      bench.post(botToegevoegd(leerkrachtA, url)),
      bench.post(installatie(leerkrachtA, url)),
    ]);
    expect(welcomes()).toBe(1);
    expect(bench.connector.of('send')).toHaveLength(1);
  });

  it('is not welcomed again when the window is opened anew, or on an upgrade', async () => {
    const { url } = bench.connector;
    await bench.post(installatie(leerkrachtA, url));
    await bench.post(botToegevoegd(leerkrachtA, url));
    await bench.post(installatie(leerkrachtA, url, 'remove-upgrade'));
    await bench.post(installatie(leerkrachtA, url, 'add-upgrade'));
    expect(welcomes()).toBe(1);
  });

  it('after a removal is welcomed again', async () => {
    const { url } = bench.connector;
    await bench.post(installatie(leerkrachtA, url));
    await bench.post(installatie(leerkrachtA, url, 'remove'));
    expect(bench.geheugen.adressen.size).toBe(0);
    await bench.post(installatie(leerkrachtA, url));
    expect(welcomes()).toBe(2);
  });

  it('of two people is welcomed for each', async () => {
    const { url } = bench.connector;
    await Promise.all([
      bench.post(installatie(leerkrachtA, url)),
      bench.post(installatie(aandachtsfunctionarisB, url)),
    ]);
    expect(welcomes()).toBe(2);
    expect(bench.connector.messagesIn('pc-b')).toHaveLength(1);
  });

  it('whose welcome did not arrive is welcomed at the next event', async () => {
    bench.connector.planNext({ status: 503 });
    await bench.post(installatie(leerkrachtA, bench.connector.url));
    expect(bench.geheugen.adressen.get(id)?.verwelkomd).toBe(false);
    await bench.post(botToegevoegd(leerkrachtA, bench.connector.url));
    expect(welcomes()).toBe(2);
    expect(bench.geheugen.adressen.get(id)?.verwelkomd).toBe(true);
  });

  it('is welcomed even while the store is down', async () => {
    bench.geheugen.breakDown(true);
    await bench.post(installatie(leerkrachtA, bench.connector.url));
    expect(bench.connector.messagesIn('pc-a')).toMatchObject([
      { activity: { summary: 'Samenvatting install' } },
    ]);
  });

  it('without a person is noted in the log and answered with nothing', async () => {
    const event = { ...installatie(leerkrachtA, bench.connector.url), from: { id: '29:a' } };
    expect(await bench.post(event)).toMatchObject({ status: 200 });
    expect(bench.connector.calls).toEqual([]);
    expect(bench.geheugen.writes()).toBe(0);
    expect(bench.logged.join('')).toContain('installatie-zonder-afzender');
  });
});

describe('the address of a person', () => {
  it('is kept as plain data from any activity', async () => {
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    await bench.close();
    expect(bench.geheugen.adressen.get(id)).toEqual({
      medewerker: id,
      tenantId: TENANT,
      serviceUrl: bench.connector.url,
      conversationId: 'pc-a',
      userId: '29:a',
      botId: '28:bot',
      verwelkomd: false,
    });
  });

  it('is written once however much the person does, and again when it changes', async () => {
    const { url } = bench.connector;
    for (const activity of [
      bericht(leerkrachtA, url, 'een'),
      bericht(leerkrachtA, url, 'twee'),
      execute(leerkrachtA, url, 'nood'),
    ]) {
      await bench.post(activity);
    }
    await bench.close();
    expect(bench.geheugen.writes()).toBe(1);
  });

  it('that changes keeps the welcome', async () => {
    const { url } = bench.connector;
    await bench.post(installatie(leerkrachtA, url));
    await bench.post({ ...bericht(leerkrachtA, `${url}/nieuw`, 'hallo') });
    await bench.post(botToegevoegd(leerkrachtA, url));
    expect(welcomes()).toBe(1);
  });

  it('that is new or changed makes the bot deliver what was owed, and one that is the same does not', async () => {
    const { url } = bench.connector;
    await bench.post(bericht(leerkrachtA, url, 'een'));
    await bench.post(bericht(leerkrachtA, url, 'twee'));
    await bench.post(bericht(leerkrachtA, `${url}/anders`, 'drie'));
    await bench.post(installatie(aandachtsfunctionarisB, url));
    await bench.close();
    expect(bench.dialogue.reached).toEqual([id, id, aandachtsfunctionarisB.aadObjectId]);
  });

  it('costs nobody their answer when the store is down', async () => {
    bench.geheugen.breakDown(true);
    const reply = await bench.post(execute(leerkrachtA, bench.connector.url, 'nood'));
    expect(reply).toMatchObject({ status: 200, body: { statusCode: 200 } });
    await bench.close();
    expect(bench.logged.join('')).toContain('adres-niet-bewaard');
    expect(bench.dialogue.reached).toEqual([]);
  });
});
