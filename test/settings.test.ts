import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../src/settings';
import { settingNames } from '../src/settings/settingTable';

const APP = '9b1c2d3e-0000-4000-8000-00000000000A';
const TENANT = '9b1c2d3e-0000-4000-8000-00000000000B';
const SECRET = 'zeer-geheim-woord';

const lokaal = { LOKAAL: '1', ORGANISATIE: 'organisatie.json', OPSLAG: 'map:demo-data' };
const teams = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: APP,
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: SECRET,
  ORGANISATIE: '/etc/meldcode/organisatie.json',
  OPSLAG: 'azure:casussen',
  AZURE_STORAGE_ACCOUNT_URL: 'https://voorbeeld.blob.core.windows.net',
};
const msi = { ...teams, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined };

type Env = Record<string, string | undefined>;

function settingsOf(env: Env) {
  const outcome = readSettings(env);
  if (!outcome.ok) throw new Error(outcome.faults.join('\n'));
  return outcome.settings;
}

/** The names at the start of the fault lines. */
function faultyNames(env: Env): readonly string[] {
  return faultsOf(env).map((line) => line.slice(0, line.indexOf(':')));
}

function faultsOf(env: Env): readonly string[] {
  const outcome = readSettings(env);
  return outcome.ok ? [] : outcome.faults;
}

describe('good settings', () => {
  it('local mode listens on the machine itself and takes the tenant of the Playground', () => {
    expect(settingsOf(lokaal)).toEqual({
      modus: 'lokaal',
      tenantId: '00000000-0000-0000-0000-0000000000001',
      port: 3978,
      host: '127.0.0.1',
      organisatie: 'organisatie.json',
      opslag: { kind: 'map', folder: 'demo-data' },
    });
  });

  it('a single tenant bot keeps its secret and writes its ids in lower case', () => {
    expect(settingsOf(teams)).toEqual({
      modus: 'teams',
      appType: 'SingleTenant',
      appId: APP.toLowerCase(),
      tenantId: TENANT.toLowerCase(),
      password: SECRET,
      port: 3978,
      host: '0.0.0.0',
      organisatie: '/etc/meldcode/organisatie.json',
      opslag: { kind: 'azure', container: 'casussen', accountUrl: 'https://voorbeeld.blob.core.windows.net' },
    });
  });

  it('a managed identity has no password at all', () => {
    expect(settingsOf(msi)).not.toHaveProperty('password');
  });

  it.each(['1', '3978', '65535'])('port %s is used', (PORT) => {
    expect(settingsOf({ ...lokaal, PORT }).port).toBe(Number(PORT));
  });

  it('a connection string is taken as it is', () => {
    const AZURE_STORAGE_CONNECTION_STRING =
      'DefaultEndpointsProtocol=https;AccountName=voorbeeld;AccountKey=a2V5';
    const env = {
      ...teams,
      AZURE_STORAGE_ACCOUNT_URL: '',
      AZURE_STORAGE_CONNECTION_STRING,
      NODE_ENV: 'production',
    };
    expect(settingsOf(env).opslag).toEqual({
      kind: 'azure',
      container: 'casussen',
      connectionString: AZURE_STORAGE_CONNECTION_STRING,
    });
  });
});

describe('an identity that botbuilder would take for "everybody may come in"', () => {
  it('nothing at all is refused, and every missing setting is named', () => {
    expect(faultyNames({})).toEqual([
      'MicrosoftAppType',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'ORGANISATIE',
      'OPSLAG',
    ]);
  });

  it.each(['singletenant', 'SingleTennant', 'MultiTenant', 'UserAssignedMsi', 'Single Tenant'])(
    'MicrosoftAppType=%s is refused',
    (MicrosoftAppType) => {
      expect(faultyNames({ ...teams, MicrosoftAppType })).toEqual(['MicrosoftAppType']);
    },
  );

  it.each([
    ['MicrosoftAppId', ''],
    ['MicrosoftAppId', '   '],
    ['MicrosoftAppId', 'geen-guid'],
    ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000'],
    ['MicrosoftAppTenantId', ''],
    ['MicrosoftAppTenantId', `${TENANT}0`],
    ['MicrosoftAppPassword', ''],
  ])('%s=%j is refused', (name, value) => {
    expect(faultyNames({ ...teams, [name]: value })).toEqual([name]);
  });

  it('a managed identity with a password is refused', () => {
    expect(faultyNames({ ...msi, MicrosoftAppPassword: SECRET })).toEqual(['MicrosoftAppPassword']);
  });
});

