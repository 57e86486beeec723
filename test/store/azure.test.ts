import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import { openOpslag } from '../../src/store/openOpslag';
import { startAzurite, type Azurite } from '../support/azurite';
import { gestart } from '../support/casusEvents';
import { opslagContract } from './opslagContract';
import { present } from './proefopslag';

let azurite: Azurite;
let service: BlobServiceClient;
let number = 0;

beforeAll(async () => {
  azurite = await startAzurite();
  service = BlobServiceClient.fromConnectionString(azurite.connectionString);
});
afterAll(() => azurite.stop());

function freshContainer(): ContainerClient {
  number += 1;
  return service.getContainerClient(`proef-${number}`);
}

function openContainer(container: ContainerClient) {
  const { connectionString } = azurite;
  return openOpslag({ soort: 'azure', container: container.containerName, verbinding: { connectionString } });
}

async function namesIn(container: ContainerClient): Promise<string[]> {
  const names: string[] = [];
  for await (const blob of container.listBlobsFlat()) names.push(blob.name);
  return names.sort();
}

describe('store in Azure Blob', () => {
  opslagContract(async () => {
    const container = freshContainer();
    return {
      opslag: await openContainer(container),
      reopen: () => openContainer(container),
      names: () => namesIn(container),
      async tamper(name, bytes) {
        const client = container.getAppendBlobClient(name);
        if ((await client.getProperties()).blobType === 'AppendBlob')
          await client.appendBlock(bytes, bytes.length);
        else await container.getBlockBlobClient(name).upload(bytes, bytes.length);
      },
      remove: async (name) => void (await container.deleteBlob(name)),
    };
  });

  it('takes the empty blob of a creation that broke off for no casus, and goes on from there', async () => {
    const container = freshContainer();
    const opslag = await openContainer(container);
    await container.getAppendBlobClient('casus/K7Q2M').create();
    expect(await opslag.log.read('K7Q2M')).toBeUndefined();
    await opslag.index.rebuild(opslag.log);
    expect(await opslag.log.create('K7Q2M', [gestart('a')])).toBe('geschreven');
    expect((await opslag.log.read('K7Q2M'))?.events).toEqual([gestart('a')]);
  });

  it('takes a line without an end for damage: Azure never stores half a line', async () => {
    const container = freshContainer();
    const opslag = await openContainer(container);
    await opslag.log.create('K7Q2M', [gestart('a')]);
    await container.getAppendBlobClient('casus/K7Q2M').appendBlock('[]', 2);
    await expect(opslag.log.read('K7Q2M')).rejects.toMatchObject({ wat: 'K7Q2M', regel: 2 });
  });

  it('keeps all appends of two instances that share the container', async () => {
    const container = freshContainer();
    const [one, two] = [await openContainer(container), await openContainer(container)];
    await one.log.create('K7Q2M', [gestart('a')]);
    const codes = Array.from({ length: 12 }, (_, i) => `A00${String(i).padStart(2, '0')}`);
    await Promise.all(
      codes.map((casusId, i) => (i % 2 ? one : two).index.add('s', { casusId, medewerker: 'm' })),
    );
    expect((await one.index.list('s')).map((regel) => regel.casusId)).toEqual(codes);
    expect(await two.log.create('K7Q2M', [gestart('b')])).toBe('bezet');
  });

  it('gives one claim to two instances that ask at once, time after time', async () => {
    const container = freshContainer();
    const [one, two] = [await openContainer(container), await openContainer(container)];
    for (let round = 0; round < 10; round += 1) {
      const now = new Date(Date.UTC(2026, 10, 23, 8, 3 * round)).toISOString();
      const claims = await Promise.all(
        [one, two].map((opslag) => opslag.aanspraken.claim('e1>b', now, 120_000)),
      );
      expect(claims.map(({ kind }) => kind).sort()).toEqual(['van-ander', 'van-mij']);
    }
  });

  it('gives the turn to one of two instances, and ends it for whoever lost the lease', async () => {
    const container = freshContainer();
    const [one, two] = [await openContainer(container), await openContainer(container)];
    const mine = present(await one.beurt.take());
    expect(await two.beurt.take()).toBeUndefined();
    expect(await mine.isStillMine()).toBe(true);
    // As when 30 seconds have passed without a renewal, and another was first.
    await container.getBlobClient('beurt/ronde').getBlobLeaseClient().breakLease(0);
    const theirs = present(await two.beurt.take());
    expect(mine.signal.aborted).toBe(false);
    expect(await mine.isStillMine()).toBe(false);
    expect(mine.signal.aborted).toBe(true);
    await mine.release();
    expect(await theirs.isStillMine()).toBe(true);
    await theirs.release();
    expect((await namesIn(container)).filter((name) => name.startsWith('beurt/'))).toEqual(['beurt/ronde']);
  });
});
