import type { Gespreksadres, Opslag } from '../../src/app/ports';
import { aanspraakContract } from './aanspraakContract';
import { beurtContract } from './beurtContract';
import { indexContract } from './indexContract';
import { logContract } from './logContract';
import { randvoorwaardenContract } from './randvoorwaardenContract';
import { bevestigd } from '../support/randvoorwaardenEvents';
import { listed, started, type Proefopslag } from './proefopslag';

const adres: Gespreksadres = {
  medewerker: '00000000-0000-4000-8000-00000000000a',
  tenantId: '00000000-0000-4000-8000-0000000000ff',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: 'a:1é',
  userId: '29:abc',
  botId: '28:bot',
  verwelkomd: true,
};

/** The one contract that every store keeps, whatever it is made of. */
export function opslagContract(fresh: () => Promise<Proefopslag>): void {
  let proef: Proefopslag;
  let opslag: Opslag;
  beforeEach(async () => {
    proef = await fresh();
    opslag = proef.opslag;
  });

  describe('log', () => logContract(() => proef));

  describe('index', () => indexContract(() => proef));

  describe('randvoorwaarden', () => randvoorwaardenContract(() => proef));

  describe('aanspraken', () => aanspraakContract(() => proef));

  describe('beurt', () => beurtContract(() => proef));

  describe('geheugen', () => {
    it('gives back address and school of a medewerker, replaces and removes them', async () => {
      const { geheugen } = opslag;
      expect(await geheugen.readAdres(adres.medewerker)).toBeUndefined();
      expect(await geheugen.readSchool(adres.medewerker)).toBeUndefined();
      await geheugen.writeAdres(adres);
      await geheugen.writeSchool(adres.medewerker, 'de-regenboog');
      await geheugen.writeAdres({ ...adres, verwelkomd: false });
      const again = (await proef.reopen()).geheugen;
      expect(await again.readAdres(adres.medewerker)).toEqual({ ...adres, verwelkomd: false });
      expect(await again.readSchool(adres.medewerker)).toBe('de-regenboog');
      await again.removeAdres(adres.medewerker);
      await again.removeAdres(adres.medewerker);
      expect(await again.readAdres(adres.medewerker)).toBeUndefined();
      expect(await again.readSchool(adres.medewerker)).toBe('de-regenboog');
    });

    it('treats a damaged document as absent, and writing heals it', async () => {
      await opslag.geheugen.writeAdres(adres);
      const [name = ''] = await proef.names();
      await proef.tamper(name, Buffer.from('rommel'));
      expect(await opslag.geheugen.readAdres(adres.medewerker)).toBeUndefined();
      await opslag.geheugen.writeAdres(adres);
      expect(await opslag.geheugen.readAdres(adres.medewerker)).toEqual(adres);
    });
  });

  it('names nothing after a person or a school', async () => {
    await started(opslag, 'K7Q2M');
    await opslag.index.add('de-regenboog', { casusId: 'K7Q2M', medewerker: adres.medewerker });
    await opslag.randvoorwaarden.add('de-regenboog', bevestigd('a'));
    await opslag.geheugen.writeAdres(adres);
    await opslag.geheugen.writeSchool(adres.medewerker, 'de-regenboog');
    await opslag.aanspraken.claim(`e1>${adres.medewerker}`, '2026-11-23T08:15:00.000Z', 1_000);
    const names = await proef.names();
    expect(names.map((name) => name.replace(/[0-9a-f]{32}$/, '#'))).toEqual([
      'aanspraak/#',
      'adres/#',
      'casus/K7Q2M',
      'index/#',
      'randvoorwaarden/#',
      'school/#',
    ]);
  });

  it('passes its own check again and again, and leaves every casus alone', async () => {
    await started(opslag, 'K7Q2M');
    await opslag.check();
    await Promise.all([opslag.check(), opslag.check()]);
    expect(await listed(opslag)).toEqual(['K7Q2M']);
  });
}
