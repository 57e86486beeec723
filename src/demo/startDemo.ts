import { join } from 'node:path';
import { demoTekst } from '../texts/demo';
import { prepareDemoMap, resetDemoMap } from './demoMap';
import type { DemoFout } from './demoFout';
import type { DemoOpties } from './opties';
import { checkPoorten } from './poorten';
import { startVenster, type DraaiendVenster } from './startVenster';
import { demoTenant, vensters, type PerVenster } from './vensters';

export interface DemoBot {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the bot for the demo; everything it needs, so that a test can put another bot in. */
export type StartDemoBot = (opdracht: {
  readonly host: string;
  readonly port: number;
  readonly opslagMap: string;
  readonly organisatieBestand: string;
  readonly tenantId: string;
  /** Where its log lines belong. */
  readonly logBestand: string;
}) => Promise<DemoBot>;

export interface DemoOpdracht {
  readonly opties: DemoOpties;
  readonly startBot: StartDemoBot;
  /** Shows one line of progress. */
  readonly say: (line: string) => void;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal | undefined;
}

export interface DraaiendeDemo {
  readonly botUrl: string;
  readonly vensters: PerVenster<string>;
  /** Resolves with the reason when a window ends without being asked to. */
  readonly gestopt: Promise<DemoFout>;
  close(): Promise<void>;
}

/** The fictitious organisation, from src as well as from dist. */
const organisatieBestand = join(__dirname, '..', '..', 'organisatie.voorbeeld.json');

/**
 * The bot and its windows on this computer. Says a line for every part when it really answers. Rejects with
 * DemoFout, with what the bot itself says, or with the reason of the signal; then nothing is left running.
 */
export async function startDemo({ opties, startBot, say, signal }: DemoOpdracht): Promise<DraaiendeDemo> {
  const { botPoort, vensterPoorten, map, reset } = opties;
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  // Windows first: a bot that is gone would make them complain.
  const close = (): Promise<void> =>
    (closing ??= (async () => {
      const [bot, ...rest] = closers;
      await Promise.all(rest.map((end) => end()));
      await bot?.();
    })());
  try {
    await checkPoorten(opties);
    if (reset && (await resetDemoMap(map))) say(demoTekst.leeggemaakt(map));
    await prepareDemoMap(map);
    signal?.throwIfAborted();
    say(demoTekst.botStart);
    const logBestand = join(map, 'bot.log');
    const bot = await startBot({
      host: '127.0.0.1',
      port: botPoort,
      opslagMap: join(map, 'opslag'),
      organisatieBestand,
      tenantId: demoTenant,
      logBestand,
    });
    closers.push(() => bot.close());
    signal?.throwIfAborted();
    say(demoTekst.botDraait(bot.url));
    const gevraagd = vensters.flatMap((venster) => {
      const poort = vensterPoorten[venster.id];
      return poort === undefined ? [] : [{ venster, poort }];
    });
    const [leerkracht, aandachtsfunctionaris, directie] = await allOrNone(
      gevraagd.map(async ({ venster, poort }) => {
        say(demoTekst.vensterStart(venster.naam));
        const eigenMap = join(map, 'vensters', venster.id);
        const running = await startVenster({ venster, map: eigenMap, poort, botUrl: bot.url, signal });
        closers.push(() => running.close());
        say(demoTekst.vensterDraait(venster.naam, venster.persoon.naam, running.url));
        return running;
      }),
    );
    signal?.throwIfAborted();
    say(demoTekst.openElk);
    say(demoTekst.begin);
    say(demoTekst.verversen);
    say(demoTekst.bewaard(map, logBestand));
    say(demoTekst.stoppen);
    say(demoTekst.klaar);
    return {
      botUrl: bot.url,
      vensters: {
        leerkracht: leerkracht.url,
        aandachtsfunctionaris: aandachtsfunctionaris.url,
        ...(directie ? { directie: directie.url } : {}),
      },
      gestopt: Promise.race(
        [leerkracht, aandachtsfunctionaris, ...(directie ? [directie] : [])].map(({ gestopt }) => gestopt),
      ),
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Waits for all of them, also when one fails: what the others started must be known before it can be closed. */
async function allOrNone(
  starting: readonly Promise<DraaiendVenster>[],
): Promise<readonly [DraaiendVenster, DraaiendVenster, DraaiendVenster?]> {
  await Promise.allSettled(starting);
  const [first, second, third] = await Promise.all(starting);
  if (!first || !second) throw new Error('the demo has two windows at least');
  return third ? [first, second, third] : [first, second];
}
