import type { BotSettings } from './bot/teams/botSettings';
import { SettingReader } from './settings/settingReader';
import type { SettingName } from './settings/settingTable';

/** Where the casussen are kept. With `accountUrl` the bot signs in as itself, so that there is no key to leak. */
export type OpslagSettings =
  | { readonly kind: 'map'; readonly folder: string }
  | { readonly kind: 'azure'; readonly container: string; readonly connectionString: string }
  | { readonly kind: 'azure'; readonly container: string; readonly accountUrl: string };

/** Everything the environment decides, checked. `modus` tells the two ways of running apart. */
export type Settings = BotSettings & {
  readonly port: number;
  readonly host: string;
  readonly opslag: OpslagSettings;
  /** Path of organisatie.json. */
  readonly organisatie: string;
};

export type SettingsOutcome =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** Names that look like a setting and do nothing; worth a line in the log. */
      readonly hints: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The tenant that the Agents Playground puts in its activities; thirteen digits at the end, so no GUID. */
const PLAYGROUND_TENANT = '00000000-0000-0000-0000-0000000000001';

const identityNames = [
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
] as const satisfies readonly SettingName[];

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the environment. Finds every fault at once, one Dutch line a setting: name, what is wrong, what
 * would be right. No line ever holds a value, since a secret may have been put behind the wrong name.
 * Fails closed: without LOKAAL=1 the bot needs a complete identity, for an empty or mistyped one makes botbuilder
 * accept everybody.
 */
export function readSettings(env: Env): SettingsOutcome {
  const reader = new SettingReader(env);
  const production = env['NODE_ENV']?.trim().toLowerCase() === 'production';
  const port = reader.optional('PORT') ?? 3978;
  const bot = reader.has('LOKAAL') ? readLokaal(reader, production) : readTeams(reader);
  const host = reader.optional('HOST') ?? (bot?.modus === 'teams' ? '0.0.0.0' : '127.0.0.1');
  if (bot?.modus === 'lokaal' && !isLoopback(host)) {
    reader.refuse('HOST', 'lokale modus luistert alleen op deze computer zelf', '127.0.0.1, of weglaten');
  }
  const organisatie = reader.required('ORGANISATIE');
  const opslagSettings = readOpslag(reader, production);
  const faults = reader.faultLines();
  const hints = reader.hints();
  if (faults.length > 0 || !bot || !organisatie || !opslagSettings) {
    return { ok: false, faults: [...faults, ...hints] };
  }
  return { ok: true, settings: { ...bot, port, host, organisatie, opslag: opslagSettings }, hints };
}

function readLokaal(reader: SettingReader, production: boolean): BotSettings | undefined {
  const lokaal = reader.required('LOKAAL');
  const tenantId = reader.optional('LOKAAL_TENANT') ?? PLAYGROUND_TENANT;
  if (lokaal === undefined) return undefined;
  if (production)
    reader.refuse('LOKAAL', 'mag niet samen met NODE_ENV=production', 'deze instelling weglaten');
  for (const name of identityNames) reader.forbid(name, 'hoort niet bij LOKAAL=1');
  return { modus: 'lokaal', tenantId };
}

function readTeams(reader: SettingReader): BotSettings | undefined {
  reader.forbid('LOKAAL_TENANT', 'hoort alleen bij LOKAAL=1');
  const appType = reader.required('MicrosoftAppType');
  const appId = reader.required('MicrosoftAppId');
  const tenantId = reader.required('MicrosoftAppTenantId');
  if (appType === 'UserAssignedMSI') reader.forbid('MicrosoftAppPassword', 'hoort niet bij UserAssignedMSI');
  const password = appType === 'SingleTenant' ? reader.required('MicrosoftAppPassword') : undefined;
  if (!appType || !appId || !tenantId) return undefined;
  return { modus: 'teams', appType, appId, tenantId, ...(password && { password }) };
}

function readOpslag(reader: SettingReader, production: boolean): OpslagSettings | undefined {
  const place = reader.required('OPSLAG');
  if (place?.kind === 'map') {
    reader.forbid('AZURE_STORAGE_CONNECTION_STRING', 'hoort niet bij OPSLAG=map:');
    reader.forbid('AZURE_STORAGE_ACCOUNT_URL', 'hoort niet bij OPSLAG=map:');
    return place;
  }
  const given = reader.has('AZURE_STORAGE_CONNECTION_STRING');
  if (given && reader.has('AZURE_STORAGE_ACCOUNT_URL')) {
    reader.refuse(
      'AZURE_STORAGE_CONNECTION_STRING',
      'mag niet samen met AZURE_STORAGE_ACCOUNT_URL',
      'een van de twee',
    );
  }
  const connectionString = reader.optional('AZURE_STORAGE_CONNECTION_STRING');
  if (connectionString && production && isUnencrypted(connectionString)) {
    reader.refuse('AZURE_STORAGE_CONNECTION_STRING', 'gaat zonder versleuteling', 'een verbinding met https');
  }
  const accountUrl = reader.optional('AZURE_STORAGE_ACCOUNT_URL');
  if (place === undefined) return undefined;
  if (accountUrl) return { ...place, accountUrl };
  if (connectionString) return { ...place, connectionString };
  if (!given) reader.required('AZURE_STORAGE_ACCOUNT_URL');
  return undefined;
}

function isUnencrypted(connectionString: string): boolean {
  return /(?:UseDevelopmentStorage=true|DefaultEndpointsProtocol=http(?:;|$)|Endpoint=http:)/i.test(
    connectionString,
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
