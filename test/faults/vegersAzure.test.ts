import { createDialogue, type RunningDialogue } from '../../src/bot/dialogue/dialogue';
import { startCasus } from '../../src/app/startCasus';
import type { Opslag } from '../../src/app/ports';
import { casusVan } from '../../src/domain/evolve';
import { openOpslag } from '../../src/store/openOpslag';
import { startAzurite, type Azurite } from '../support/azurite';
import { textOf } from '../support/cardTree';
import { nu, startgegevens } from '../support/events';
import { functionarisA, leerkrachtA, organisatie } from '../support/people';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

const open = (): Promise<Opslag> =>
  openOpslag({
    soort: 'azure',
    container: 'vegers',
    verbinding: { connectionString: azurite.connectionString },
  });

describe('three instances over one container of a real Azurite', () => {
  it('send every bericht once, whoever goes round and whoever speaks to the bot meanwhile', async () => {
    const casussen = 12;
    const first = await open();
    const app = { opslag: first, clock: { now: () => nu }, organisatie: () => organisatie };
    for (let i = 0; i < casussen; i += 1) await startCasus(app, startgegevens(), leerkrachtA, `click-${i}`);
    const sent: string[] = [];
    const faults: unknown[] = [];
    let nonces = 0;
    const instance = (opslag: Opslag): RunningDialogue =>
      createDialogue({
        ...app,
        opslag,
        newNonce: () => `nonce-${(nonces += 1)}`,
        messenger: {
          async deliver(_, card) {
            sent.push(/Berichtnummer (\d{3} \d{3})/.exec(textOf(card.content))?.[1] ?? 'none');
            return { kind: 'bezorgd', activityId: '1' };
          },
          deliverText: async () => ({ kind: 'onbekend', status: null }),
          mayReach: () => true,
        },
        report: (code, { fault }) => void faults.push(code, fault),
      });
    const [a, b, c] = [instance(first), instance(await open()), instance(await open())];
    await Promise.all([
      a.sweep(),
      b.sweep(),
      c.sweep(),
      b.reachable(functionarisA.id),
      c.reachable(functionarisA.id),
    ]);
    await Promise.all([a.sweep(), b.sweep(), c.sweep()]);
    expect(faults).toEqual([]);
    expect(new Set(sent).size).toBe(3 * casussen);
    expect(sent).toHaveLength(3 * casussen);
    let owed = 0;
    for await (const casusId of first.log.list()) {
      const { berichten } = casusVan({ casusId, events: (await first.log.read(casusId))?.events ?? [] });
      owed += berichten.filter(({ bezorging }) => bezorging.stand !== 'bezorgd').length;
    }
    expect(owed).toBe(0);
  });
});
