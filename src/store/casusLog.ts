import { OpslagOnbereikbaar, type AppendOutcome, type CasusLog, type LogStand } from '../app/ports';
import type { CasusEvent } from '../domain/events';
import type { CasusId } from '../domain/waarden';
import { limits, type LineFiles } from './backend';
import { areCasusEvents, parseCasusLines } from './casusLines';
import { KeyedQueue } from './keyedQueue';
import { casusName } from './names';

/**
 * The log of every casus above either backend. A write that was refused or whose answer was lost is settled by reading
 * again and looking for the ids of its events, so that nothing is stored twice and nothing stored is called lost.
 */
export function makeCasusLog(files: LineFiles): CasusLog {
  const queue = new KeyedQueue();

  async function read(casusId: CasusId): Promise<LogStand | undefined> {
    const name = casusName(casusId);
    const bytes = name === undefined ? undefined : await files.read(name);
    return bytes && { events: parseCasusLines(casusId, bytes), bytes: bytes.length };
  }

  async function write<T extends string>(
    casusId: CasusId,
    stand: LogStand,
    events: readonly CasusEvent[],
    attempt: (name: string, line: string) => Promise<'geschreven' | T>,
    lost: T,
  ): Promise<'geschreven' | 'was-er-al' | T> {
    const name = casusName(casusId);
    if (name === undefined) throw new Error('not a casus code');
    if (!areCasusEvents(events, stand.events.length))
      throw new Error(`events do not follow casus ${casusId}`);
    return queue.run(
      casusId,
      async () => {
        let fault: OpslagOnbereikbaar | undefined;
        try {
          if ((await attempt(name, JSON.stringify(events))) === 'geschreven') return 'geschreven';
        } catch (error) {
          if (!(error instanceof OpslagOnbereikbaar)) throw error;
          fault = error;
        }
        const now = await read(casusId);
        if (now && holdsAll(now, events)) return 'was-er-al';
        // Behind a line of someone else this write can never land any more, whatever became of its answer.
        if (fault !== undefined && (now?.bytes ?? 0) === stand.bytes) throw fault;
        return lost;
      },
      limits.queue,
    );
  }

  async function* logs(): AsyncIterable<{ readonly casusId: CasusId; readonly bytes: number }> {
    for await (const { name, bytes } of files.list('casus')) {
      const casusId = name.slice('casus/'.length);
      if (casusName(casusId) === name) yield { casusId, bytes };
    }
  }

  return {
    read,
    async sizes() {
      const sizes = new Map<CasusId, number>();
      for await (const { casusId, bytes } of logs()) if (bytes > 0) sizes.set(casusId, bytes);
      return sizes;
    },
    create: (casusId, events) =>
      write(casusId, empty, events, (name, line) => files.create(name, line), 'bezet'),
    async append(casusId, stand, events): Promise<AppendOutcome> {
      if (holdsAll(stand, events)) return 'was-er-al';
      // Half of it is there already: only whoever decided can say what is still needed.
      if (events.some((event) => holds(stand, event))) return 'verouderd';
      const attempt = (name: string, line: string) => files.append(name, stand.bytes, line);
      return write(casusId, stand, events, attempt, 'verouderd');
    },
    async *list() {
      for await (const { casusId } of logs()) yield casusId;
    },
  };
}

const empty: LogStand = { events: [], bytes: 0 };

function holds(stand: LogStand, event: CasusEvent): boolean {
  return stand.events.some((stored) => stored.id === event.id);
}

function holdsAll(stand: LogStand, events: readonly CasusEvent[]): boolean {
  return events.length > 0 && events.every((event) => holds(stand, event));
}
