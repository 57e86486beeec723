import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { aandachtsfunctionaris, leerkracht, startJourney, type Journey } from '../support/journey';
import { startFormData } from '../support/startForm';
import { bericht, execute } from '../support/teamsActivities';

/**
 * How long a person waits, over real HTTP on the folder store, as a ratio against a bare server of Node in the same
 * run: absolute times say more of the machine than of the bot. Prints; asserts nothing about speed.
 */
const rounds = 200;

describe('turns', () => {
  let journey: Journey;
  let bare: ReturnType<typeof createServer>;

  beforeAll(async () => {
    journey = await startJourney({ now: () => '2026-11-23T08:15:00.000Z' });
    await journey.install(aandachtsfunctionaris);
    bare = createServer((request, response) => {
      request.resume().on('end', () => response.end('{}'));
    });
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    bare.closeAllConnections();
    await new Promise((resolve) => bare.close(resolve));
    await journey.close();
  });

  it('prints p50 and p99 per kind of turn', async () => {
    const url = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
    const body = JSON.stringify(bericht(leerkracht, journey.connector.url, 'help'));
    const peer = await measure(async () => {
      await (await fetch(url, { method: 'POST', body })).text();
    });
    const say = (text: string, who = leerkracht) => measure(async () => void (await journey.say(who, text)));
    const rows = {
      'bare server of Node': peer,
      nood: await say('nood'),
      nummers: await say('nummers'),
      'casus starten, until the bericht has arrived': await measure(startAndDeliver),
      'mijn casussen (with the casussen just started)': await say('mijn casussen'),
      'overzicht (of the school with those casussen)': await say('overzicht', aandachtsfunctionaris),
    };
    for (const [name, { p50, p99 }] of Object.entries(rows)) {
      const ratio = (p50 / peer.p50).toFixed(1);
      process.stdout.write(
        `${name}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${ratio} x the bare server\n`,
      );
    }
    expect(journey.cardsOf(aandachtsfunctionaris).length).toBeGreaterThan(rounds);
  }, 300_000);

  async function startAndDeliver(): Promise<void> {
    const before = journey.cardsOf(aandachtsfunctionaris).length;
    await journey.post(
      execute(leerkracht, journey.connector.url, 'casus-starten', startFormData(randomUUID())),
    );
    if (journey.cardsOf(aandachtsfunctionaris).length === before)
      throw new Error('the bericht did not arrive');
  }
});

async function measure(turn: () => Promise<void>): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 20; round += 1) {
    const began = performance.now();
    await turn();
    if (round >= 20) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(rounds * 0.5)] ?? 0, p99: times[Math.floor(rounds * 0.99)] ?? 0 };
}
