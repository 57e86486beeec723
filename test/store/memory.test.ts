import { gestart } from '../support/casusEvents';
import { memoryOpslag, type MemoryOpslag } from '../support/memoryOpslag';
import { aanspraakContract } from './aanspraakContract';
import { beurtContract } from './beurtContract';
import type { Proefopslag } from './proefopslag';

let opslag: MemoryOpslag;
beforeEach(() => {
  opslag = memoryOpslag();
});

/** The store in memory behind the tests of two sweepers must be as strict as the real ones. */
describe('store in memory', () => {
  const proef = (): Proefopslag => ({
    opslag,
    reopen: async () => opslag.reopen(),
    names: async () => [...opslag.files.keys()].sort(),
    async tamper(name, bytes) {
      opslag.files.set(name, Buffer.concat([opslag.files.get(name) ?? Buffer.alloc(0), bytes]));
    },
    remove: async (name) => void opslag.files.delete(name),
  });

  describe('aanspraken', () => aanspraakContract(proef));
  describe('beurt', () => beurtContract(proef));

  it.each(['onbereikbaar', 'antwoord-kwijt', 'antwoord-lang-kwijt'] as const)(
    'a claim of which the answer is %s is never held by two',
    async (storing) => {
      const now = '2026-11-23T08:15:00.000Z';
      opslag.failNext('create', 'aanspraak', storing);
      const first = await opslag.aanspraken.claim('e1>b', now, 120_000).catch(() => undefined);
      const second = await opslag.aanspraken.claim('e1>b', now, 120_000);
      const holders = [first, second].filter((claim) => claim?.kind === 'van-mij');
      // Where it was stored and nobody knows, it waits for its time; nothing is lost but two minutes.
      expect(holders).toHaveLength(storing === 'antwoord-lang-kwijt' ? 0 : 1);
      const later = await opslag.aanspraken.claim('e1>b', '2026-11-23T08:17:00.000Z', 120_000);
      expect(later.kind).toBe('van-mij');
    },
  );

  it('reads the index of a school twice to see that it is whole, however many casussen there are', async () => {
    for (let nummer = 0; nummer < 40; nummer += 1) {
      const casusId = `A00${String(nummer).padStart(2, '0')}`;
      await opslag.log.create(casusId, [gestart(`${casusId}.0`, 'de-regenboog', 'm1')]);
    }
    await opslag.index.rebuild(opslag.log);
    const before = opslag.calls.length;
    await opslag.index.rebuild(opslag.log);
    expect(opslag.calls.slice(before).filter((call) => call === 'read index')).toEqual([
      'read index',
      'read index',
    ]);
  });
});