describe('local mode', () => {
  it.each(['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppPassword'] as const)(
    'does not go with %s',
    (name) => {
      expect(faultyNames({ ...lokaal, [name]: teams[name] })).toEqual([name]);
    },
  );

  it.each(['0.0.0.0', '::', '192.168.1.10', 'bot.voorbeeld.nl', '127.0.0.1.voorbeeld.nl', '1270.0.0.1'])(
    'does not listen on %s',
    (HOST) => {
      expect(faultyNames({ ...lokaal, HOST })).toEqual(['HOST']);
    },
  );

  it.each(['127.0.0.1', '127.0.0.53', 'localhost', '::1'])('listens on %s', (HOST) => {
    expect(settingsOf({ ...lokaal, HOST }).host).toBe(HOST);
  });

  it.each(['production', ' Production '])('is refused with NODE_ENV=%j', (NODE_ENV) => {
    expect(faultyNames({ ...lokaal, NODE_ENV })).toEqual(['LOKAAL']);
  });

  it.each(['0', 'true', 'ja'])('LOKAAL=%s is refused and says nothing about other settings', (LOKAAL) => {
    expect(faultyNames({ ...lokaal, LOKAAL })).toEqual(['LOKAAL']);
  });

  it('LOKAAL_TENANT is used, and means nothing without LOKAAL', () => {
    expect(settingsOf({ ...lokaal, LOKAAL_TENANT: 'proef-1' })).toHaveProperty('tenantId', 'proef-1');
    expect(faultyNames({ ...teams, LOKAAL_TENANT: 'proef-1' })).toEqual(['LOKAAL_TENANT']);
  });
});

describe('the store', () => {
  it.each([
    'casussen',
    'map:',
    'map:   ',
    'azure:',
    'azure:ab',
    `azure:${'a'.repeat(64)}`,
    'azure:Casussen',
    'azure:-casussen',
    'azure:casussen-',
    'azure:cas--ussen',
    'azure:cas_ussen',
    'azure:$root',
    'blob:casussen',
  ])('OPSLAG=%s is refused', (OPSLAG) => {
    expect(faultyNames({ ...teams, OPSLAG })).toEqual(['OPSLAG']);
  });

  it.each(['azure:abc', 'azure:1-a-1', `azure:${'a'.repeat(63)}`])('OPSLAG=%s is used', (OPSLAG) => {
    expect(settingsOf({ ...teams, OPSLAG }).opslag).toHaveProperty('container', OPSLAG.slice(6));
  });

  it.each([
    'http://voorbeeld.blob.core.windows.net',
    'voorbeeld.blob.core.windows.net',
    'https://voorbeeld.blob.core.windows.net/?sv=2024&sig=abc',
    'https://naam:woord@voorbeeld.blob.core.windows.net',
  ])('the account URL %s is refused', (AZURE_STORAGE_ACCOUNT_URL) => {
    expect(faultyNames({ ...teams, AZURE_STORAGE_ACCOUNT_URL })).toEqual(['AZURE_STORAGE_ACCOUNT_URL']);
  });

  it('both ways to the account is one too many', () => {
    const env = { ...teams, AZURE_STORAGE_CONNECTION_STRING: 'AccountName=a;AccountKey=b' };
    expect(faultyNames(env)).toEqual(['AZURE_STORAGE_CONNECTION_STRING']);
  });

  it.each(['AZURE_STORAGE_CONNECTION_STRING', 'AZURE_STORAGE_ACCOUNT_URL'])(
    '%s does not go with a folder',
    (name) => {
      expect(faultyNames({ ...lokaal, [name]: 'https://voorbeeld.blob.core.windows.net' })).toEqual([name]);
    },
  );

  it.each([
    'UseDevelopmentStorage=true',
    'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=b',
    'AccountName=a;AccountKey=b;BlobEndpoint=http://127.0.0.1:10000/a;',
  ])('%s is good for trying and refused in production', (AZURE_STORAGE_CONNECTION_STRING) => {
    const env = { ...teams, AZURE_STORAGE_ACCOUNT_URL: undefined, AZURE_STORAGE_CONNECTION_STRING };
    expect(faultyNames(env)).toEqual([]);
    expect(faultyNames({ ...env, NODE_ENV: 'production' })).toEqual(['AZURE_STORAGE_CONNECTION_STRING']);
  });
});

