import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../src/settings';
import { startBot, type RunningBot } from '../../src/startBot';
import type { Clock } from '../../src/app/clock';
import { bericht, execute, submit, TENANT, type Activiteit, type Persoon } from './teamsActivities';
import { startFakeConnector, type FakeConnector } from './fakeConnector';

/** The people of a journey; the same object ids stand in its organisation. */
export const leerkracht = person('Leerkracht A', 1);
export const aandachtsfunctionaris = person('Aandachtsfunctionaris C', 3);
export const directeur = person('Directeur D', 4);
export const anderSchool = person('Leerkracht van Het Kompas', 7);

export const organisatieJson = {
  naam: 'Stichting Voorbeeld',
  scholen: [
    {
      id: 'de-regenboog',
      naam: 'De Regenboog',
      mensen: [
        {
          id: aandachtsfunctionaris.aadObjectId,
          naam: aandachtsfunctionaris.naam,
          rollen: ['aandachtsfunctionaris'],
          telefoon: '088-000 00 03',
        },
      ],
      contacten: [],
    },
    {
      id: 'het-kompas',
      naam: 'Het Kompas',
      mensen: [
        {
          id: anderSchool.aadObjectId,
          naam: anderSchool.naam,
          rollen: ['intern-begeleider'],
          upn: 'x@school.example',
        },
      ],
      contacten: [],
    },
  ],
  bovenschools: [],
  contacten: [],
};

export type Json = Record<string, unknown>;

/** A whole bot on a folder of its own, a connector that plays Teams, and hands to type and click with. */
export interface Journey {
  readonly connector: FakeConnector;
  readonly folder: string;
  post(activity: Activiteit): Promise<{ status: number; body: unknown }>;
  say(who: Persoon, text: string): Promise<Json>;
  /** A click on a button of a card, with the inputs filled in; gives the card that takes its place. */
  click(who: Persoon, card: Json, verb: string, inputs?: Json): Promise<Json>;
  /** The cards in someone's chat now, oldest first. */
  cardsOf(who: Persoon): readonly Json[];
  install(who: Persoon): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** `organisatie` is what stands in organisatie.json. */
export async function startJourney(clock: Clock, organisatie: Json = organisatieJson): Promise<Journey> {
  const folder = await mkdtemp(join(tmpdir(), 'meldcode-reis-'));
  const file = join(folder, 'organisatie.json');
  await writeFile(file, JSON.stringify(organisatie));
  const settings: Settings = {
    modus: 'lokaal',
    tenantId: TENANT,
    port: 0,
    host: '127.0.0.1',
    opslag: { kind: 'map', folder: join(folder, 'data') },
    organisatie: file,
  };
  const connector = await startFakeConnector();
  let bot: RunningBot = await startBot(settings, clock);

  async function post(activity: Activiteit): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  function cardsOf(who: Persoon): readonly Json[] {
    return connector
      .messagesIn(who.conversationId)
      .map(({ activity }) => activity.attachments?.[0]?.content as Json)
      .filter((content) => content !== undefined);
  }

  async function lastCardAfter(who: Persoon, action: () => Promise<unknown>): Promise<Json> {
    const before = cardsOf(who).length;
    await action();
    for (let tries = 0; tries < 300 && cardsOf(who).length === before; tries += 1) await pause(10);
    const card = cardsOf(who).at(-1);
    if (!card || cardsOf(who).length === before) throw new Error('no new card came');
    return card;
  }

  return {
    connector,
    folder,
    post,
    cardsOf,
    say: (who, text) => lastCardAfter(who, () => post(bericht(who, connector.url, text))),
    async click(who, card, verb, inputs = {}) {
      const data = actionData(card, verb);
      const before = cardsOf(who).length;
      const answer = await post(execute(who, connector.url, verb, { ...data, ...inputs }));
      const body = answer.body as { type?: string; value?: Json } | undefined;
      if (body?.type === 'application/vnd.microsoft.card.adaptive' && body.value) return body.value;
      for (let tries = 0; tries < 300 && cardsOf(who).length === before; tries += 1) await pause(10);
      const next = cardsOf(who).at(-1);
      if (!next) throw new Error(`no card came after ${verb}`);
      return next;
    },
    async install(who) {
      const members = [{ id: who.userId, aadObjectId: who.aadObjectId }];
      await post({
        ...bericht(who, connector.url, ''),
        type: 'installationUpdate',
        action: 'add',
        text: undefined,
        membersAdded: members,
      });
    },
    async restart() {
      await bot.close();
      bot = await startBot(settings, clock);
    },
    async close() {
      await bot.close();
      await connector.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The data of the button with this verb; fails when the card has no such button. */
export function actionData(card: Json, verb: string): Json {
  const found = findAction(card, verb);
  if (!found) throw new Error(`card has no button ${verb}: ${textOf(card)}`);
  return found['data'] as Json;
}

export function findAction(node: unknown, verb: string): Json | undefined {
  if (Array.isArray(node)) {
    for (const child of node) {
      const found = findAction(child, verb);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof node !== 'object' || node === null) return undefined;
  const element = node as Json;
  if (element['type'] === 'Action.Execute' && element['verb'] === verb) return element;
  return findAction(Object.values(element), verb);
}

/** Everything a person can read on a card, in order, without what the inputs hold. */
export function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).filter(Boolean).join('\n');
  if (typeof node !== 'object' || node === null) return '';
  const { text, title, label, body, items, inlines, actions } = node as Json;
  const own = [text, label, title].filter((part): part is string => typeof part === 'string');
  return [...own, textOf(body), textOf(items), textOf(inlines), textOf(actions)].filter(Boolean).join('\n');
}

/** What stands in the inputs of a card, by id. */
export function valuesOf(node: unknown): Record<string, string> {
  if (Array.isArray(node)) return Object.assign({}, ...node.map(valuesOf)) as Record<string, string>;
  if (typeof node !== 'object' || node === null) return {};
  const { type, id, value, ...rest } = node as Json;
  const own =
    typeof type === 'string' && type.startsWith('Input.')
      ? { [String(id)]: typeof value === 'string' ? value : '' }
      : {};
  return { ...own, ...valuesOf(Object.values(rest)) };
}

export const submitOf = submit;

function person(naam: string, nummer: number): Persoon {
  return {
    naam,
    aadObjectId: `11111111-1111-4111-8111-00000000000${nummer}`,
    userId: `29:p${nummer}`,
    conversationId: `pc-${nummer}`,
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
