import type { Proefopslag } from './proefopslag';

/** What every store keeps of the turn to go round. */
export function beurtContract(current: () => Proefopslag): void {
  it('goes to one of eight who ask at once, and to the next when it is given back', async () => {
    const { beurt } = current().opslag;
    const takers = await Promise.all(Array.from({ length: 8 }, () => beurt.take()));
    const [mine, ...others] = takers.filter((taker) => taker !== undefined);
    expect(others).toEqual([]);
    expect(await mine?.isStillMine()).toBe(true);
    expect(mine?.signal.aborted).toBe(false);
    expect(await beurt.take()).toBeUndefined();
    await mine?.release();
    expect(mine?.signal.aborted).toBe(true);
    const next = await beurt.take();
    expect(await next?.isStillMine()).toBe(true);
    // Given back once more, it does nothing to the next.
    await mine?.release();
    expect(await mine?.isStillMine()).toBe(false);
    expect(await beurt.take()).toBeUndefined();
    expect(await next?.isStillMine()).toBe(true);
    await next?.release();
  });
}
