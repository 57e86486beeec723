import type { Gespreksadres } from '../../../src/app/ports';
import type { DeliveryOutcome } from '../../../src/bot/dialogue/turn';
import type { Plan } from '../../support/fakeConnector';
import { kaart } from '../../support/fakeDialogue';
import { startTeamsBench, type TeamsBench } from '../../support/teamsBench';
import { aandachtsfunctionarisB, bericht, leerkrachtA, TENANT } from '../../support/teamsActivities';

const B = aandachtsfunctionarisB.aadObjectId;
let bench: TeamsBench;

async function start(options: { sharedRoute?: boolean } = {}): Promise<void> {
  bench = await startTeamsBench(options);
}
afterEach(async () => bench.close());

async function know(change: Partial<Gespreksadres> = {}): Promise<void> {
  await bench.geheugen.writeAdres({
    medewerker: B,
    tenantId: TENANT,
    serviceUrl: bench.connector.url,
    conversationId: 'pc-b',
    userId: '29:b',
    botId: '28:bot',
    verwelkomd: true,
    ...change,
  });
}

const deliver = async (): Promise<DeliveryOutcome> => bench.messenger.deliver(B, kaart('bericht'));

/** What Teams answers, each time; what the bot makes of it; how often it posted. */
const table: readonly (readonly [string, Plan, DeliveryOutcome['kind'], number | null, number])[] = [
  [
    '403 BotNotInConversationRoster',
    { status: 403, code: 'BotNotInConversationRoster' },
    'app-ontbreekt',
    403,
    1,
  ],
  [
    '403 ForbiddenOperationException',
    { status: 403, code: 'ForbiddenOperationException' },
    'app-ontbreekt',
    403,
    1,
  ],
  [
    '403 ConversationBlockedByUser',
    { status: 403, code: 'ConversationBlockedByUser' },
    'geblokkeerd',
    403,
    1,
  ],
  ['403 MessageWritesBlocked', { status: 403, code: 'MessageWritesBlocked' }, 'geblokkeerd', 403, 1],
  ['403 with an unknown code', { status: 403, code: 'IetsNieuws' }, 'geblokkeerd', 403, 1],
  ['404 ConversationNotFound', { status: 404, code: 'ConversationNotFound' }, 'app-ontbreekt', 404, 1],
  ['412', { status: 412 }, 'te-druk', 412, 2],
  ['429 without Retry-After', { status: 429 }, 'te-druk', 429, 2],
  ['429 with Retry-After 1', { status: 429, retryAfter: '1' }, 'te-druk', 429, 2],
  ['429 with Retry-After 60', { status: 429, retryAfter: '60' }, 'te-druk', 429, 1],
  ['429 with an unreadable Retry-After', { status: 429, retryAfter: 'straks' }, 'te-druk', 429, 2],
  ['400', { status: 400 }, 'onbekend', 400, 1],
  ['401', { status: 401 }, 'onbekend', 401, 1],
  ['413 MessageSizeTooBig', { status: 413, code: 'MessageSizeTooBig' }, 'te-groot', 413, 1],
  ['302 to elsewhere', { status: 302 }, 'onbekend', 302, 1],
  ['500', { status: 500 }, 'storing', 500, 1],
  ['502', { status: 502 }, 'storing', 502, 1],
  ['503', { status: 503 }, 'storing', 503, 1],
  ['503 with Retry-After', { status: 503, retryAfter: '1' }, 'storing', 503, 1],
  ['504', { status: 504 }, 'storing', 504, 1],
  ['a broken connection', 'reset', 'storing', null, 1],
  ['silence', 'hang', 'storing', null, 1],
];

