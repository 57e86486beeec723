import { isTrustedServiceUrl } from '../../../src/bot/teams/serviceUrl';

const trusted = [
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/nl/00000000-0000-0000-0000-000000000001/',
  'https://SMBA.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net:443/teams/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://smba.infra.gov.teams.microsoft.us/gcch',
  'https://smba.infra.dod.teams.microsoft.us/dod',
  'https://webchat.botframework.com/',
];
const loopback = ['http://127.0.0.1:56150/_connector', 'http://localhost:3000/', 'http://localhost'];
const untrusted = [
  '',
  'geen-url',
  'http://smba.trafficmanager.net/emea/',
  'https://evil.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/smba.trafficmanager.net',
  'https://evil.example#smba.trafficmanager.net',
  'https://smba.trafficmanager.net@evil.example/',
  'https://user:pass@smba.trafficmanager.net/',
  'https://evil.example\\@smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:8443/',
  'https://smba.trafficmanager.net/?next=evil',
  'https://botframework.com/',
  'https://.botframework.com/',
  'https://evilbotframework.com/',
  'https://botframework.com.evil.example/',
  'ftp://smba.trafficmanager.net/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  `https://smba.trafficmanager.net/${'a'.repeat(300)}`,
  'http://127.0.0.1.evil.example/',
  'http://169.254.169.254/',
  'http://0.0.0.0:80/',
  'https://127.0.0.1:443/',
];

describe.each(['teams', 'lokaal'] as const)('in %s mode a service address', (modus) => {
  it.each(trusted)('%s of Teams is trusted', (url) => {
    expect(isTrustedServiceUrl(url, modus)).toBe(true);
  });

  it.each(untrusted)('"%s" is not trusted', (url) => {
    expect(isTrustedServiceUrl(url, modus)).toBe(false);
  });

  it.each(loopback)('%s on this machine is trusted in local mode alone', (url) => {
    expect(isTrustedServiceUrl(url, modus)).toBe(modus === 'lokaal');
  });
});
