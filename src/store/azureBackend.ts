import type { TokenCredential } from '@azure/identity';
import {
  BlobServiceClient,
  StorageRetryPolicyType,
  type ContainerClient,
  type StoragePipelineOptions,
} from '@azure/storage-blob';
import { azureDocuments } from './azureDocuments';
import { azureLeases } from './azureLeases';
import { azureLineFiles } from './azureLineFiles';
import { limits, type Backend } from './backend';
import { Opslagfout } from './opslagfout';
import { reach } from './reach';

export interface AzureSetting {
  readonly container: string;
  readonly verbinding:
    | { readonly connectionString: string }
    /** The caller makes a specific credential (managed identity); a default one can fall through to another identity. */
    | { readonly accountUrl: string; readonly credential: TokenCredential };
}

/** One second try after a short wait (exponential would not wait at all); beyond that the person gets an answer and their text back, instead of silence. */
const options: StoragePipelineOptions = {
  retryOptions: { maxTries: 2, retryPolicyType: StorageRetryPolicyType.FIXED, retryDelayInMs: 200 },
};

/** Opens the container, and makes it when it is not there. Rejects with OpslagOnbereikbaar. */
export async function openAzureBackend(setting: AzureSetting): Promise<Backend> {
  const container = await reach('container-openen', limits.open, async (abortSignal) => {
    const client = containerClient(setting);
    // Looking first: an identity that may use this container need not be allowed to make one.
    if (!(await client.exists({ abortSignal }))) await client.createIfNotExists({ abortSignal });
    return client;
  });
  return {
    lines: azureLineFiles(container),
    documents: azureDocuments(container),
    leases: azureLeases(container),
    close: async () => {},
  };
}

function containerClient({ container, verbinding }: AzureSetting): ContainerClient {
  try {
    const service =
      'connectionString' in verbinding
        ? BlobServiceClient.fromConnectionString(verbinding.connectionString, options)
        : new BlobServiceClient(verbinding.accountUrl, verbinding.credential, options);
    return service.getContainerClient(container);
  } catch {
    // The error of the SDK may quote the connection string, and with it the key of the account.
    throw new Opslagfout('verbinding-onjuist');
  }
}
