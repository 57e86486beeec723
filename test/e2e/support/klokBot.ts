import { appendFileSync } from 'node:fs';
import { datumVan } from '../../../src/app/clock';
import type { StartDemoBot } from '../../../src/demo/startDemo';
import { writeLogTo } from '../../../src/log';
import { startBot } from '../../../src/startBot';

const DAG = 24 * 60 * 60 * 1000;

export interface KlokBot {
  readonly start: StartDemoBot;
  /** From now on the bot lives this many days later; what was agreed for later can then come. */
  later(dagen: number): void;
  /** The local date of the bot, this many days on, as `YYYY-MM-DD`. */
  datum(dagen?: number): string;
}

/** The bot of `npm run demo`, with a clock that a journey can move on. */
export function klokBot(): KlokBot {
  let ahead = 0;
  const now = (): Date => new Date(Date.now() + ahead);
  const clock = { now: () => now().toISOString() };
  return {
    start: ({ host, port, opslagMap, organisatieBestand, tenantId, logBestand }) => {
      writeLogTo({ write: (line) => appendFileSync(logBestand, line) });
      const opslag = { kind: 'map', folder: opslagMap } as const;
      return startBot(
        { modus: 'lokaal', tenantId, host, port, opslag, organisatie: organisatieBestand },
        clock,
      );
    },
    later: (dagen) => void (ahead += dagen * DAG),
    datum: (dagen = 0) => datumVan(new Date(now().getTime() + dagen * DAG).toISOString()),
  };
}
