import type { Lease } from '../../src/store/backend';
import { makeBeurt } from '../../src/store/beurt';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function taken(renew: Lease['renew']) {
  const release = jest.fn(async () => undefined);
  const beurt = await makeBeurt({ acquire: async () => ({ renew, release }) }).take();
  if (!beurt) throw new Error('not taken');
  return { beurt, release };
}

describe('the turn to go round', () => {
  it('is renewed as long as it is held, and no longer', async () => {
    const renew = jest.fn(async () => true);
    const { beurt, release } = await taken(renew);
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    expect(beurt.signal.aborted).toBe(false);
    expect(renew).toHaveBeenCalledTimes(60);
    await beurt.release();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(renew).toHaveBeenCalledTimes(60);
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('is over as soon as the store says that another has it', async () => {
    const { beurt } = await taken(async () => false);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(beurt.signal.aborted).toBe(true);
    expect(await beurt.isStillMine()).toBe(false);
  });

  it.each<[string, Lease['renew']]>([
    ['says nothing', () => new Promise(() => undefined)],
    ['fails', () => Promise.reject(new Error('down'))],
  ])('is over before 30 seconds when the store %s', async (_, renew) => {
    const { beurt } = await taken(renew);
    await jest.advanceTimersByTimeAsync(29_000);
    expect(beurt.signal.aborted).toBe(true);
  });

  it('that cannot be given back ends by itself: giving it back never rejects', async () => {
    const { beurt, release } = await taken(async () => true);
    release.mockRejectedValue(new Error('down'));
    await expect(beurt.release()).resolves.toBeUndefined();
    expect(beurt.signal.aborted).toBe(true);
  });
});
