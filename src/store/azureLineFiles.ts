import type { AppendBlobClient, ContainerClient } from '@azure/storage-blob';
import { isAzureCode, readBlob } from './azureBlob';
import { limits, type LineFiles } from './backend';
import { reach } from './reach';

/**
 * Append blobs: a line is one block, added at a known position. Making one takes two calls, so a crash in between
 * leaves an empty blob; that counts as none, and the next create goes on from there.
 */
export function azureLineFiles(container: ContainerClient): LineFiles {
  return {
    read: (name) =>
      reach('regels-lezen', limits.read, async (signal) => {
        const bytes = await readBlob(container.getAppendBlobClient(name), signal);
        return bytes && bytes.length > 0 ? bytes : undefined;
      }),

    create: (name, line) =>
      reach('regels-maken', limits.write, async (signal) => {
        const client = container.getAppendBlobClient(name);
        await createEmpty(client, signal);
        return (await appendAt(client, 0, line, signal)) ? 'geschreven' : 'bezet';
      }),

    append: (name, atBytes, line) =>
      reach('regels-aanvullen', limits.write, async (signal) =>
        (await appendAt(container.getAppendBlobClient(name), atBytes, line, signal))
          ? 'geschreven'
          : 'verouderd',
      ),

    async *list(soort) {
      let continuationToken: string | undefined;
      do {
        const page = await reach('namen-opvragen', limits.list, async (abortSignal) => {
          const pages = container.listBlobsFlat({ prefix: `${soort}/`, abortSignal });
          const settings = { maxPageSize: 1_000, ...(continuationToken && { continuationToken }) };
          for await (const first of pages.byPage(settings)) return first;
          return undefined;
        });
        for (const { name, properties } of page?.segment.blobItems ?? [])
          yield { name, bytes: properties.contentLength ?? 0 };
        continuationToken = page?.continuationToken;
      } while (continuationToken);
    },

    remove: (name) =>
      reach('regels-wissen', limits.write, async (abortSignal) => {
        await container.getAppendBlobClient(name).deleteIfExists({ abortSignal });
      }),
  };
}

async function createEmpty(client: AppendBlobClient, abortSignal: AbortSignal): Promise<void> {
  try {
    const blobHTTPHeaders = { blobContentType: 'application/x-ndjson; charset=utf-8' };
    await client.create({ conditions: { ifNoneMatch: '*' }, blobHTTPHeaders, abortSignal });
  } catch (error) {
    if (!isAzureCode(error, 'BlobAlreadyExists', 'ConditionNotMet')) throw error;
  }
}

async function appendAt(
  client: AppendBlobClient,
  appendPosition: number,
  line: string,
  abortSignal: AbortSignal,
): Promise<boolean> {
  const body = Buffer.from(`${line}\n`, 'utf8');
  try {
    await client.appendBlock(body, body.length, { conditions: { appendPosition }, abortSignal });
    return true;
  } catch (error) {
    if (isAzureCode(error, 'AppendPositionConditionNotMet', 'BlobNotFound')) return false;
    throw error;
  }
}
