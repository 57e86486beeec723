import type { MisluktReden } from '../../../src/domain/events';
import { textOf } from '../../support/cardTree';
import { stage, type Stage } from '../../support/dialogueStage';
import type { Plan } from '../../support/fakeConnector';
import { startCasus } from '../../support/ingevuld';
import { functionarisA, leerkrachtA } from '../../support/people';
import { TENANT } from '../../support/teamsActivities';
import { startTeamsBench, type TeamsBench } from '../../support/teamsBench';

type Rij = readonly [
  wat: string,
  /** How Teams answers each POST; a list answers one each, and the last of it the rest. */
  plan: Plan | readonly Plan[],
  /** How often the bot posts in one attempt. */
  posts: number,
  vastgelegd: 'bezorgd' | MisluktReden,
  /** On the card of whoever started the casus, behind the name of the receiver. */
  afzender: string,
  /** What stands in the chat of the receiver. */
  ontvanger: 'kaart' | 'zin' | 'niets',
  /** Minutes after which the round tries again by itself; null for never, or (404) because the address is gone. */
  opnieuwNa: number | null,
];

const tabel: readonly Rij[] = [
  ['201', 'accept', 1, 'bezorgd', 'bezorgd 09:15', 'kaart', null],
  [
    '403 not installed',
    { status: 403, code: 'BotNotInConversationRoster' },
    1,
    'app-ontbreekt',
    'niet bezorgd: app niet geïnstalleerd, volgende poging om 09:16',
    'niets',
    1,
  ],
  [
    '403 blocked by the person',
    { status: 403, code: 'ConversationBlockedByUser' },
    1,
    'geblokkeerd',
    'niet bezorgd: bot geblokkeerd, volgende poging om 09:16',
    'niets',
    1,
  ],
  [
    '403 switched off by the administrator',
    { status: 403, code: 'BotDisabledByAdmin' },
    1,
    'geblokkeerd',
    'niet bezorgd: bot geblokkeerd, volgende poging om 09:16',
    'niets',
    1,
  ],
  [
    '404',
    { status: 404, code: 'ConversationNotFound' },
    1,
    'app-ontbreekt',
    'niet bezorgd: app niet geïnstalleerd, volgende poging om 09:16',
    'niets',
    null,
  ],
  [
    '412',
    { status: 412 },
    2,
    'te-druk',
    'niet bezorgd: Teams is te druk, volgende poging om 09:16',
    'niets',
    1,
  ],
  [
    '413, the card alone',
    [{ status: 413, code: 'MessageSizeTooBig' }, 'accept'],
    2,
    'bezorgd',
    'bezorgd 09:15',
    'zin',
    null,
  ],
  [
    '413, the sentence as well',
    { status: 413, code: 'MessageSizeTooBig' },
    2,
    'te-groot',
    'niet bezorgd: past niet in Teams',
    'niets',
    null,
  ],
  [
    '429 without Retry-After',
    { status: 429 },
    2,
    'te-druk',
    'niet bezorgd: Teams is te druk, volgende poging om 09:16',
    'niets',
    1,
  ],
  [
    '429 with Retry-After of ten minutes',
    { status: 429, retryAfter: '600' },
    1,
    'te-druk',
    'niet bezorgd: Teams is te druk, volgende poging om 09:25',
    'niets',
    10,
  ],
  [
    '500',
    { status: 500 },
    1,
    'storing',
    'niet bezorgd: storing bij Teams, volgende poging om 09:16',
    'niets',
    1,
  ],
  [
    '502',
    { status: 502 },
    1,
    'storing',
    'niet bezorgd: storing bij Teams, volgende poging om 09:16',
    'niets',
    1,
  ],
  ['reset', 'reset', 1, 'storing', 'niet bezorgd: storing bij Teams, volgende poging om 09:16', 'niets', 1],
  ['hang', 'hang', 1, 'storing', 'niet bezorgd: storing bij Teams, volgende poging om 09:16', 'niets', 1],
];

let bench: TeamsBench;
let scene: Stage;

/** The whole dialogue with the real messenger behind it: adapter, connector client and HTTP; one aandachtsfunctionaris. */
beforeEach(async () => {
  bench = await startTeamsBench({ connectTimeMs: 300 });
  scene = stage(10_000, bench.messenger);
  const { scholen, ...rest } = scene.app.organisatie();
  scene.app.setOrganisatie({
    ...rest,
    scholen: scholen.map((school) => ({
      ...school,
      mensen: school.mensen.filter(
        ({ id, rollen }) => id === functionarisA.id || !rollen.includes('aandachtsfunctionaris'),
      ),
    })),
  });
  await bench.geheugen.writeAdres({
    medewerker: functionarisA.id,
    tenantId: TENANT,
    serviceUrl: bench.connector.url,
    conversationId: 'pc-a',
    userId: '29:a',
    botId: '28:bot',
    verwelkomd: true,
  });
});
afterEach(async () => bench.close());

const minutesOn = (minutes: number): void =>
  scene.app.setNow(new Date(Date.parse('2026-11-23T08:15:00.000Z') + minutes * 60_000).toISOString());

function answerWith(plan: Plan | readonly Plan[]): void {
  if (Array.isArray(plan)) bench.connector.planNext(...(plan as readonly Plan[]));
  else bench.connector.planFor('pc-a', plan as Plan);
}

function inChat(): string {
  const [message] = bench.connector.messagesIn('pc-a');
  if (!message) return 'niets';
  return message.activity.attachments ? 'kaart' : 'zin';
}

describe('when Teams answers the bericht to the aandachtsfunctionaris with', () => {
  it.each(tabel)('%s', async (_, plan, posts, vastgelegd, afzender, ontvanger, opnieuwNa) => {
    answerWith(plan);
    const { card } = await startCasus(scene, leerkrachtA);
    expect(bench.connector.calls).toHaveLength(posts);
    const uitkomsten = (await scene.events()).flatMap((event) => {
      if (event.type === 'bericht-mislukt') return [event.data.reden];
      return event.type === 'bericht-bezorgd' ? ['bezorgd'] : [];
    });
    expect(uitkomsten).toEqual([vastgelegd]);
    expect(textOf(card.content)).toContain(`Functionaris A: ${afzender}`);
    expect(textOf(card.content).includes('Bel de aandachtsfunctionaris.')).toBe(vastgelegd !== 'bezorgd');
    expect(inChat()).toBe(ontvanger);
    expect(scene.reported).toEqual([]);

    answerWith('accept');
    if (opnieuwNa !== null) {
      minutesOn(opnieuwNa * 0.8 - 0.1);
      await scene.dialogue.sweep();
      expect(bench.connector.calls).toHaveLength(posts);
    }
    minutesOn(opnieuwNa === null ? 30 : opnieuwNa * 1.2 + 0.1);
    await scene.dialogue.sweep();
    expect(bench.connector.calls).toHaveLength(opnieuwNa === null ? posts : posts + 1);
    expect(inChat()).toBe(opnieuwNa === null ? ontvanger : 'kaart');
    expect(bench.logged.join('')).not.toContain('CANARY');
  });
});
