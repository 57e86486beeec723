import type { BotSettings } from '../../../src/bot/teams/botSettings';
import { checkBody, type Verdict } from '../../../src/bot/teams/gate';
import {
  type Activiteit,
  activiteitVan,
  bericht,
  installatie,
  leerkrachtA,
} from '../../support/teamsActivities';

const OWN = '11111111-0000-4000-8000-00000000000f';
const OTHER = '99999999-0000-4000-8000-000000000009';
const settings: BotSettings = {
  modus: 'teams',
  appType: 'SingleTenant',
  appId: '22222222-0000-4000-8000-000000000002',
  tenantId: OWN,
  password: 'p',
};
const SERVICE = 'https://smba.trafficmanager.net/emea/';
const conversation = { id: 'pc-a', conversationType: 'personal', tenantId: OWN };
const good: Activiteit = {
  ...bericht(leerkrachtA, SERVICE, 'hallo'),
  conversation,
  channelData: { tenant: { id: OWN } },
};
const from = { id: '29:a', name: 'Leerkracht A', aadObjectId: leerkrachtA.aadObjectId };

function without(key: string): Activiteit {
  return Object.fromEntries(Object.entries(good).filter(([name]) => name !== key));
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function summary(verdict: Verdict): unknown {
  return verdict.kind === 'weigeren' ? [verdict.status, verdict.code] : 'doorlaten';
}

describe('the gate lets through', () => {
  it.each<[string, Activiteit]>([
    ['a message from the own tenant', good],
    ['a tenant id in capitals', { ...good, conversation: { ...conversation, tenantId: OWN.toUpperCase() } }],
    [
      'a tenant in channelData alone',
      { ...good, conversation: { id: 'pc-a', conversationType: 'personal' } },
    ],
    ['a tenant in the conversation alone', without('channelData')],
    ['a conversation without a type', { ...good, conversation: { id: 'pc-a', tenantId: OWN } }],
    ['a card answer of ordinary depth', { ...good, type: 'invoke', value: nested(10) }],
    ['fields it does not know', { ...good, iets: { anders: 1 } }],
  ])('%s', (_, body) => {
    expect(summary(checkBody(body, settings))).toBe('doorlaten');
  });

  it('the person by object id in lower case, and drops what nobody asked for', () => {
    const aadObjectId = leerkrachtA.aadObjectId.toUpperCase();
    const verdict = checkBody(
      { ...good, deliveryMode: 'expectReplies', from: { ...from, aadObjectId } },
      settings,
    );
    expect(verdict).toMatchObject({ medewerker: leerkrachtA.aadObjectId, gesprek: 'persoonlijk' });
    expect(verdict.kind === 'doorlaten' && Object.keys(verdict.activity)).not.toContain('deliveryMode');
  });

  it.each([
    ['groupChat', { ...conversation, conversationType: 'groupChat' }, 'groep'],
    ['channel', { ...conversation, conversationType: 'channel', isGroup: true }, 'groep'],
    ['a group without a type', { id: 'x', tenantId: OWN, isGroup: true }, 'groep'],
    ['personal', conversation, 'persoonlijk'],
  ])('a conversation of type %s as what it is', (_, given, gesprek) => {
    expect(checkBody({ ...good, conversation: given }, settings)).toMatchObject({
      kind: 'doorlaten',
      gesprek,
    });
  });

  it('an install event without a person, but with nobody to speak for', () => {
    const event = {
      ...installatie(leerkrachtA, SERVICE),
      conversation,
      channelData: undefined,
      from: { id: '29:a' },
    };
    expect(checkBody(event, settings)).toMatchObject({ kind: 'doorlaten', medewerker: undefined });
  });
});

describe('the gate refuses', () => {
  it.each<[string, unknown, 400 | 403, string]>([
    ['nothing', undefined, 400, 'vorm'],
    ['null', null, 400, 'vorm'],
    ['a text', 'tekst', 400, 'vorm'],
    ['a number', 7, 400, 'vorm'],
    ['a list', [good], 400, 'vorm'],
    ['an empty object', {}, 400, 'vorm'],
    ['no type', without('type'), 400, 'vorm'],
    ['a type that is no text', { ...good, type: { $gt: '' } }, 400, 'vorm'],
    ['an empty type', { ...good, type: '' }, 400, 'vorm'],
    ['no channel', without('channelId'), 400, 'vorm'],
    ['no service address', without('serviceUrl'), 400, 'vorm'],
    ['no sender', without('from'), 400, 'vorm'],
    ['a sender without an id', { ...good, from: { ...from, id: '' } }, 400, 'vorm'],
    ['no conversation', without('conversation'), 400, 'vorm'],
    ['a conversation without an id', { ...good, conversation: { tenantId: OWN } }, 400, 'vorm'],
    ['an endless id', { ...good, from: { ...from, id: 'a'.repeat(501) } }, 400, 'vorm'],
    ['a text that is no text', { ...good, text: ['a'] }, 400, 'vorm'],
    ['a bomb of lists and objects', { ...good, value: nested(20_000) }, 400, 'diepte'],
    ['a value just too deep', { ...good, value: nested(16) }, 400, 'diepte'],
    ['the channel emulator', { ...good, channelId: 'emulator' }, 403, 'kanaal'],
    [
      'the channel AseChannel, which selects a weaker check',
      { ...good, channelId: 'AseChannel' },
      403,
      'kanaal',
    ],
    ['the channel in other letters', { ...good, channelId: 'MSTeams' }, 403, 'kanaal'],
    ['a service address elsewhere', { ...good, serviceUrl: 'https://evil.example/' }, 403, 'serviceurl'],
    ['a service address on this machine', { ...good, serviceUrl: 'http://localhost:1/' }, 403, 'serviceurl'],
    ['an empty service address', { ...good, serviceUrl: '' }, 403, 'serviceurl'],
    [
      'another tenant in the conversation',
      { ...good, conversation: { ...conversation, tenantId: OTHER } },
      403,
      'tenant',
    ],
    ['another tenant in channelData', { ...good, channelData: { tenant: { id: OTHER } } }, 403, 'tenant'],
    ['no tenant at all', { ...without('channelData'), conversation: { id: 'pc-a' } }, 403, 'tenant'],
    ['a message without an object id', { ...good, from: { id: '29:a' } }, 403, 'afzender'],
    ['an invoke without an object id', { ...good, type: 'invoke', from: { id: '29:a' } }, 403, 'afzender'],
    ['an object id that is no GUID', { ...good, from: { ...from, aadObjectId: '../x' } }, 403, 'afzender'],
    ['an empty object id', { ...good, from: { ...from, aadObjectId: '' } }, 403, 'afzender'],
    [
      'an install with an object id that is no GUID',
      { ...good, type: 'installationUpdate', from: { ...from, aadObjectId: 'x' } },
      403,
      'afzender',
    ],
  ])('%s', (_, body, status, code) => {
    expect(summary(checkBody(body, settings))).toEqual([status, `geweigerd-${code}`]);
  });

  it('every single field of a good body turned into something of another type', () => {
    const wrong: unknown[] = [{}, [], 0, true];
    for (const key of ['type', 'channelId', 'serviceUrl', 'from', 'conversation']) {
      for (const value of wrong) {
        const verdict = checkBody({ ...good, [key]: value }, settings);
        expect({ key, value, kind: verdict.kind }).toEqual({ key, value, kind: 'weigeren' });
      }
    }
  });

  it('a body whose prototype was tampered with, without being fooled by it', () => {
    const body: unknown = JSON.parse(
      JSON.stringify({
        ...activiteitVan(leerkrachtA, SERVICE, { type: 'message' }),
        channelId: undefined,
      }).replace('{', '{"__proto__":{"channelId":"msteams"},'),
    );
    expect(summary(checkBody(body, settings))).toEqual([400, 'geweigerd-vorm']);
  });
});
