import type { Messenger } from '../../src/bot/dialogue/turn';
import type { BotSettings } from '../../src/bot/teams/botSettings';
import { connectTeams } from '../../src/bot/teams/connectTeams';
import { writeLogTo } from '../../src/log';
import { startServer } from '../../src/server';
import { createFakeDialogue, type FakeDialogue } from './fakeDialogue';
import { type FakeConnector, startFakeConnector } from './fakeConnector';
import { createMemoryGeheugen, type MemoryGeheugen } from './memoryGeheugen';
import { type Activiteit, TENANT } from './teamsActivities';

export interface HttpReply {
  readonly status: number;
  readonly text: string;
  /** The answer to a click. */
  readonly body: { readonly statusCode?: number; readonly type?: string; readonly value?: unknown };
}

/** The whole Teams side over real HTTP: restify, CloudAdapter and connector, with a fake dialogue behind it. */
export interface TeamsBench {
  readonly connector: FakeConnector;
  readonly dialogue: FakeDialogue;
  readonly geheugen: MemoryGeheugen;
  readonly messenger: Messenger;
  readonly url: string;
  /** Everything that was logged, one JSON line an entry. */
  readonly logged: readonly string[];
  post(activity: Activiteit | unknown, headers?: Record<string, string>): Promise<HttpReply>;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly settings?: BotSettings;
  readonly connectTimeMs?: number;
  readonly sharedRoute?: boolean;
}

export async function startTeamsBench(options: BenchOptions = {}): Promise<TeamsBench> {
  const { settings = { modus: 'lokaal', tenantId: TENANT }, ...rest } = options;
  const logged: string[] = [];
  writeLogTo({ write: (line) => void logged.push(line) });
  const dialogue = createFakeDialogue();
  const geheugen = createMemoryGeheugen();
  const teams = connectTeams(settings, geheugen, rest);
  const bot = teams.endpoint(dialogue);
  const connector = await startFakeConnector();
  const server = await startServer({ host: '127.0.0.1', port: 0, bot, check: async () => undefined });
  return {
    connector,
    dialogue,
    geheugen,
    logged,
    messenger: teams.messenger,
    url: server.url,
    async post(activity, headers = {}) {
      const response = await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return {
        status: response.status,
        text,
        body: (text === '' ? {} : JSON.parse(text)) as HttpReply['body'],
      };
    },
    async close() {
      await server.close();
      await connector.close();
      writeLogTo(undefined);
    },
  };
}
