import { readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { limits, type Documents } from './backend';
import { isSystemCode, syncFolder, withDurableFile } from './durable';
import type { FolderTurns } from './folderTurns';

/** One file a document, put in the place of the old one in a single step: a reader sees the old text or the new. */
export function folderDocuments(map: string, tmp: string, turns: FolderTurns): Documents {
  const pathOf = (name: string) => join(map, `${name}.json`);
  return {
    read: (name) =>
      turns.run('document-lezen', limits.read, name, () =>
        readFile(pathOf(name), 'utf8').catch((error: unknown) => absent(error)),
      ),

    write: (name, text) =>
      turns.run('document-schrijven', limits.write, name, async () => {
        await withDurableFile(tmp, text, (file) => rename(file, pathOf(name)));
        await syncFolder(dirname(pathOf(name)));
      }),

    remove: (name) =>
      turns.run('document-wissen', limits.write, name, async () => {
        await unlink(pathOf(name)).catch((error: unknown) => absent(error));
        await syncFolder(dirname(pathOf(name)));
      }),
  };
}

function absent(error: unknown): undefined {
  if (isSystemCode(error, 'ENOENT')) return undefined;
  throw error;
}
