import { mkdir, readdir, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { limits, type Backend } from './backend';
import { syncFolder } from './durable';
import { folderDocuments } from './folderDocuments';
import { folderLineFiles } from './folderLineFiles';
import { lockFolder } from './folderLock';
import { FolderTurns } from './folderTurns';
import { mapOnbruikbaarVan } from './mapOnbruikbaar';
import type { Soort } from './names';
import { processLeases } from './processLeases';
import { reach } from './reach';

const soorten: readonly Soort[] = [
  'casus',
  'index',
  'randvoorwaarden',
  'adres',
  'school',
  'aanspraak',
  'controle',
];

/**
 * Opens a folder as the store of this one process, and makes it when it is not there. Rejects with MapOnbruikbaar when
 * it is in use, not a folder, or not writable.
 */
export async function openFolderBackend(folder: string): Promise<Backend> {
  const map = resolve(folder);
  try {
    const tmp = join(map, 'tmp');
    for (const part of ['tmp', ...soorten]) await mkdir(join(map, part), { recursive: true, mode: 0o700 });
    const unlock = await lockFolder(map);
    try {
      for (const left of await readdir(tmp)) await unlink(join(tmp, left));
      for (const made of [dirname(map), map]) await syncFolder(made);
    } catch (error) {
      await unlock();
      throw error;
    }
    const turns = new FolderTurns();
    return {
      lines: folderLineFiles(map, tmp, turns),
      documents: folderDocuments(map, tmp, turns),
      // The folder is locked for this process, so that within it is enough.
      leases: processLeases(),
      async close() {
        await reach('map-sluiten', limits.open, () => turns.close());
        await unlock();
      },
    };
  } catch (error) {
    throw mapOnbruikbaarVan(map, error);
  }
}
