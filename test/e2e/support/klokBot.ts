import { appendFileSync } from 'node:fs';
import { datumVan } from '../../../src/app/clock';
import type { DemoBot, StartDemoBot } from '../../../src/demo/startDemo';
import { writeLogTo } from '../../../src/log';
import { startBot } from '../../../src/startBot';

const DAG = 24 * 60 * 60 * 1000;

export interface KlokBot {
  readonly start: StartDemoBot;
  /** From now on the bot lives this many days later; what was agreed for later can then come. */
  later(dagen: number): void;
  /**
   * Stops the bot, as over a night, and starts it again on the same folder at this moment (ISO, with its offset). Its
   * first round over all casussen begins at once.
   */
  slaapTot(moment: string): Promise<void>;
  /** The local date of the bot, this many days on, as `YYYY-MM-DD`. */
  datum(dagen?: number): string;
}

/**
 * The bot of `npm run demo`, with a clock that a journey can move on. With `begin` (ISO, with its offset) it starts there and
 * stands still, but for a millisecond at each look: what a card says of the hour then leans on no machine. Else it runs on.
 */
export function klokBot(begin?: string): KlokBot {
  let ahead = 0;
  let herstart = (_moment: string): Promise<void> => Promise.reject(new Error('the bot does not run'));
  let still = begin === undefined ? undefined : Date.parse(begin);
  const now = (): Date => new Date((still === undefined ? Date.now() : (still += 1)) + ahead);
  const clock = { now: () => now().toISOString() };
  return {
    start: async ({ host, port, opslagMap, organisatieBestand, tenantId, logBestand }) => {
      writeLogTo({ write: (line) => appendFileSync(logBestand, line) });
      const opslag = { kind: 'map', folder: opslagMap } as const;
      const open = (): Promise<DemoBot> =>
        startBot({ modus: 'lokaal', tenantId, host, port, opslag, organisatie: organisatieBestand }, clock);
      let bot = await open();
      herstart = async (moment) => {
        await bot.close();
        still = Date.parse(moment);
        ahead = 0;
        bot = await open();
      };
      return { url: bot.url, close: () => bot.close() };
    },
    later: (dagen) => void (ahead += dagen * DAG),
    slaapTot: (moment) => herstart(moment),
    datum: (dagen = 0) => datumVan(new Date(now().getTime() + dagen * DAG).toISOString()),
  };
}
