/** Runs work one after another per key, and work of different keys at the same time. Work that fails stops nobody. */
export type QueuePerKey = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function createQueuePerKey(): QueuePerKey {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(work);
    const tail = result.catch(() => undefined);
    tails.set(key, tail);
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
    return result;
  };
}
