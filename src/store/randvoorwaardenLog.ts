import { z } from 'zod';
import type { RandvoorwaardenLog } from '../app/ports';
import type { RandvoorwaardeEvent } from '../domain/randvoorwaarden';
import type { SchoolId } from '../domain/waarden';
import { addOnce } from './addOnce';
import { limits, type LineFiles } from './backend';
import { Beschadigd } from './beschadigd';
import { parseJsonLines } from './jsonLines';
import { KeyedQueue } from './keyedQueue';
import { opaqueName } from './names';

/** An item that a later protocol no longer has can still be read back. */
const event = z.looseObject({
  id: z.string().min(1),
  type: z.literal('randvoorwaarde-bevestigd'),
  at: z.iso.datetime(),
  by: z.looseObject({ id: z.string().min(1), naam: z.string(), rollen: z.array(z.string()) }),
  protocol: z.string().min(1),
  data: z.looseObject({ item: z.string().min(1), toelichting: z.string(), volgendeToets: z.iso.date() }),
});

/** What was confirmed of the randvoorwaarden, a file of lines for each school; nothing in it is ever changed. */
export function makeRandvoorwaardenLog(files: LineFiles): RandvoorwaardenLog {
  const queue = new KeyedQueue();

  return {
    async list(school) {
      const bytes = await files.read(nameOf(school));
      return bytes ? parseEvents(school, bytes) : [];
    },
    async add(school, added) {
      if (!isRandvoorwaardeEvent(added)) throw new Error('not an event of the randvoorwaarden');
      const addition = {
        name: nameOf(school),
        line: JSON.stringify(added),
        holds: (bytes: Buffer) => parseEvents(school, bytes).some(({ id }) => id === added.id),
        operation: 'randvoorwaarden-aanvullen',
      };
      return queue.run(school, () => addOnce(files, addition), limits.queue);
    },
  };
}

function parseEvents(school: SchoolId, bytes: Buffer): readonly RandvoorwaardeEvent[] {
  const damaged = (line: number) => new Beschadigd('randvoorwaarden', school, line);
  return parseJsonLines(bytes, damaged).map((value, index) => {
    if (!isRandvoorwaardeEvent(value)) throw damaged(index + 1);
    return value;
  });
}

function isRandvoorwaardeEvent(value: unknown): value is RandvoorwaardeEvent {
  return event.safeParse(value).success;
}

function nameOf(school: SchoolId): string {
  return opaqueName('randvoorwaarden', school);
}
