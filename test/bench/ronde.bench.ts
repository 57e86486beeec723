import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opslag } from '../../src/app/ports';
import { startCasus } from '../../src/app/startCasus';
import { createDialogue, type RunningDialogue } from '../../src/bot/dialogue/dialogue';
import { openOpslag } from '../../src/store/openOpslag';
import { startAzurite, type Azurite } from '../support/azurite';
import { nu, startgegevens } from '../support/events';
import { leerkrachtA, organisatie } from '../support/people';

/**
 * How long a round over every casus takes on either store: when everything is owed, when the bot has just started, and
 * when nothing changed, which is nearly always. Prints; asserts only that all of it was sent.
 */
const casussen = 220;
const idleRounds = 20;

let azurite: Azurite;
let map: string;
beforeAll(async () => {
  azurite = await startAzurite();
  map = await mkdtemp(join(tmpdir(), 'meldcode-ronde-'));
});
afterAll(async () => {
  await azurite.stop();
  await rm(map, { recursive: true });
});

describe('a round over 220 casussen', () => {
  it.each<[string, () => Promise<Opslag>]>([
    ['folder', () => openOpslag({ soort: 'map', map })],
    [
      'Azurite',
      () =>
        openOpslag({
          soort: 'azure',
          container: 'ronde',
          verbinding: { connectionString: azurite.connectionString },
        }),
    ],
  ])(
    '%s',
    async (name, open) => {
      const opslag = await open();
      const app = { opslag, clock: { now: () => nu }, organisatie: () => organisatie };
      for (let i = 0; i < casussen; i += 1) await startCasus(app, startgegevens(), leerkrachtA, `click-${i}`);
      let sent = 0;
      let nonces = 0;
      const dialogue = (): RunningDialogue =>
        createDialogue({
          ...app,
          newNonce: () => `nonce-${(nonces += 1)}`,
          messenger: {
            deliver: async () => ({ kind: 'bezorgd', activityId: String((sent += 1)) }),
            deliverText: async () => ({ kind: 'onbekend', status: null }),
            mayReach: () => true,
          },
          report: (code, { fault }) => {
            throw new Error(code, { cause: fault });
          },
        });
      const one = dialogue();
      const owed = await timed(() => one.sweep());
      expect(sent).toBe(3 * casussen);
      const started = dialogue();
      const cold = await timed(() => started.sweep());
      const idle: number[] = [];
      for (let i = 0; i < idleRounds; i += 1) idle.push(await timed(() => started.sweep()));
      idle.sort((a, b) => a - b);
      expect(sent).toBe(3 * casussen);
      process.stdout.write(
        `${name}, ${casussen} casussen: ${3 * casussen} berichten owed ${owed.toFixed(0)} ms ` +
          `(${(owed / (3 * casussen)).toFixed(1)} ms each), just started ${cold.toFixed(0)} ms, ` +
          `nothing changed p50 ${idle[idleRounds / 2]?.toFixed(0)} ms, slowest ${idle.at(-1)?.toFixed(0)} ms\n`,
      );
      await opslag.close();
    },
    300_000,
  );
});

async function timed(task: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}
