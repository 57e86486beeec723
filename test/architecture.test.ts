import { forbiddenImports, importCycles, longFiles, unitOf, type ImportTable } from './support/architecture';
import { readSources } from './support/sourceFiles';

const MOST_LINES = 250;

/** What each part of the house may import besides itself. Nothing else is allowed; a new need is a new word here. */
const table: ImportTable = {
  protocol: {
    units: [],
    packages: [],
    instead:
      'The protocol is the law as data and imports nothing: put the type here, or the logic in src/domain.',
  },
  domain: {
    units: ['protocol'],
    packages: [],
    instead: 'The domain is pure: take the value as an argument, and let src/app fetch it.',
  },
  texts: {
    units: ['domain', 'protocol'],
    packages: [],
    instead: 'Texts hold sentences: take what a sentence needs as an argument, and compute it elsewhere.',
  },
  app: {
    units: ['texts', 'domain', 'protocol'],
    packages: ['node:crypto', 'node:util', 'temporal-polyfill', 'zod'],
    instead:
      'The app knows ports and no vendor: add what it needs to src/app/ports.ts, and build it in store or bot.',
  },
  cards: {
    units: ['texts', 'domain', 'protocol'],
    packages: ['adaptivecards-templating', 'adaptive-expressions', 'node:fs', 'node:path', 'zod'],
    instead: 'A card knows no bot, no app and no store: take what it shows as data.',
  },
  store: {
    units: ['app', 'domain', 'protocol'],
    packages: ['@azure/*', 'node:*', 'zod'],
    instead: 'The store keeps and gives back: put the shared type in src/app/ports.ts.',
  },
  'bot/dialogue': {
    units: ['cards', 'app', 'texts', 'domain', 'protocol'],
    packages: ['node:crypto', 'node:timers/promises', 'zod'],
    instead:
      'The dialogue knows no Teams and no store: use src/bot/dialogue/turn.ts and the ports of src/app/ports.ts.',
  },
  'bot/teams': {
    units: ['bot/dialogue', 'app', 'texts', 'domain', 'protocol', 'log'],
    packages: ['botbuilder', 'botframework-*', 'node:*', 'zod'],
    instead:
      'src/bot/teams only translates between Teams and the dialogue: put the rest behind src/bot/dialogue/turn.ts.',
  },
  settings: {
    units: ['bot/teams/botSettings'],
    packages: ['zod'],
    instead:
      'Settings only read the environment: return a value, and let src/startBot.ts build something with it.',
  },
  log: {
    units: [],
    packages: ['pino'],
    instead: 'The log knows codes and fields only: pass a code and an id.',
  },
  http: {
    units: ['texts', 'log'],
    packages: ['node:*'],
    instead: 'src/http knows requests only: take what must be done with one as a function.',
  },
  server: {
    units: ['http', 'bot/teams', 'app', 'texts', 'settings', 'log'],
    packages: ['restify', 'node:*'],
    instead: 'The server only listens: take what it must call as an argument from src/startBot.ts.',
  },
  beheer: {
    units: ['store', 'app', 'texts', 'domain', 'protocol', 'settings', 'log'],
    packages: ['ajv-draft-04', 'ajv-formats', 'node:*', 'yazl', 'zod'],
    instead: 'The command line works through app and store: it knows no bot and no card.',
  },
  startBot: {
    units: [
      'settings',
      'server',
      'bot/teams',
      'bot/dialogue',
      'store',
      'cards',
      'app',
      'texts',
      'domain',
      'log',
    ],
    packages: ['@azure/identity', 'node:*'],
    instead: 'src/startBot.ts only puts parts together: make the part in its own folder.',
  },
  index: {
    units: ['startBot', 'settings', 'store', 'app', 'texts', 'log'],
    packages: ['node:*'],
    instead: 'src/index.ts only starts and stops: put the parts together in src/startBot.ts.',
  },
  demo: {
    units: [
      'startBot',
      'server',
      'settings',
      'store',
      'bot/teams',
      'bot/dialogue',
      'app',
      'texts',
      'domain',
      'log',
    ],
    packages: ['node:*', 'zod'],
    instead:
      'The demo starts what production starts, with other settings: put anything else in its own folder.',
  },
};

