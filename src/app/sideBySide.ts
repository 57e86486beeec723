/**
 * Does the work for every item, at most `width` at a time, and gives what came of it in the order of the items. Each call
 * of the store has a limit of its own that runs from its start: too many at once would all run out. Rejects with the first
 * that rejects, and begins no more.
 */
export async function sideBySide<T, R>(
  width: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const outcomes: R[] = [];
  const left = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of left) {
      if (failed) return;
      try {
        outcomes[index] = await work(item);
      } catch (fault) {
        failed = true;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}
