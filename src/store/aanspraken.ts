import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { OpslagOnbereikbaar, type Aanspraak, type Aanspraken, type EigenAanspraak } from '../app/ports';
import type { Tijdstip } from '../domain/waarden';
import type { LineFiles } from './backend';
import { parseJsonLines } from './jsonLines';
import { opaqueName } from './names';
import { Opslagfout } from './opslagfout';

/** More rounds than instances can quarrel over one claim at the same moment. */
const maxRounds = 10;

/** No claim and no rest lasts longer (ms): one that ends later was written by a clock that was wrong. */
const longestMs = 25 * 60 * 60 * 1000;

/** `van` is the one who works on it until `tot`; without it nobody may before `tot`, or everybody when that is past. */
const regel = z.object({ tot: z.iso.datetime(), van: z.string().optional() });
type Regel = z.infer<typeof regel>;

/**
 * Claims as files of lines, of which the last counts. Each line is added at a known place, so that of two who read the
 * same only one gets its line behind it.
 */
export function makeAanspraken(files: LineFiles): Aanspraken {
  async function claim(naam: string, now: Tijdstip, geldigMs: number, wekken: boolean): Promise<Aanspraak> {
    const name = opaqueName('aanspraak', naam);
    const own: Required<Regel> = { tot: addMs(now, geldigMs), van: randomUUID() };
    const line = JSON.stringify(own);
    let fault: OpslagOnbereikbaar | undefined;
    for (let round = 0; round < maxRounds; round += 1) {
      const bytes = await files.read(name);
      const last = bytes && lastOf(bytes);
      if (bytes && last?.van === own.van) return mine(files, name, own.tot, bytes.length);
      if (last && isInForce(last, now, wekken)) return { kind: 'van-ander', tot: last.tot };
      if (fault !== undefined) throw fault;
      try {
        if (bytes && !last) await files.remove(name);
        const before = last ? bytes : undefined;
        const outcome = before
          ? await files.append(name, before.length, line)
          : await files.create(name, line);
        const end = (before?.length ?? 0) + Buffer.byteLength(line) + 1;
        if (outcome === 'geschreven') return mine(files, name, own.tot, end);
      } catch (error) {
        // The answer may be lost and the claim made: the next round sees whose it is.
        if (!(error instanceof OpslagOnbereikbaar)) throw error;
        fault = error;
      }
    }
    throw fault ?? new OpslagOnbereikbaar('aanspraak', { cause: new Opslagfout('te-druk') });
  }

  return { claim: (naam, now, geldigMs, wekken = false) => claim(naam, now, geldigMs, wekken) };
}

/** `end`: where the next line comes as long as nobody took over. */
function mine(files: LineFiles, name: string, tot: Tijdstip, end: number): EigenAanspraak {
  const leave = async (until: Tijdstip): Promise<void> =>
    void (await files.append(name, end, JSON.stringify({ tot: until } satisfies Regel)));
  return {
    kind: 'van-mij',
    tot,
    release: () => leave(longAgo),
    rest: leave,
    discard: () => files.remove(name),
  };
}

const longAgo = '2000-01-01T00:00:00.000Z';

/** Undefined for what cannot be read: a damaged claim holds nobody back. */
function lastOf(bytes: Buffer): Regel | undefined {
  try {
    return regel.parse(parseJsonLines(bytes, () => new Error('damaged')).at(-1));
  } catch {
    return undefined;
  }
}

function isInForce({ tot, van }: Regel, now: Tijdstip, wekken: boolean): boolean {
  if (wekken && van === undefined) return false;
  const left = Date.parse(tot) - Date.parse(now);
  return left > 0 && left <= longestMs;
}

function addMs(moment: Tijdstip, ms: number): Tijdstip {
  return new Date(Date.parse(moment) + ms).toISOString();
}
