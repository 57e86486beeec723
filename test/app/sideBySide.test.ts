import { sideBySide } from '../../src/app/sideBySide';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work side by side', () => {
  it('is never more than the width at once, and comes back in the order of the items', async () => {
    let busy = 0;
    let most = 0;
    const items = Array.from({ length: 50 }, (_, index) => index);
    const outcomes = await sideBySide(16, items, async (item) => {
      most = Math.max(most, (busy += 1));
      for (let wait = item % 3; wait >= 0; wait -= 1) await tick();
      busy -= 1;
      return item * 2;
    });
    expect(most).toBe(16);
    expect(outcomes).toEqual(items.map((item) => item * 2));
  });

  it('rejects with what went wrong first, and begins no more', async () => {
    const begun: number[] = [];
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      await tick();
      if (item === 1) throw new Error('stuk');
    };
    await expect(sideBySide(2, [0, 1, 2, 3, 4, 5, 6, 7], work)).rejects.toThrow('stuk');
    const { length } = begun;
    for (let wait = 0; wait < 10; wait += 1) await tick();
    expect(begun).toHaveLength(length);
    expect(length).toBeLessThan(5);
  });

  it('of nothing is nothing', async () => {
    expect(await sideBySide(4, [], tick)).toEqual([]);
  });
});
