import type { Opslag } from '../../src/app/ports';
import { bevestigd } from '../support/randvoorwaardenEvents';
import { everything, type Proefopslag } from './proefopslag';

/** What every store keeps of the randvoorwaarden of a school. */
export function randvoorwaardenContract(current: () => Proefopslag): void {
  let proef: Proefopslag;
  let opslag: Opslag;
  beforeEach(() => {
    proef = current();
    opslag = proef.opslag;
  });

  it('gives back per school what was added, in that order, also after the store was opened again', async () => {
    const eerste = bevestigd('a');
    const tweede = bevestigd('b', { item: 'is-vraagbaak', toelichting: 'é 😀 "\n"' });
    expect(await opslag.randvoorwaarden.list('de-regenboog')).toEqual([]);
    expect(await opslag.randvoorwaarden.add('de-regenboog', eerste)).toBe('geschreven');
    expect(await opslag.randvoorwaarden.add('de-regenboog', tweede)).toBe('geschreven');
    expect(await opslag.randvoorwaarden.add('het-kompas', bevestigd('c'))).toBe('geschreven');
    expect(await opslag.randvoorwaarden.list('de-regenboog')).toEqual([eerste, tweede]);
    const again = (await proef.reopen()).randvoorwaarden;
    expect(await again.list('de-regenboog')).toEqual([eerste, tweede]);
    expect(await again.list('het-kompas')).toEqual([bevestigd('c')]);
  });

  it('keeps an event with the same id once, as it was the first time', async () => {
    await opslag.randvoorwaarden.add('s', bevestigd('a'));
    expect(await opslag.randvoorwaarden.add('s', bevestigd('a', { toelichting: 'anders' }))).toBe(
      'was-er-al',
    );
    expect(await opslag.randvoorwaarden.list('s')).toEqual([bevestigd('a')]);
  });

  it('keeps each of twenty events that are added at once, half of them twice', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `e${i % 10}`);
    const outcomes = await Promise.all(ids.map((id) => opslag.randvoorwaarden.add('s', bevestigd(id))));
    expect(outcomes.filter((outcome) => outcome === 'geschreven')).toHaveLength(10);
    const stored = (await opslag.randvoorwaarden.list('s')).map(({ id }) => id);
    expect([...stored].sort()).toEqual([...new Set(ids)].sort());
  });

  it('stores nothing that it could not read back', async () => {
    const kapot = { ...bevestigd('a'), at: 'gisteren' };
    await expect(opslag.randvoorwaarden.add('s', kapot)).rejects.toThrow('not an event');
    expect(await opslag.randvoorwaarden.list('s')).toEqual([]);
  });

  it.each(['rommel\n', '{"id":"b"}\n'])(
    'names school and line of a damaged line %j, not what it holds',
    async (line) => {
      await opslag.randvoorwaarden.add('s', bevestigd('a'));
      const name = (await proef.names()).find((candidate) => candidate.startsWith('randvoorwaarden/')) ?? '';
      await proef.tamper(name, Buffer.from(line));
      const error: unknown = await opslag.randvoorwaarden.list('s').catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'Beschadigd', soort: 'randvoorwaarden', wat: 's', regel: 2 });
      expect(everything(error)).not.toContain(line.trim());
      await expect(opslag.randvoorwaarden.add('s', bevestigd('c'))).rejects.toMatchObject({ regel: 2 });
    },
  );
}
