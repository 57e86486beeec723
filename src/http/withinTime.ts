/** Rejects with a TimeoutError when the work takes longer. The work itself goes on: it must bear being left alone. */
export async function withinTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  const limit = AbortSignal.timeout(limitMs);
  return new Promise<T>((resolve, reject) => {
    limit.addEventListener('abort', () => reject(limit.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}
