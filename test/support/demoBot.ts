import { createServer } from 'node:http';
import type { StartDemoBot } from '../../src/demo/startDemo';
import { freePort } from './freePort';

export interface SilentBot {
  readonly start: StartDemoBot;
  /** The activities it got, in order. */
  readonly activities: { readonly type: string; readonly action?: string }[];
  isRunning(): boolean;
}

/** A bot for the demo that only notes what it gets. */
export function silentBot(): SilentBot {
  const activities: SilentBot['activities'] = [];
  let running = false;
  return {
    activities,
    isRunning: () => running,
    start: async ({ host, port }) => {
      const server = createServer((request, response) => {
        let text = '';
        request.setEncoding('utf8').on('data', (part: string) => (text += part));
        request.on('end', () => {
          if (text !== '') activities.push(JSON.parse(text) as SilentBot['activities'][number]);
          response.end();
        });
      });
      await new Promise<void>((resolve) => server.listen(port, host, resolve));
      running = true;
      return {
        url: `http://${host}:${port}`,
        close: async () => {
          running = false;
          server.closeAllConnections();
          await new Promise((resolve) => server.close(resolve));
        },
      };
    },
  };
}

/** Ports of 127.0.0.1 that nobody uses at this moment: for the bot, and for the windows in their order. */
export async function freeDemoPorts(): Promise<readonly [number, number, number, number]> {
  const ports = new Set<number>();
  while (ports.size < 4) ports.add(await freePort());
  const [bot = 0, leerkracht = 0, aandachtsfunctionaris = 0, directie = 0] = ports;
  return [bot, leerkracht, aandachtsfunctionaris, directie];
}

/** The options that make the demo use these ports, for two windows, and this folder. */
export function commandLine(
  ports: readonly [number, number, number, number],
  map: string,
): readonly string[] {
  const names = ['--bot-poort', '--poort-leerkracht', '--poort-aandachtsfunctionaris'];
  return [...names.flatMap((name, place) => [name, String(ports[place])]), '--map', map];
}