describe('the list of faults', () => {
  it.each(['0', '65536', '3978.5', '-1', '1e3', 'poort'])('PORT=%s is refused', (PORT) => {
    expect(faultyNames({ ...lokaal, PORT })).toEqual(['PORT']);
  });

  it('has one line a setting with what is wrong and what would be right', () => {
    expect(faultsOf({ ...teams, PORT: '0', MicrosoftAppId: '' })).toEqual([
      'MicrosoftAppId: ontbreekt. Goed is: het application (client) id van de bot in Entra, een GUID.',
      'PORT: klopt niet. Goed is: een heel getal van 1 tot en met 65535.',
    ]);
  });

  it('never shows a value, for a secret may stand behind the wrong name', () => {
    const env = Object.fromEntries(settingNames.map((name) => [name, `${SECRET}!`]));
    const faults = faultsOf({ ...env, NODE_ENV: 'production', MicrosoftAppPasword: SECRET });
    expect(faults.length).toBeGreaterThan(5);
    expect(faults.join('\n')).not.toContain(SECRET);
  });

  it.each([
    ['MICROSOFTAPPID', 'MicrosoftAppId'],
    ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
    ['MicrosofAppId', 'MicrosoftAppId'],
    ['AZURE_STORAGE_ACCOUNTURL', 'AZURE_STORAGE_ACCOUNT_URL'],
  ])('%s is recognised as a slip of the pen for %s', (found, meant) => {
    const env = { ...teams, [meant]: undefined, [found]: 'x' };
    expect(faultsOf(env)).toContain(`${found}: deze naam kent de bot niet. Bedoelt u ${meant}?`);
  });

  it('a slip in an optional setting is a hint and no fault', () => {
    const outcome = readSettings({ ...lokaal, Port: '4000' });
    expect(outcome).toMatchObject({ ok: true, hints: ['Port: deze naam kent de bot niet. Bedoelt u PORT?'] });
  });

  it('names that merely resemble a short setting give no hint', () => {
    expect(readSettings({ ...lokaal, POST: 'x', HOSTNAME: 'x', PATH: 'x' })).toMatchObject({ hints: [] });
  });
});

describe('.env.example', () => {
  const example = readFileSync(path.join(__dirname, '..', '.env.example'), 'utf8');
  const lines = example.split('\n');
  const entries = lines.flatMap((line) => /^([A-Za-z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? []);
  const names = entries.filter((_, index) => index % 2 === 0);

  it('names every setting, and nothing that is no setting', () => {
    expect(names.toSorted()).toEqual(settingNames.toSorted());
  });

  it('explains every setting in a comment above it', () => {
    const bare = lines.filter(
      (line, index) => /^[A-Za-z_]+=/.test(line) && !lines[index - 1]?.startsWith('# '),
    );
    expect(bare).toEqual([]);
  });

  it('as it stands does not let the bot start, and asks only for what nobody else can know', () => {
    const env: Env = Object.fromEntries(
      lines.map((line) => line.split(/=(.*)/s)).map(([name, value]) => [name, value]),
    );
    expect(faultyNames(env)).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'MicrosoftAppPassword',
      'AZURE_STORAGE_ACCOUNT_URL',
    ]);
  });
});
