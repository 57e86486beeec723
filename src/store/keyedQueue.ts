import { OpslagOnbereikbaar } from '../app/ports';
import { Opslagfout } from './opslagfout';

/**
 * One after the other for the same key, side by side for different keys. It spares this process the quarrels that the
 * conditional write would settle anyway, and remembers nothing of a key once its last task is done.
 */
export class KeyedQueue {
  private readonly tails = new Map<string, Promise<void>>();

  /** Number of keys with work under way. */
  get size(): number {
    return this.tails.size;
  }

  /**
   * Runs the task when its turn comes. Rejects with OpslagOnbereikbaar, without ever running it, when that takes longer
   * than `maxWait` milliseconds: then an earlier task hangs.
   */
  run<T>(key: string, task: () => Promise<T>, maxWait?: number): Promise<T> {
    const before = this.tails.get(key);
    if (!before) return this.start(key, task());
    let givenUp = false;
    let timer: NodeJS.Timeout | undefined;
    const mine = before.then(() => {
      clearTimeout(timer);
      if (givenUp) throw waitedTooLong();
      return task();
    });
    const result = this.start(key, mine);
    if (maxWait === undefined) return result;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        givenUp = true;
        reject(waitedTooLong());
      }, maxWait);
    });
    return Promise.race([result, limit]);
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values());
  }

  private start<T>(key: string, running: Promise<T>): Promise<T> {
    const done = () => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    };
    const tail: Promise<void> = running.then(done, done);
    this.tails.set(key, tail);
    return running;
  }
}

function waitedTooLong(): OpslagOnbereikbaar {
  return new OpslagOnbereikbaar('wachtrij', { cause: new Opslagfout('geen-antwoord') });
}
