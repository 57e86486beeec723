import { log } from '../../log';

/** Work that may only begin once the answer of the turn has gone out. */
export interface Afterwards {
  add(work: () => Promise<void>): void;
  /** Does all of it at the same time. Never rejects. */
  run(): Promise<void>;
}

export function createAfterwards(): Afterwards {
  const list: (() => Promise<void>)[] = [];
  return {
    add: (work) => void list.push(work),
    async run() {
      const safely = async (work: () => Promise<void>) => work();
      for (const outcome of await Promise.allSettled(list.map(safely))) {
        if (outcome.status === 'rejected') log('nawerk-mislukt', { fout: outcome.reason });
      }
    },
  };
}