describe('the house as it stands', () => {
  const sources = readSources('src');

  it('has its files where the test looks for them', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('imports only downwards, as the table says', () => {
    expect(forbiddenImports(sources, table)).toEqual([]);
  });

  it('has no ring of files that import each other', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  it(`has no file of more than ${MOST_LINES} lines`, () => {
    expect(longFiles(sources, MOST_LINES)).toEqual([]);
  });

  it('has no upward path in the table itself', () => {
    const order = Object.keys(table);
    const upward = Object.entries(table).flatMap(([unit, row]) =>
      row.units.map((name) => unitOf(name)).filter((name) => reaches(name, unit, order.length)),
    );
    expect(upward).toEqual([]);
  });

  function reaches(from: string, to: string, depth: number): boolean {
    if (from === to || depth === 0) return true;
    return (table[from]?.units ?? []).some((name) => reaches(unitOf(name), to, depth - 1));
  }
});

describe('the guard itself', () => {
  const file = (name: string, ...lines: string[]) => ({ path: `src/${name}.ts`, text: lines.join('\n') });

  it.each([
    ['import from', "import { log } from '../log';"],
    ['import type', "import type { Log } from '../log';"],
    ['export from', "export * from '../log';"],
    ['import()', "export const later = () => import('../log');"],
    ['require', "const log = require('../log');"],
    ['import equals', "import log = require('../log');"],
    ['an import type inside a type', "export type L = import('../log').Log;"],
    ['a side effect', "import '../log';"],
  ])('sees %s', (_, line) => {
    expect(forbiddenImports([file('domain/decide', line)], table)).toEqual([
      'src/domain/decide.ts imports ../log. The domain is pure: take the value as an argument, and let src/app fetch it.',
    ]);
  });

  it.each([
    ['domain/decide', "import { randomUUID } from 'node:crypto';"],
    ['protocol/types', "import type { Casus } from '../domain/casus';"],
    ['texts/nood', "import { z } from 'zod';"],
    ['cards/nood', "import type { Reply } from '../bot/dialogue/turn';"],
    ['app/startCasus', "import { openOpslag } from '../store/openOpslag';"],
    ['bot/dialogue/views/nood', "import type { TurnContext } from 'botbuilder';"],
    ['bot/dialogue/nood', "import { log } from '../teams/adapter';"],
    ['bot/teams/gate', "import { BlobClient } from '@azure/storage-blob';"],
    ['settings', "import { adapter } from './bot/teams/adapter';"],
    ['logCodes', "import { settings } from './settings';"],
    ['store/backend', "import packageJson from '../../package.json';"],
    ['nieuw/idee', ''],
  ])('refuses in %s: %s', (name, line) => {
    expect(forbiddenImports([file(name, line)], table)).toHaveLength(1);
  });

  it.each([
    ['domain/decide', "import type { Casus } from './casus'; import { stapIds } from '../protocol/types';"],
    [
      'bot/dialogue/views/nood',
      "import { noodTekst } from '../../../texts/nood'; import type { Turn } from '../turn';",
    ],
    ['log', "import { logCodes } from './logCodes'; import { pino } from 'pino';"],
    ['settings', "import type { BotSettings } from './bot/teams/botSettings';"],
  ])('lets through in %s: %s', (name, line) => {
    expect(forbiddenImports([file(name, line)], table)).toEqual([]);
  });

  it('finds a ring however long, and names it', () => {
    const ring = [
      file('domain/a', "import './b';"),
      file('domain/b', "import '../protocol/c';"),
      file('protocol/c', "import type { A } from '../domain/a';"),
      file('domain/d', "import './a';"),
    ];
    expect(importCycles(ring)).toEqual([
      'src/domain/a -> src/domain/b -> src/protocol/c -> src/domain/a go round in a ring. Move what they share to a file of its own.',
    ]);
  });

  it('counts lines', () => {
    expect(longFiles([file('domain/a', 'a', 'b', 'c'), file('domain/b', 'a', 'b')], 2)).toEqual([
      'src/domain/a.ts has 3 lines, more than 2. Give each of its ideas a file.',
    ]);
  });
});
