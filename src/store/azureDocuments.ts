import type { ContainerClient } from '@azure/storage-blob';
import { readBlob } from './azureBlob';
import { limits, type Documents } from './backend';
import { reach } from './reach';

/** Block blobs that are replaced as a whole; Azure stores the new text entirely or keeps the old one. */
export function azureDocuments(container: ContainerClient): Documents {
  return {
    read: (name) =>
      reach('document-lezen', limits.read, async (signal) =>
        (await readBlob(container.getBlockBlobClient(name), signal))?.toString('utf8'),
      ),

    write: (name, text) =>
      reach('document-schrijven', limits.write, async (abortSignal) => {
        const body = Buffer.from(text, 'utf8');
        const blobHTTPHeaders = { blobContentType: 'application/json; charset=utf-8' };
        await container.getBlockBlobClient(name).upload(body, body.length, { blobHTTPHeaders, abortSignal });
      }),

    remove: (name) =>
      reach('document-wissen', limits.write, async (abortSignal) => {
        await container.getBlockBlobClient(name).deleteIfExists({ abortSignal });
      }),
  };
}