describe('a bericht to a known address', () => {
  beforeEach(async () => {
    await start();
    await know();
  });

  it('arrives in that conversation, with the id that Teams gave it', async () => {
    expect(await deliver()).toEqual({ kind: 'bezorgd', activityId: 'a-1' });
    expect(bench.connector.messagesIn('pc-b')).toMatchObject([
      { id: 'a-1', activity: { summary: 'Samenvatting bericht' } },
    ]);
  });

  it.each(table)('on %s', async (_, plan, kind, status, posts) => {
    bench.connector.planFor('pc-b', plan);
    expect(await deliver()).toMatchObject({ kind, status });
    expect(bench.connector.calls).toHaveLength(posts);
    const outcomes = bench.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(outcomes.at(-1)).not.toMatchObject({ code: 'gestart' });
    expect(bench.logged.join('')).toContain(`"uitkomst":"${kind}"`);
    expect(bench.logged.join('')).not.toContain('CANARY');
  });

  it.each([412, 429])('arrives at the second attempt after one %i', async (status) => {
    bench.connector.planNext({ status });
    expect(await deliver()).toMatchObject({ kind: 'bezorgd' });
    expect(bench.connector.calls).toHaveLength(2);
  });

  it('waits as long as Teams asked before the second attempt', async () => {
    bench.connector.planNext({ status: 429, retryAfter: '1' });
    await deliver();
    const [first, second] = bench.connector.calls;
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it.each([
    [404, 'ConversationNotFound', true],
    [403, 'BotNotInConversationRoster', false],
    [503, 'Fout', false],
  ])('that ends in %i %s: the address is forgotten: %s', async (status, code, isForgotten) => {
    bench.connector.planFor('pc-b', { status, code });
    await deliver();
    expect(bench.geheugen.adressen.has(B)).toBe(!isForgotten);
  });

  it('is not sent to an address that was tampered with in the store', async () => {
    await know({ serviceUrl: 'https://evil.example/' });
    expect(await deliver()).toEqual({ kind: 'onbekend', status: null });
    expect(bench.logged.join('')).toContain('serviceurl-geweigerd');
    expect(bench.connector.calls).toEqual([]);
  });

  it('is an outcome, not an error, when the store is down', async () => {
    bench.geheugen.breakDown(true);
    expect(await deliver()).toEqual({ kind: 'storing', status: null });
  });

  it('holds up nobody else while it hangs', async () => {
    bench.connector.planFor('pc-b', 'hang');
    const order: string[] = [];
    const hanging = deliver().finally(() => order.push('bericht'));
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    order.push('antwoord');
    expect(await hanging).toEqual({ kind: 'storing', status: null });
    expect(order).toEqual(['antwoord', 'bericht']);
  });
});

describe('a bericht to someone who never spoke to the bot', () => {
  it('finds no app while nobody of the tenant was heard', async () => {
    await start({ sharedRoute: true });
    expect(await deliver()).toEqual({ kind: 'app-ontbreekt', status: null });
    expect(bench.connector.calls).toEqual([]);
  });

  it('opens a conversation by object id and tenant, where the tenant was last heard', async () => {
    await start({ sharedRoute: true });
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    expect(await deliver()).toMatchObject({ kind: 'bezorgd' });
    expect(bench.connector.of('create')).toMatchObject([
      { body: { members: [{ id: B }], tenantId: TENANT } },
    ]);
    expect(bench.connector.messagesIn('c-2')).toMatchObject([
      { activity: { summary: 'Samenvatting bericht' } },
    ]);
  });

  it.each<[Plan, DeliveryOutcome['kind'], number]>([
    [{ status: 403, code: 'ForbiddenOperationException' }, 'app-ontbreekt', 1],
    [{ status: 404 }, 'app-ontbreekt', 1],
    [{ status: 400 }, 'onbekend', 1],
    [{ status: 503 }, 'storing', 1],
    ['reset', 'storing', 1],
  ])('on %j for the new conversation is %s', async (plan, kind, calls) => {
    await start({ sharedRoute: true });
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    bench.connector.planNext(plan);
    expect(await deliver()).toMatchObject({ kind });
    expect(bench.connector.calls.length - 1).toBe(calls);
  });

  it('in local mode is never tried through the window of somebody else', async () => {
    await start();
    await bench.post(bericht(leerkrachtA, bench.connector.url, 'hallo'));
    expect(await deliver()).toEqual({ kind: 'app-ontbreekt', status: null });
    expect(bench.connector.of('create')).toEqual([]);
  });
});
