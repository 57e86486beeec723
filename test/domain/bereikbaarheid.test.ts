import { bereikbaarheidVan, laatsteBezorging, type Adresstand } from '../../src/domain/bereikbaarheid';
import type { Bezorging } from '../../src/domain/casus';
import type { Persoon, School } from '../../src/domain/organisatie';
import { casusVan } from '../../src/domain/evolve';
import { bezorgd, gestart, logVan, mislukt, morgen, nu, vandaag } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { functionarisA, functionarisB, organisatie } from '../support/people';

const persoon = (change: Partial<Persoon> = {}): Persoon => ({
  id: functionarisA.id,
  naam: functionarisA.naam,
  rollen: ['aandachtsfunctionaris'],
  ...change,
});
const vervanger: Persoon = {
  id: functionarisB.id,
  naam: functionarisB.naam,
  rollen: ['aandachtsfunctionaris'],
};
const school: School = {
  id: 'de-regenboog',
  naam: 'De Regenboog',
  mensen: [persoon(), vervanger],
  contacten: [],
};
const plaats = { organisatie, school, vandaag };
const bekend: Adresstand = { heeftAdres: true, heeftRoute: false };
const onbekend: Adresstand = { heeftAdres: false, heeftRoute: false };
const mis = (reden: Extract<Bezorging, { stand: 'mislukt' }>['reden']): Bezorging => ({
  stand: 'mislukt',
  op: nu,
  sinds: nu,
  reden,
});

describe('whether the bot can reach someone', () => {
  it.each([
    ['an address and nothing sent yet', bekend, undefined, { stand: 'bereikbaar' }],
    ['an address and the last one arrived', bekend, { stand: 'bezorgd', op: nu }, { stand: 'bereikbaar' }],
    ['an address and a failure that passes', bekend, mis('te-druk'), { stand: 'bereikbaar' }],
    [
      'an address of an app that is gone',
      bekend,
      mis('app-ontbreekt'),
      { stand: 'niet-bereikbaar', reden: 'app-ontbreekt' },
    ],
    [
      'an address of someone who blocked the bot',
      bekend,
      mis('geblokkeerd'),
      { stand: 'niet-bereikbaar', reden: 'geblokkeerd' },
    ],
    ['no address', onbekend, undefined, { stand: 'niet-bereikbaar', reden: 'app-ontbreekt' }],
    [
      'no address but a route',
      { heeftAdres: false, heeftRoute: true },
      undefined,
      { stand: 'niet-geprobeerd' },
    ],
    [
      'a route that failed',
      { heeftAdres: false, heeftRoute: true },
      mis('app-ontbreekt'),
      { stand: 'niet-bereikbaar', reden: 'app-ontbreekt' },
    ],
  ] as const)('with %s', (_naam, adresstand, laatste, expected) => {
    expect(bereikbaarheidVan(persoon(), adresstand, laatste, plaats)).toEqual(expected);
  });

  it('says of someone who is absent today who stands in, and nothing of it the day before', () => {
    const weg = persoon({ afwezig: [{ van: vandaag, tot: morgen }], vervanger: vervanger.id });
    expect(bereikbaarheidVan(weg, bekend, undefined, plaats)).toEqual({ stand: 'afwezig', vervanger });
    const gisteren = { ...plaats, vandaag: '2026-11-22' };
    expect(bereikbaarheidVan(weg, bekend, undefined, gisteren)).toEqual({ stand: 'bereikbaar' });
    const alleen = persoon({ afwezig: [{ van: vandaag, tot: vandaag }] });
    expect(bereikbaarheidVan(alleen, bekend, undefined, plaats)).toEqual({
      stand: 'afwezig',
      vervanger: undefined,
    });
  });
});

describe('what became of the last bericht to someone', () => {
  const eerder = bestaandeCasus([gestart(), mislukt(`e1>${functionarisA.id}`)]);
  const later = casusVan({
    casusId: 'ZZZZZ',
    events: logVan([gestart(), bezorgd(`e1>${functionarisA.id}`)]).map((event) => ({
      ...event,
      at: `${morgen}T08:15:00.000Z`,
    })),
  });

  it('goes by time over all casussen, and by person', () => {
    expect(laatsteBezorging([later, eerder], functionarisA.id)).toMatchObject({ stand: 'bezorgd' });
    expect(laatsteBezorging([eerder], functionarisA.id)).toMatchObject({ stand: 'mislukt' });
    expect(laatsteBezorging([later, eerder], functionarisB.id)).toBeUndefined();
  });
});
