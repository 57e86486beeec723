import type { BlobClient } from '@azure/storage-blob';
import { opslagfoutVan } from './opslagfout';

/** Whether Azure answered with this error code, such as `BlobNotFound`. */
export function isAzureCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(opslagfoutVan(error).code);
}

/**
 * The whole of a blob in one request; undefined when there is none. A container that is gone is a fault and not an
 * empty store.
 */
export async function readBlob(client: BlobClient, abortSignal: AbortSignal): Promise<Buffer | undefined> {
  try {
    const { readableStreamBody: stream } = await client.download(undefined, undefined, { abortSignal });
    const chunks: Buffer[] = [];
    for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (error) {
    if (isAzureCode(error, 'BlobNotFound')) return undefined;
    throw error;
  }
}
