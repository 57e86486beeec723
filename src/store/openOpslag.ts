import type { Opslag } from '../app/ports';
import { openAzureBackend, type AzureSetting } from './azureBackend';
import { openFolderBackend } from './folderBackend';
import { makeOpslag } from './opslag';

/** Where the store is: a folder of this machine, for one process, or a container of an Azure account, for any number. */
export type OpslagSetting =
  { readonly soort: 'map'; readonly map: string } | ({ readonly soort: 'azure' } & AzureSetting);

/**
 * Opens the store and makes the folder or the container where it is not there yet. Rejects with MapOnbruikbaar (a Dutch
 * sentence for the administrator) or OpslagOnbereikbaar; a failed attempt leaves nothing behind and can be repeated.
 */
export async function openOpslag(setting: OpslagSetting): Promise<Opslag> {
  return makeOpslag(
    setting.soort === 'map' ? await openFolderBackend(setting.map) : await openAzureBackend(setting),
  );
}
