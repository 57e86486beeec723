import { parseArgs } from 'node:util';

/** What differs from one organisation to the next; the rest of the package is the same everywhere. */
export interface PakketOpties {
  readonly appId: string;
  readonly domein: string;
  readonly uitgever: string;
  readonly website: string;
  readonly privacy: string;
  readonly voorwaarden: string;
  /** Path of the zip. */
  readonly uit: string;
}

export type PakketOptiesOutcome =
  | { readonly ok: true; readonly opties: PakketOpties }
  | { readonly ok: false; readonly fouten: readonly string[] };

const optionNames = ['app-id', 'domein', 'uitgever', 'website', 'privacy', 'voorwaarden', 'uit'] as const;
type OptionName = (typeof optionNames)[number];

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMEIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;
/** The schema allows no more; Teams shows it under the name of the app. */
const UITGEVER_MAX = 32;

/**
 * Reads the command line of `npm run package`; `--app-id` may come from MicrosoftAppId. All faults at once, in Dutch.
 * The pages about privacy and terms stand on the domain of the bot unless other addresses are given.
 */
export function readPakketOpties(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): PakketOptiesOutcome {
  const options = Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  const fouten: string[] = [];
  for (const name of Object.keys(values)) {
    if (!(optionNames as readonly string[]).includes(name))
      fouten.push(`--${name}: deze optie bestaat niet.`);
  }
  if (positionals.length > 0)
    fouten.push('Er staat een woord los. Elke waarde hoort achter een optie met --.');

  const read = (name: OptionName, fallback: string, right: string, isRight: (value: string) => boolean) => {
    const given = values[name] ?? fallback;
    const value = typeof given === 'string' ? given.trim() : '';
    if (!isRight(value)) fouten.push(`--${name}: ${value ? 'klopt niet' : 'ontbreekt'}. Goed is: ${right}.`);
    return value;
  };

  const domein = read(
    'domein',
    '',
    'het domein van de bot zonder https://, zoals bot.voorbeeld.nl',
    (value) => DOMEIN.test(value),
  );
  const page = (name: OptionName, fallback: string) =>
    read(name, domein && `https://${domein}${fallback}`, 'een adres dat met https:// begint', isHttpsUrl);
  const opties: PakketOpties = {
    appId: read(
      'app-id',
      env['MicrosoftAppId'] ?? '',
      'het application (client) id van de bot, een GUID',
      (value) => GUID.test(value),
    ).toLowerCase(),
    domein: domein.toLowerCase(),
    uitgever: read(
      'uitgever',
      'Meldcode-bot',
      `de naam van de organisatie, hooguit ${UITGEVER_MAX} tekens`,
      (value) => value.length > 0 && value.length <= UITGEVER_MAX,
    ),
    website: page('website', '/'),
    privacy: page('privacy', '/privacy'),
    voorwaarden: page('voorwaarden', '/voorwaarden'),
    uit: read('uit', 'dist-pakket/meldcode-bot.zip', 'het pad van de zip', (value) => value.endsWith('.zip')),
  };
  return fouten.length === 0 ? { ok: true, opties } : { ok: false, fouten };
}

function isHttpsUrl(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}
