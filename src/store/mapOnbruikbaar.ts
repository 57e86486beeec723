import { opslagfoutVan } from './opslagfout';

/** Why the data folder cannot be used, in Dutch for the administrator; thrown when the store is opened. */
export class MapOnbruikbaar extends Error {
  override readonly name = 'MapOnbruikbaar';
  constructor(
    readonly reden: 'in-gebruik' | 'geen-rechten' | 'geen-map' | 'schijf-vol' | 'onbekend',
    uitleg: string,
  ) {
    super(uitleg);
  }
}

/** Another process works in the folder. `pid` and `computer` as they stand in the lock file. */
export function inGebruik(map: string, slot: string, pid: number, computer: string): MapOnbruikbaar {
  return new MapOnbruikbaar(
    'in-gebruik',
    `De gegevensmap ${map} is al in gebruik door proces ${pid} op computer ${computer}. ` +
      `Stop dat proces eerst. Weet u zeker dat het niet meer bestaat? Verwijder dan het bestand ${slot}.`,
  );
}

/** Translates a system error during opening; anything unknown keeps its code. */
export function mapOnbruikbaarVan(map: string, error: unknown): MapOnbruikbaar {
  if (error instanceof MapOnbruikbaar) return error;
  const { code } = opslagfoutVan(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new MapOnbruikbaar(
        'geen-rechten',
        `De bot mag niet schrijven in de gegevensmap ${map}. Geef het account van de bot lees- en schrijfrechten.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new MapOnbruikbaar('geen-map', `${map} is geen map. Kies een map als gegevensmap.`);
    case 'ENOSPC':
      return new MapOnbruikbaar('schijf-vol', `De schijf van de gegevensmap ${map} is vol.`);
    default:
      return new MapOnbruikbaar('onbekend', `De gegevensmap ${map} kan niet worden geopend (${code}).`);
  }
}
