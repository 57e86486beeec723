import { setTimeout as wait } from 'node:timers/promises';
import { OpslagOnbereikbaar, type Opslag } from '../../app/ports';

/** A round begins this long (ms) after the last, give or take a tenth: instances must not all ask at one moment. */
const roundEvery = 60 * 1000;

export interface Rondes {
  /** Ends what is under way; no round begins after it. */
  stop(): Promise<void>;
}

export interface RondesOpties {
  readonly opslag: Pick<Opslag, 'index' | 'log'>;
  /** One round; never rejects. */
  readonly sweep: (stop: AbortSignal) => Promise<void>;
  /** Why the index could not be made whole. */
  readonly report: (fault: unknown) => void;
  /** Between two rounds, in ms. */
  readonly every?: number;
}

/** What goes on beside the turns: the index made whole, and then round after round, never two at once. */
export function startRondes({ opslag, sweep, report, every = roundEvery }: RondesOpties): Rondes {
  const stopping = new AbortController();
  const { signal } = stopping;

  /** A store that did not answer is asked again in the next round; damage does not mend itself, and is told once. */
  async function mendIndex(): Promise<boolean> {
    try {
      await opslag.index.rebuild(opslag.log, signal);
      return true;
    } catch (fault) {
      report(fault);
      return !(fault instanceof OpslagOnbereikbaar);
    }
  }

  const running = (async () => {
    let isWhole = false;
    while (!signal.aborted) {
      isWhole ||= await mendIndex();
      await sweep(signal);
      const pause = every * (0.9 + 0.2 * Math.random());
      await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
