import { link, open, readFile, readdir, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { limits, type LineFiles } from './backend';
import { isSystemCode, syncFolder, withDurableFile, writeAt } from './durable';
import type { FolderTurns } from './folderTurns';
import { reach } from './reach';

const extension = '.jsonl';

/** One append-only file a name. What a crash left of a last line, without its newline, was never called stored. */
export function folderLineFiles(map: string, tmp: string, turns: FolderTurns): LineFiles {
  const pathOf = (name: string) => join(map, name + extension);

  async function appendLine(
    path: string,
    atBytes: number,
    line: string,
  ): Promise<'geschreven' | 'verouderd'> {
    const handle = await openExisting(path);
    if (!handle) return 'verouderd';
    try {
      if ((await tailOf(handle, atBytes)) === 'lines') return 'verouderd';
      await writeOrTakeBack(handle, atBytes, line, () => turns.distrust());
      return 'geschreven';
    } finally {
      await handle.close();
    }
  }

  return {
    read: (name) =>
      turns.run('regels-lezen', limits.read, name, async () => {
        const bytes = await readExisting(pathOf(name));
        const whole = bytes?.subarray(0, bytes.lastIndexOf(10) + 1);
        return whole && whole.length > 0 ? whole : undefined;
      }),

    create: (name, line) =>
      turns.run('regels-maken', limits.write, name, () =>
        withDurableFile(tmp, `${line}\n`, (file) => linkDurably(file, pathOf(name))),
      ),

    append: (name, atBytes, line) =>
      turns.run('regels-aanvullen', limits.write, name, () => appendLine(pathOf(name), atBytes, line)),

    async *list(soort) {
      const files = await reach('namen-opvragen', limits.list, () => readdir(join(map, soort)));
      const names = files.filter((file) => file.endsWith(extension)).sort();
      for (const file of names) {
        const bytes = await reach('regels-meten', limits.read, () => sizeOf(join(map, soort, file)));
        if (bytes !== undefined) yield { name: `${soort}/${file.slice(0, -extension.length)}`, bytes };
      }
    },

    remove: (name) =>
      turns.run('regels-wissen', limits.write, name, async () => {
        try {
          await unlink(pathOf(name));
        } catch (error) {
          if (isSystemCode(error, 'ENOENT')) return;
          throw error;
        }
        await syncFolder(dirname(pathOf(name)));
      }),
  };
}

async function linkDurably(file: string, path: string): Promise<'geschreven' | 'bezet'> {
  try {
    await link(file, path);
  } catch (error) {
    if (isSystemCode(error, 'EEXIST')) return 'bezet';
    throw error;
  }
  await syncFolder(dirname(path));
  return 'geschreven';
}

/** What stands behind the position: nothing whole (a torn line is cut off when it is overwritten), or lines of others. */
async function tailOf(handle: FileHandle, atBytes: number): Promise<'nothing' | 'lines'> {
  const { size } = await handle.stat();
  if (size < atBytes) return 'lines';
  const tail = Buffer.alloc(size - atBytes);
  await handle.read(tail, 0, tail.length, atBytes);
  if (tail.includes(10)) return 'lines';
  if (size > atBytes) await handle.truncate(atBytes);
  return 'nothing';
}

/** A line that may not have reached the disk must not be found by the next reader either. */
async function writeOrTakeBack(
  handle: FileHandle,
  atBytes: number,
  line: string,
  distrust: () => void,
): Promise<void> {
  try {
    await writeAt(handle, Buffer.from(`${line}\n`, 'utf8'), atBytes);
    await handle.datasync();
  } catch (error) {
    await handle.truncate(atBytes).catch(distrust);
    throw error;
  }
}

async function openExisting(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Undefined for a file that went away since its name was read. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function readExisting(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
