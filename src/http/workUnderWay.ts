import { setTimeout as delay } from 'node:timers/promises';

/** Counts work that is still running, so that a stop can wait for it. */
export interface WorkUnderWay {
  /** Follows the work without changing what it resolves to. */
  track<T>(work: Promise<T>): Promise<T>;
  /** True when all ended within the time, including work that was begun while waiting. */
  settle(limitMs: number): Promise<boolean>;
}

export function createWorkUnderWay(): WorkUnderWay {
  const open = new Set<Promise<unknown>>();
  return {
    track(work) {
      const ended = work.then(
        () => undefined,
        () => undefined,
      );
      open.add(ended);
      void ended.then(() => open.delete(ended));
      return work;
    },
    async settle(limitMs) {
      const stop = new AbortController();
      const limit = delay(limitMs, 'te-laat' as const, { signal: stop.signal }).catch(
        () => 'gestopt' as const,
      );
      const all = async (): Promise<'klaar'> => {
        while (open.size > 0) await Promise.all(open);
        return 'klaar';
      };
      const outcome = await Promise.race([all(), limit]);
      stop.abort();
      return outcome === 'klaar';
    },
  };
}
