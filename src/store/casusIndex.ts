import { z } from 'zod';
import type { CasusIndex, CasusLog, IndexRegel } from '../app/ports';
import { betrokkenenBij } from '../domain/betrokkenen';
import type { MedewerkerId, SchoolId } from '../domain/waarden';
import { addOnce } from './addOnce';
import { limits, type LineFiles } from './backend';
import { Beschadigd } from './beschadigd';
import { parseJsonLines } from './jsonLines';
import { KeyedQueue } from './keyedQueue';
import { opaqueName } from './names';

/** Lines from before more people than the signaleerder were listed name that rol. */
const indexRegel = z.union([
  z.object({ casusId: z.string(), medewerker: z.string() }),
  z
    .object({ casusId: z.string(), signaleerder: z.string() })
    .transform(({ casusId, signaleerder }) => ({ casusId, medewerker: signaleerder })),
]);

/** Which casussen a school has: a file of lines for each school, in which a line is never taken away. */
export function makeCasusIndex(files: LineFiles): CasusIndex {
  const queue = new KeyedQueue();

  const add: CasusIndex['add'] = (school, regel) =>
    queue.run(
      school,
      async () => {
        const line = JSON.stringify({ casusId: regel.casusId, medewerker: regel.medewerker });
        const holds = (bytes: Buffer) =>
          parseRegels(school, bytes).some((stored) => keyOf(stored) === keyOf(regel));
        await addOnce(files, { name: nameOf(school), line, holds, operation: 'index-aanvullen' });
      },
      limits.queue,
    );

  const list: CasusIndex['list'] = async (school) => {
    const bytes = await files.read(nameOf(school));
    const regels = bytes ? parseRegels(school, bytes) : [];
    const unique = new Map(regels.map((regel) => [keyOf(regel), regel]));
    return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, regel]) => regel);
  };

  return {
    add,
    list,
    async rebuild(log, stop) {
      await removeDamaged(files);
      const unreadable: unknown[] = [];
      // Read once for each school, and not for each line: a line that stands there is never taken away.
      const stored = new Map<SchoolId, ReadonlySet<string>>();
      for await (const casusId of log.list()) {
        if (stop?.aborted) return;
        try {
          const found = await readBetrokkenen(log, casusId);
          if (!found) continue;
          const { school, medewerkers } = found;
          const keys = stored.get(school) ?? new Set((await list(school)).map(keyOf));
          stored.set(school, keys);
          for (const medewerker of medewerkers)
            if (!keys.has(keyOf({ casusId, medewerker }))) await add(school, { casusId, medewerker });
        } catch (error) {
          if (!(error instanceof Beschadigd)) throw error;
          unreadable.push(error);
        }
      }
      if (unreadable.length > 0)
        throw new AggregateError(unreadable, 'De index mist casussen met een beschadigd log.');
    },
  };
}

/** Taking lines away from a readable index could lose a casus that is being started just now. */
async function removeDamaged(files: LineFiles): Promise<void> {
  for await (const { name } of files.list('index')) {
    const bytes = await files.read(name);
    try {
      if (bytes) parseRegels(name, bytes);
    } catch {
      await files.remove(name);
    }
  }
}

async function readBetrokkenen(
  log: CasusLog,
  casusId: string,
): Promise<{ readonly school: SchoolId; readonly medewerkers: ReadonlySet<MedewerkerId> } | undefined> {
  const events = (await log.read(casusId))?.events ?? [];
  const [first] = events;
  if (first?.type !== 'casus-gestart') return undefined;
  return { school: first.data.school, medewerkers: new Set(events.flatMap(betrokkenenBij)) };
}

function parseRegels(school: SchoolId, bytes: Buffer): IndexRegel[] {
  const damaged = (line: number) => new Beschadigd('index', school, line);
  return parseJsonLines(bytes, damaged).map((value, index) => {
    const parsed = indexRegel.safeParse(value);
    if (!parsed.success) throw damaged(index + 1);
    return parsed.data;
  });
}

function nameOf(school: SchoolId): string {
  return opaqueName('index', school);
}

function keyOf(regel: IndexRegel): string {
  return `${regel.casusId} ${regel.medewerker}`;
}
