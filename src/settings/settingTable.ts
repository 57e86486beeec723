import { z } from 'zod';

export type AppType = 'SingleTenant' | 'UserAssignedMSI';

/** What each setting holds once it has been read. */
export interface SettingValues {
  readonly LOKAAL: '1';
  readonly LOKAAL_TENANT: string;
  readonly MicrosoftAppType: AppType;
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppPassword: string;
  readonly HOST: string;
  readonly PORT: number;
  readonly ORGANISATIE: string;
  readonly OPSLAG:
    | { readonly kind: 'map'; readonly folder: string }
    | { readonly kind: 'azure'; readonly container: string };
  readonly AZURE_STORAGE_CONNECTION_STRING: string;
  readonly AZURE_STORAGE_ACCOUNT_URL: string;
}
export type SettingName = keyof SettingValues;

const NIL_GUID = '00000000-0000-0000-0000-000000000000';
const CONTAINER = /^azure:(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

const guid = z
  .string()
  .regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i)
  .toLowerCase()
  .refine((value) => value !== NIL_GUID);

const opslag = z
  .string()
  .refine((value) => CONTAINER.test(value) || /^map:\s*\S/.test(value))
  .transform((value) =>
    value.startsWith('map:')
      ? { kind: 'map' as const, folder: value.slice('map:'.length).trim() }
      : { kind: 'azure' as const, container: value.slice('azure:'.length) },
  );

/** Each setting: what it must look like, and what would be right, as an administrator reads it. */
export const settingTable: {
  readonly [N in SettingName]: { readonly schema: z.ZodType<SettingValues[N]>; readonly right: string };
} = {
  LOKAAL: { schema: z.literal('1'), right: '1 om de bot op deze computer te proberen, anders weglaten' },
  LOKAAL_TENANT: {
    schema: z.string().regex(/^[0-9a-z-]{1,64}$/i),
    right: 'het tenant-id dat de Playground stuurt, of weglaten',
  },
  MicrosoftAppType: {
    schema: z.enum(['SingleTenant', 'UserAssignedMSI']),
    right:
      'SingleTenant of UserAssignedMSI, met precies deze hoofdletters (of LOKAAL=1 om de bot te proberen)',
  },
  MicrosoftAppId: { schema: guid, right: 'het application (client) id van de bot in Entra, een GUID' },
  MicrosoftAppTenantId: { schema: guid, right: 'het directory (tenant) id van de organisatie, een GUID' },
  MicrosoftAppPassword: {
    schema: z.string(),
    right: 'het client secret van de bot, alleen bij SingleTenant',
  },
  HOST: {
    schema: z.string().regex(/^[0-9a-z.:-]+$/i),
    right: '127.0.0.1 in lokale modus, anders het adres waarop de bot luistert, zoals 0.0.0.0',
  },
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(65_535)),
    right: 'een heel getal van 1 tot en met 65535',
  },
  ORGANISATIE: { schema: z.string(), right: 'het pad van organisatie.json' },
  OPSLAG: {
    schema: opslag,
    right:
      'map:<map>, of azure:<container> met 3 tot 63 kleine letters, cijfers en losse streepjes (geen streepje vooraan of achteraan)',
  },
  AZURE_STORAGE_CONNECTION_STRING: {
    schema: z.string().regex(/(?:^|;)(?:AccountName|BlobEndpoint|UseDevelopmentStorage)=\S/i),
    right: 'de connection string van het opslagaccount, alleen bij OPSLAG=azure:',
  },
  AZURE_STORAGE_ACCOUNT_URL: {
    schema: z.string().refine(isPlainHttpsUrl),
    right:
      'https://<account>.blob.core.windows.net zonder sleutel of vraagteken erachter (of een AZURE_STORAGE_CONNECTION_STRING), alleen bij OPSLAG=azure:',
  },
};

/** The names of all settings, for .env.example and for whoever explains them. */
export const settingNames = Object.keys(settingTable) as readonly SettingName[];

/** A key or a token behind the `?` would be a secret in a setting that is shown as if it held none. */
function isPlainHttpsUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' && !url.search && !url.hash && !url.username && !url.password;
}
