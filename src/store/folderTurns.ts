import { KeyedQueue } from './keyedQueue';
import { Opslagfout } from './opslagfout';
import { reach } from './reach';

/**
 * Lets one file be touched by one call at a time, reading included: what is read must already be safe on the disk.
 * After `close`, or when the disk could not take back a failed write, nothing is touched any more.
 */
export class FolderTurns {
  private readonly queue = new KeyedQueue();
  private shut: 'map-gesloten' | 'map-onbetrouwbaar' | undefined;

  run<T>(operation: string, ms: number, name: string, task: () => Promise<T>): Promise<T> {
    return reach(operation, ms, () =>
      this.queue.run(name, async () => {
        if (this.shut) throw new Opslagfout(this.shut);
        return task();
      }),
    );
  }

  distrust(): void {
    this.shut = 'map-onbetrouwbaar';
  }

  async close(): Promise<void> {
    this.shut = 'map-gesloten';
    await this.queue.idle();
  }
}
