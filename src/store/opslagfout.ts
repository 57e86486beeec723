/** What the store said, stripped to a code: errors of SDK and file system carry addresses, paths and contents. */
export class Opslagfout extends Error {
  override readonly name = 'Opslagfout';
  constructor(
    /** Code of the store or the system, such as `ServerBusy` or `ENOSPC`. */
    readonly code: string,
    /** HTTP status, when there was an answer. */
    readonly status: number | null = null,
  ) {
    super(status === null ? code : `${code} (${status})`);
  }
}

/** Reduces any thrown value to an Opslagfout; text that is no plain code is dropped. */
export function opslagfoutVan(error: unknown): Opslagfout {
  if (error instanceof Opslagfout) return error;
  // An answer of Azure without a body has its code in a header only.
  const header = property(property(error, 'details'), 'errorCode');
  const code = [property(error, 'code'), header, property(error, 'name')].find(isPlainCode) ?? 'onbekend';
  const status = property(error, 'statusCode');
  return new Opslagfout(code, typeof status === 'number' ? status : null);
}

/** What the administrator can do about it, in one Dutch sentence. */
export function uitlegVan({ code, status }: Opslagfout): string {
  const known = uitleg[code] ?? (status === null ? undefined : uitleg[status]);
  return known ?? 'Kijk of de opslag werkt en of de instellingen kloppen.';
}

const uitleg: Readonly<Record<string, string>> = {
  'geen-antwoord': 'De opslag gaf niet op tijd antwoord. Controleer het netwerk en de firewall.',
  'verbinding-onjuist': 'De verbindingstekst of het adres van het opslagaccount klopt niet.',
  'niet-teruggelezen': 'Wat net was opgeslagen, kwam anders terug. Gebruik deze opslag niet.',
  'map-gesloten': 'De opslag is al gesloten. Start de bot opnieuw.',
  'map-onbetrouwbaar':
    'De schijf gaf een fout tijdens het opslaan. Controleer de schijf en start de bot opnieuw.',
  ENOSPC: 'De schijf is vol.',
  EROFS: 'De schijf mag alleen gelezen worden.',
  EACCES: 'De bot heeft geen rechten op de map.',
  EPERM: 'De bot heeft geen rechten op de map.',
  ENOENT: 'De map is weg of verplaatst.',
  ECONNREFUSED: 'De opslag neemt geen verbinding aan. Controleer het adres en de firewall.',
  ENOTFOUND: 'Het adres van de opslag is niet gevonden.',
  ContainerNotFound: 'De container bestaat niet meer.',
  401: 'De bot kan zich niet aanmelden bij de opslag.',
  403: 'De bot heeft geen rechten: geef haar de rol "Storage Blob Data Contributor".',
  429: 'De opslag is te druk.',
  500: 'De opslag heeft een storing.',
  503: 'De opslag is te druk of heeft een storing.',
};

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isPlainCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(value);
}
