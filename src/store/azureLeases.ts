import { randomUUID } from 'node:crypto';
import type { BlobLeaseClient, ContainerClient } from '@azure/storage-blob';
import { isAzureCode } from './azureBlob';
import { limits, type Leases } from './backend';
import { reach } from './reach';

/** What Azure answers to someone whose lease has passed to another, or has ended. */
const lost = [
  'LeaseIdMismatchWithLeaseOperation',
  'LeaseNotPresentWithLeaseOperation',
  'LeaseIsBreakingAndCannotBeRenewed',
  'LeaseIsBrokenAndCannotBeRenewed',
  'BlobNotFound',
];

/**
 * The lease of a small blob. The id is chosen here, so that an answer that was lost is asked for again without standing
 * in its own way.
 */
export function azureLeases(container: ContainerClient): Leases {
  return {
    async acquire(name, ms) {
      const blob = container.getBlockBlobClient(name);
      const client = blob.getBlobLeaseClient(randomUUID());
      const acquire = (): Promise<'genomen' | 'bezet' | 'geen-blob'> =>
        reach('beurt-nemen', limits.write, (signal) => acquireLease(client, ms / 1000, signal));
      let outcome = await acquire();
      if (outcome === 'geen-blob') {
        await reach('beurt-maken', limits.write, async (abortSignal) => {
          try {
            await blob.upload('', 0, { conditions: { ifNoneMatch: '*' }, abortSignal });
          } catch (error) {
            if (!isAzureCode(error, 'BlobAlreadyExists', 'ConditionNotMet', 'LeaseIdMissing')) throw error;
          }
        });
        outcome = await acquire();
      }
      if (outcome !== 'genomen') return undefined;
      return {
        renew: () =>
          reach('beurt-verlengen', limits.write, (abortSignal) =>
            unlessLost(() => client.renewLease({ abortSignal })),
          ),
        release: () =>
          reach('beurt-teruggeven', limits.write, async (abortSignal) => {
            await unlessLost(() => client.releaseLease({ abortSignal }));
          }),
      };
    },
  };
}

async function acquireLease(
  client: BlobLeaseClient,
  seconds: number,
  abortSignal: AbortSignal,
): Promise<'genomen' | 'bezet' | 'geen-blob'> {
  try {
    await client.acquireLease(seconds, { abortSignal });
    return 'genomen';
  } catch (error) {
    if (isAzureCode(error, 'LeaseAlreadyPresent')) return 'bezet';
    if (isAzureCode(error, 'BlobNotFound')) return 'geen-blob';
    throw error;
  }
}

/** False when Azure says that the lease is no longer ours. */
async function unlessLost(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    if (isAzureCode(error, ...lost)) return false;
    throw error;
  }
}
