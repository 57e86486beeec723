import type { Beurt, EigenBeurt } from '../app/ports';
import type { Lease, Leases } from './backend';

/** How long (ms) a turn lasts that nobody renews: as long does it take before another goes on for a dead instance. */
const termMs = 30_000;
const renewEveryMs = 10_000;
/** From here on (ms since the last renewal was asked for) it may be over by the clock of the store. */
const doubtAfterMs = 25_000;

/** The turn to go round, as a lease that renews itself. */
export function makeBeurt(leases: Leases): Beurt {
  return {
    async take() {
      const asked = performance.now();
      const lease = await leases.acquire('beurt/ronde', termMs);
      return lease && hold(lease, asked);
    },
  };
}

function hold(lease: Lease, asked: number): EigenBeurt {
  const over = new AbortController();
  let sureSince = asked;

  async function isStillMine(): Promise<boolean> {
    if (over.signal.aborted) return false;
    const now = performance.now();
    // A store that does not answer says nothing about who has it: then it is not ours.
    const isMine = await lease.renew().catch(() => false);
    if (isMine) sureSince = Math.max(sureSince, now);
    else end();
    return !over.signal.aborted;
  }

  function end(): void {
    clearInterval(renewing);
    clearInterval(watching);
    over.abort();
  }

  const renewing = setInterval(() => void isStillMine(), renewEveryMs);
  // Apart from the renewals: one that hangs must not keep us from seeing that time is up.
  const watching = setInterval(() => {
    if (performance.now() - sureSince > doubtAfterMs) end();
  }, 1_000);
  renewing.unref();
  watching.unref();
  return {
    signal: over.signal,
    isStillMine,
    async release() {
      end();
      await lease.release().catch(() => undefined);
    },
  };
}
