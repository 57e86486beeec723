/**
 * Hosts of the Teams connector: the public cloud and the three of the United States government. Exact names, since
 * anyone can register a name of their own under trafficmanager.net.
 * Source: learn.microsoft.com, "Send proactive messages", endpoints per cloud.
 */
const hosts = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);
const suffix = '.botframework.com';
const loopback = new Set(['127.0.0.1', 'localhost']);

/**
 * Whether the bot may send its token and its cards there. In local mode the bot has no token and talks to the Agents
 * Playground on this machine, so loopback counts too.
 */
export function isTrustedServiceUrl(serviceUrl: string, modus: 'lokaal' | 'teams'): boolean {
  const url = parse(serviceUrl);
  if (!url || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return false;
  if (modus === 'lokaal' && url.protocol === 'http:' && loopback.has(url.hostname)) return true;
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return hosts.has(url.hostname) || (url.hostname.endsWith(suffix) && url.hostname.length > suffix.length);
}

function parse(text: string): URL | undefined {
  if (text.length > 300 || text.includes('\\')) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
