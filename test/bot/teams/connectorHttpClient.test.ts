import { TeamsAdapter } from '../../../src/bot/teams/adapter';
import { ConnectorFault, retryAfterOf } from '../../../src/bot/teams/connectorFault';
import { connectorHttpClient } from '../../../src/bot/teams/connectorHttpClient';
import { type FakeConnector, type Plan, startFakeConnector } from '../../support/fakeConnector';
import { TENANT } from '../../support/teamsActivities';

let connector: FakeConnector;

beforeEach(async () => {
  connector = await startFakeConnector();
});
afterEach(async () => connector.close());

async function send(): Promise<unknown> {
  const adapter = new TeamsAdapter({ modus: 'lokaal', tenantId: TENANT }, connectorHttpClient());
  const client = await adapter.connectorFor(connector.url);
  return client.conversations
    .sendToConversation('c', { type: 'message', text: 'é € 😀' })
    .catch((error: unknown) => error);
}

describe('a call to Teams through the real connector of the SDK', () => {
  it('carries the body whole and gives back the id', async () => {
    expect(await send()).toMatchObject({ id: 'a-1' });
    expect(connector.messagesIn('c')).toMatchObject([{ activity: { text: 'é € 😀' } }]);
  });

  it.each<[Plan, number | null]>([
    [{ status: 503 }, 503],
    [{ status: 503, retryAfter: '1' }, 503],
    [{ status: 500 }, 500],
    [{ status: 502 }, 502],
    [{ status: 408 }, 408],
    [{ status: 429, retryAfter: '1' }, 429],
    [{ status: 412 }, 412],
    [{ status: 307 }, 307],
    ['reset', null],
  ])('that meets %j is made exactly once', async (plan, status) => {
    connector.planFor('c', plan);
    const fault = await send();
    expect(fault).toBeInstanceOf(ConnectorFault);
    expect(fault).toMatchObject({ status });
    expect(connector.calls).toHaveLength(1);
  });

  it('that meets silence ends after 3 seconds, and is made exactly once', async () => {
    connector.planFor('c', 'hang');
    const began = Date.now();
    expect(await send()).toMatchObject({ name: 'ConnectorFault', status: null });
    const took = Date.now() - began;
    expect(took).toBeGreaterThanOrEqual(2_900);
    expect(took).toBeLessThan(4_000);
    expect(connector.calls).toHaveLength(1);
  });

  it('that finds nobody listening fails at once', async () => {
    await connector.close();
    const began = Date.now();
    expect(await send()).toMatchObject({ name: 'ConnectorFault', status: null });
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it('keeps of an error its status and code, and no word of the answer', async () => {
    connector.planFor('c', { status: 403, code: 'ConversationBlockedByUser' });
    const fault = await send();
    expect(fault).toMatchObject({ status: 403, code: 'ConversationBlockedByUser' });
    expect(fault instanceof Error && `${fault.message} ${fault.stack}`).not.toContain('CANARY');
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T08:15:00Z');
  it.each([
    ['2', 2_000],
    ['0', 0],
    ['0.5', 500],
    ['Mon, 23 Nov 2026 08:15:07 GMT', 7_000],
    ['Mon, 23 Nov 2026 08:14:00 GMT', 0],
    ['straks', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j milliseconds', (header, expected) => {
    expect(retryAfterOf(header, now)).toBe(expected);
  });
});
