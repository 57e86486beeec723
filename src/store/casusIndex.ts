import { z } from 'zod';
import { OpslagOnbereikbaar, type CasusIndex, type CasusLog, type IndexRegel } from '../app/ports';
import type { SchoolId } from '../domain/waarden';
import { limits, type LineFiles } from './backend';
import { Beschadigd } from './beschadigd';
import { parseJsonLines } from './jsonLines';
import { KeyedQueue } from './keyedQueue';
import { opaqueName } from './names';
import { Opslagfout } from './opslagfout';

/** More rounds than processes can quarrel over one school at the same moment. */
const maxRounds = 10;

const indexRegel = z.object({ casusId: z.string(), signaleerder: z.string() });

/** Which casussen a school has: a file of lines for each school, in which a line is never taken away. */
export function makeCasusIndex(files: LineFiles): CasusIndex {
  const queue = new KeyedQueue();

  async function read(school: SchoolId): Promise<{ regels: IndexRegel[]; bytes: number }> {
    const bytes = await files.read(nameOf(school));
    return bytes ? { regels: parseRegels(school, bytes), bytes: bytes.length } : { regels: [], bytes: 0 };
  }

  async function addInTurn(school: SchoolId, regel: IndexRegel): Promise<void> {
    let fault: OpslagOnbereikbaar | undefined;
    for (let round = 0; round < maxRounds; round += 1) {
      const { regels, bytes } = await read(school);
      if (regels.some((stored) => keyOf(stored) === keyOf(regel))) return;
      if (fault !== undefined) throw fault;
      const line = JSON.stringify({ casusId: regel.casusId, signaleerder: regel.signaleerder });
      try {
        const name = nameOf(school);
        const outcome = bytes === 0 ? await files.create(name, line) : await files.append(name, bytes, line);
        if (outcome === 'geschreven') return;
      } catch (error) {
        if (!(error instanceof OpslagOnbereikbaar)) throw error;
        fault = error;
      }
    }
    throw fault ?? new OpslagOnbereikbaar('index-aanvullen', { cause: new Opslagfout('te-druk') });
  }

  const add: CasusIndex['add'] = (school, regel) =>
    queue.run(school, () => addInTurn(school, regel), limits.queue);

  return {
    add,
    async list(school) {
      const { regels } = await read(school);
      const unique = new Map(regels.map((regel) => [keyOf(regel), regel]));
      return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, regel]) => regel);
    },
    async rebuild(log) {
      await removeDamaged(files);
      const unreadable: unknown[] = [];
      for await (const casusId of log.list()) {
        try {
          const found = await readRegel(log, casusId);
          if (found) await add(found.school, found.regel);
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
  for await (const name of files.list('index')) {
    const bytes = await files.read(name);
    try {
      if (bytes) parseRegels(name, bytes);
    } catch {
      await files.remove(name);
    }
  }
}

async function readRegel(
  log: CasusLog,
  casusId: string,
): Promise<{ school: SchoolId; regel: IndexRegel } | undefined> {
  const first = (await log.read(casusId))?.events[0];
  if (first?.type !== 'casus-gestart') return undefined;
  return { school: first.data.school, regel: { casusId, signaleerder: first.by.id } };
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
  return `${regel.casusId} ${regel.signaleerder}`;
}
