import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { isSystemCode, withDurableFile } from './durable';
import { inGebruik } from './mapOnbruikbaar';
import { startOf } from './processStart';

const holder = z.object({ pid: z.int(), computer: z.string(), start: z.string(), slot: z.string() });
type Holder = z.infer<typeof holder>;

/**
 * How long a claim must stand before it counts (ms): another that read the claim of a dead process a moment ago may
 * still put this one aside, and in the gap a third can come in.
 */
const settleMs = 60;

/** Slots of this very process: the pid alone cannot tell a second opening from what a crash left behind. */
const mine = new Set<string>();

/**
 * Claims the folder for this process with the file `in-gebruik.json`, and gives the function that lets go of it. What a
 * dead process left behind is put aside. Rejects with MapOnbruikbaar when another process works here.
 */
export async function lockFolder(map: string): Promise<() => Promise<void>> {
  const path = join(map, 'in-gebruik.json');
  const own = {
    pid: process.pid,
    computer: hostname(),
    start: await startOf(process.pid),
    slot: randomUUID(),
  };
  const text = JSON.stringify(own);
  for (;;) {
    try {
      await withDurableFile(map, text, (file) => link(file, path));
      mine.add(own.slot);
      await setTimeout(settleMs);
      if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
        mine.delete(own.slot);
        continue;
      }
      return async () => {
        mine.delete(own.slot);
        if ((await readFile(path, 'utf8').catch(() => '')) === text) await unlink(path);
      };
    } catch (error) {
      if (!isSystemCode(error, 'EEXIST')) throw error;
      await putAsideStale(map, path);
    }
  }
}

async function putAsideStale(map: string, path: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === undefined) return;
  const found = parseHolder(before);
  if (found && (await isAlive(found))) throw inGebruik(map, path, found.pid, found.computer);
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return;
    throw error;
  }
  // Another process may have put its own claim here since it was read: then that one gets it back.
  if ((await readFile(aside, 'utf8')) !== before) await link(aside, path).catch(() => {});
  await unlink(aside);
}

async function isAlive(found: Holder): Promise<boolean> {
  // Processes of another computer or container cannot be seen from here, so they count as alive.
  if (found.computer !== hostname()) return true;
  if (found.pid === process.pid) return mine.has(found.slot);
  try {
    process.kill(found.pid, 0);
  } catch (error) {
    if (!isSystemCode(error, 'EPERM')) return false;
  }
  // The number of a process is given out again: after a restart of the machine it belongs to someone else.
  const start = await startOf(found.pid);
  return start === '' || start === found.start;
}

function parseHolder(text: string): Holder | undefined {
  try {
    return holder.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
