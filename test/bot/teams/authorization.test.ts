import type { BotSettings } from '../../../src/bot/teams/botSettings';
import type { TeamsAdapter } from '../../../src/bot/teams/adapter';
import { createEndpoint } from '../../../src/bot/teams/endpoint';
import type { TenantRoute } from '../../../src/bot/teams/messenger';
import type { TeamsBotParts } from '../../../src/bot/teams/teamsBot';
import { writeLogTo } from '../../../src/log';
import { httpTekst } from '../../../src/texts/teams';
import { startTeamsBench, type TeamsBench } from '../../support/teamsBench';
import {
  type Activiteit,
  bericht,
  botToegevoegd,
  execute,
  installatie,
  leerkrachtA,
} from '../../support/teamsActivities';

const TENANT_GUID = '11111111-0000-4000-8000-00000000000f';
const SERVICE = 'https://smba.trafficmanager.net/emea/';
const common = {
  modus: 'teams',
  appId: '22222222-0000-4000-8000-000000000002',
  tenantId: TENANT_GUID,
} as const;

const single: BotSettings = { ...common, appType: 'SingleTenant', password: 'geheim' };
const settings: Record<string, BotSettings> = {
  SingleTenant: single,
  UserAssignedMSI: { ...common, appType: 'UserAssignedMSI' },
};

function own(activity: Activiteit): Activiteit {
  const conversation = { id: 'pc-a', conversationType: 'personal', tenantId: TENANT_GUID };
  return { ...activity, conversation, channelData: { tenant: { id: TENANT_GUID } } };
}

describe.each(Object.entries(settings))('with an app id of type %s', (_, given) => {
  let bench: TeamsBench;
  beforeEach(async () => {
    bench = await startTeamsBench({ settings: given });
  });
  afterEach(async () => bench.close());

  it.each([
    ['a text', bericht(leerkrachtA, SERVICE, 'hallo')],
    ['a click', execute(leerkrachtA, SERVICE, 'casus-starten')],
    ['an install', installatie(leerkrachtA, SERVICE)],
    ['the bot being added', botToegevoegd(leerkrachtA, SERVICE)],
    ['a removal', installatie(leerkrachtA, SERVICE, 'remove')],
  ])('%s without a token is refused and nothing at all happens', async (_name, activity) => {
    const reply = await bench.post(own(activity));
    expect(reply.status).toBe(401);
    await bench.close();
    expect(bench.dialogue.turns).toEqual([]);
    expect(bench.dialogue.reached).toEqual([]);
    expect(bench.geheugen.writes()).toBe(0);
    expect(bench.logged.join('')).toContain('geweigerd-token');
  });

  it.each(['Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic YTpi', 'geheim'])(
    'the header "%s" is refused without an echo',
    async (authorization) => {
      const reply = await bench.post(own(bericht(leerkrachtA, SERVICE, 'hallo')), { authorization });
      expect([401, 503]).toContain(reply.status);
      expect(Object.keys(JSON.parse(reply.text) as object)).toEqual(['fout']);
      expect(bench.dialogue.turns).toEqual([]);
    },
  );

  it.each([
    ['the channel AseChannel', { channelId: 'AseChannel' }],
    ['an address on this machine', { serviceUrl: 'http://127.0.0.1:1/' }],
    ['another tenant', { conversation: { id: 'x', tenantId: '99999999-0000-4000-8000-000000000009' } }],
  ])('%s is refused at the gate, whatever the token', async (_name, change) => {
    const reply = await bench.post({ ...own(bericht(leerkrachtA, SERVICE, 'hallo')), ...change });
    expect(reply.status).toBe(403);
    expect(bench.dialogue.turns).toEqual([]);
  });
});

describe('the settings', () => {
  it('of a SingleTenant bot without a password are refused before anything listens', async () => {
    const incomplete: BotSettings = { ...common, appType: 'SingleTenant' };
    await expect(startTeamsBench({ settings: incomplete })).rejects.toThrow(/MicrosoftAppPassword/);
  });
});

describe('a token that cannot be checked, as the keys of Teams do not come', () => {
  it('ends in 503 within the limit, and the turn does not run when the keys come after all', async () => {
    writeLogTo({ write: () => undefined });
    const late: (() => Promise<void>)[] = [];
    const turns: unknown[] = [];
    const adapter = {
      runTurn: async (_: string, __: unknown, turn: (context: unknown) => Promise<void>) =>
        new Promise(() =>
          late.push(async () => turn({ sendActivity: (activity: unknown) => turns.push(activity) })),
        ),
    } as unknown as TeamsAdapter;
    const route: TenantRoute = { note: () => turns.push('note'), to: () => undefined };
    const bot = {} as TeamsBotParts;
    const endpoint = createEndpoint({ settings: single, adapter, route, bot, authorizeMs: 50 });
    const answer = await endpoint.receive(own(execute(leerkrachtA, SERVICE, 'nood')), 'Bearer x');
    expect(answer).toMatchObject({ status: 503, body: { fout: httpTekst.nuNiet } });
    await late[0]?.();
    expect(turns).toEqual([]);
    writeLogTo(undefined);
  });
});
