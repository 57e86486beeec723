import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes new, renamed and removed names in a folder survive a power cut. Windows cannot open a folder and does it itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes all bytes from `position` on; one call of the system may write fewer than asked. */
export async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/**
 * Writes the text to a new file in `tmpFolder`, durably, and gives its path to `place`, which links or renames it to
 * where it belongs. Afterwards nothing is left in `tmpFolder`.
 */
export async function withDurableFile<T>(
  tmpFolder: string,
  text: string,
  place: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(tmpFolder, randomUUID());
  try {
    const handle = await open(path, 'wx', 0o600);
    try {
      await writeAt(handle, Buffer.from(text, 'utf8'), 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return await place(path);
  } finally {
    await unlink(path).catch(() => {});
  }
}

/** Whether the error is this error of the system, such as `ENOENT`. */
export function isSystemCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
