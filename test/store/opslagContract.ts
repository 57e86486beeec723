import type { CasusEvent } from '../../src/domain/events';
import { type Gespreksadres, type LogStand, type Opslag } from '../../src/app/ports';
import { Beschadigd } from '../../src/store/beschadigd';
import { gestart, vastgelegd } from '../support/casusEvents';

/** What a backend's test gives: a fresh store, and hands to reach past it. */
export interface Proefopslag {
  readonly opslag: Opslag;
  /** A second opening of the same store, as after a restart or in another instance. */
  reopen(): Promise<Opslag>;
  /** Names of everything stored, such as `casus/K7Q2M`. */
  names(): Promise<readonly string[]>;
  /** Adds raw bytes behind what is stored under the name. */
  tamper(name: string, bytes: Buffer): Promise<void>;
  remove(name: string): Promise<void>;
}

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

  async function started(casusId: string): Promise<LogStand> {
    expect(await opslag.log.create(casusId, [gestart(`${casusId}.0`)])).toBe('geschreven');
    return present(await opslag.log.read(casusId));
  }

  async function idsOf(casusId: string, from: Opslag = opslag): Promise<string[] | undefined> {
    return (await from.log.read(casusId))?.events.map((event) => event.id);
  }

  describe('log', () => {
    it('gives back a created casus, also after the store was opened again', async () => {
      const events = [gestart('a'), vastgelegd('b', 2)];
      expect(await opslag.log.create('K7Q2M', events)).toBe('geschreven');
      expect((await opslag.log.read('K7Q2M'))?.events).toEqual(events);
      expect((await (await proef.reopen()).log.read('K7Q2M'))?.events).toEqual(events);
    });

    it('knows no casus that was never created', async () => {
      expect(await opslag.log.read('K7Q2M')).toBeUndefined();
      const stand = { events: [gestart('a')], bytes: 10 };
      expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)])).toBe('verouderd');
      expect(await proef.names()).toEqual([]);
    });

    it('answers a second creation with the same events with was-er-al, also when the log has grown', async () => {
      const stand = await started('K7Q2M');
      expect(await opslag.log.create('K7Q2M', [gestart('K7Q2M.0')])).toBe('was-er-al');
      await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]);
      expect(await opslag.log.create('K7Q2M', [gestart('K7Q2M.0')])).toBe('was-er-al');
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0', 'b']);
    });

    it('refuses a code that another casus has, and leaves that casus as it was', async () => {
      await started('K7Q2M');
      expect(await opslag.log.create('K7Q2M', [gestart('other')])).toBe('bezet');
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0']);
    });

    it('lets one of eight win who create the same code at once', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, i) => opslag.log.create('K7Q2M', [gestart(`click-${i}`)])),
      );
      expect(outcomes.filter((outcome) => outcome === 'geschreven')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'bezet')).toHaveLength(7);
      expect(await idsOf('K7Q2M')).toEqual([`click-${outcomes.indexOf('geschreven')}`]);
    });

    it('appends behind the stand that was read', async () => {
      const stand = await started('K7Q2M');
      expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)])).toBe('geschreven');
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0', 'b']);
    });

    it('stores nothing behind an old stand', async () => {
      const stand = await started('K7Q2M');
      await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]);
      const before = await opslag.log.read('K7Q2M');
      expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('c', 2)])).toBe('verouderd');
      expect(await opslag.log.read('K7Q2M')).toEqual(before);
    });

    it('counts the same events once, whether sent with the old stand or the new', async () => {
      const stand = await started('K7Q2M');
      const events = [vastgelegd('b', 2), vastgelegd('c', 3)];
      expect(await opslag.log.append('K7Q2M', stand, events)).toBe('geschreven');
      expect(await opslag.log.append('K7Q2M', stand, events)).toBe('was-er-al');
      expect(await opslag.log.append('K7Q2M', present(await opslag.log.read('K7Q2M')), events)).toBe(
        'was-er-al',
      );
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0', 'b', 'c']);
    });

    it('never stores the second half of a batch whose first half is there', async () => {
      const stand = await started('K7Q2M');
      await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]);
      const now = present(await opslag.log.read('K7Q2M'));
      expect(await opslag.log.append('K7Q2M', now, [vastgelegd('b', 3), vastgelegd('c', 4)])).toBe(
        'verouderd',
      );
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0', 'b']);
    });

    it('keeps of two competing batches one whole and nothing of the other', async () => {
      const stand = await started('K7Q2M');
      const batch = (who: string) => [1, 2, 3].map((i) => vastgelegd(`${who}${i}`, i + 1));
      const outcomes = await Promise.all(
        ['x', 'y'].map((who) => opslag.log.append('K7Q2M', stand, batch(who))),
      );
      expect([...outcomes].sort()).toEqual(['geschreven', 'verouderd']);
      const winner = outcomes[0] === 'geschreven' ? 'x' : 'y';
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0', `${winner}1`, `${winner}2`, `${winner}3`]);
    });

    it('keeps all of eight writers who read again when they were late', async () => {
      await started('K7Q2M');
      await Promise.all(Array.from({ length: 8 }, (_, i) => appendLoop(opslag, 'K7Q2M', `w${i}`)));
      const stand = present(await opslag.log.read('K7Q2M'));
      expect(stand.events.map((event) => event.nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(stand.events.map((event) => event.id).sort()).toEqual(
        ['K7Q2M.0', ...Array.from({ length: 8 }, (_, i) => `w${i}`)].sort(),
      );
    });

    it('keeps every letter of a text, line ends and odd ones too', async () => {
      const tekst = 'ë é € 👨‍👩‍👧 "x" \\ \n\r\u2028 \u0000 \ufeff \ud800 ${naam}';
      await opslag.log.append('K7Q2M', await started('K7Q2M'), [vastgelegd('b', 2, tekst)]);
      expect((await opslag.log.read('K7Q2M'))?.events[1]).toEqual(vastgelegd('b', 2, tekst));
    });

    it('keeps a text of 200 kB and goes on behind it', async () => {
      const tekst = 'Zoë '.repeat(40_000);
      expect(Buffer.byteLength(tekst)).toBe(200_000);
      await opslag.log.append('K7Q2M', await started('K7Q2M'), [vastgelegd('b', 2, tekst)]);
      const stand = present(await opslag.log.read('K7Q2M'));
      expect(stand.events[1]).toEqual(vastgelegd('b', 2, tekst));
      expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('c', 3)])).toBe('geschreven');
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0', 'b', 'c']);
    });

    it('lists every casus once, in order', async () => {
      for (const casusId of ['Z0000', 'K7Q2M', 'A1B2C']) await started(casusId);
      expect(await listed(opslag)).toEqual(['A1B2C', 'K7Q2M', 'Z0000']);
    });

    it('does not take a path for a casus code', async () => {
      for (const code of ['../index', 'K7Q2M/../K7Q2M', 'k7q2m', 'K7Q2', 'K7Q2MM', '']) {
        expect(await opslag.log.read(code)).toBeUndefined();
        await expect(opslag.log.create(code, [gestart('a')])).rejects.toThrow('not a casus code');
      }
      expect(await proef.names()).toEqual([]);
    });

    it('refuses to write what it could not read back', async () => {
      const stand = await started('K7Q2M');
      const wrong: CasusEvent[][] = [[], [vastgelegd('b', 3)], [vastgelegd('b', 2), vastgelegd('c', 2)]];
      for (const events of wrong) {
        await expect(opslag.log.append('K7Q2M', stand, events)).rejects.toThrow(
          'events do not follow casus K7Q2M',
        );
      }
      expect(await idsOf('K7Q2M')).toEqual(['K7Q2M.0']);
    });

    it.each([
      ['no JSON', Buffer.from('geheim\n')],
      ['no list', Buffer.from('{"geheim":1}\n')],
      ['an empty batch', Buffer.from('[]\n')],
      ['a gap in the numbers', Buffer.from(`${JSON.stringify([vastgelegd('b', 3, 'geheim')])}\n`)],
      [
        'an id that was there before',
        Buffer.from(`${JSON.stringify([vastgelegd('K7Q2M.0', 2, 'geheim')])}\n`),
      ],
      ['an unknown type', Buffer.from(`${JSON.stringify([{ ...vastgelegd('b', 2), type: 'geheim' }])}\n`)],
      ['a wrong moment', Buffer.from(`${JSON.stringify([{ ...vastgelegd('b', 2), at: 'geheim' }])}\n`)],
      ['no person', Buffer.from(`${JSON.stringify([{ ...vastgelegd('b', 2), by: 'geheim' }])}\n`)],
      [
        'a byte that is no UTF-8',
        Buffer.from(`${JSON.stringify([vastgelegd('b', 2, 'geheim\xff')])}\n`, 'latin1'),
      ],
    ])('names casus and line of a damaged log (%s) and none of its contents', async (_, bytes) => {
      await started('K7Q2M');
      await proef.tamper('casus/K7Q2M', bytes);
      const error: unknown = await opslag.log.read('K7Q2M').catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Beschadigd);
      expect(error).toMatchObject({ wat: 'K7Q2M', regel: 2 });
      expect(everything(error)).not.toContain('geheim');
    });
  });

  describe('index', () => {
    it('lists per school each line once, sorted, also after the store was opened again', async () => {
      const regel = (casusId: string, signaleerder = 'm1') => ({ casusId, signaleerder });
      for (const casusId of ['Z0000', 'A1B2C', 'Z0000'])
        await opslag.index.add('de-regenboog', regel(casusId));
      await opslag.index.add('de-regenboog', regel('A1B2C', 'm2'));
      await opslag.index.add('het-kompas', regel('K7Q2M'));
      const expected = [regel('A1B2C'), regel('A1B2C', 'm2'), regel('Z0000')];
      expect(await opslag.index.list('de-regenboog')).toEqual(expected);
      expect(await opslag.index.list('het-kompas')).toEqual([regel('K7Q2M')]);
      expect(await opslag.index.list('onbekend')).toEqual([]);
      expect(await (await proef.reopen()).index.list('de-regenboog')).toEqual(expected);
    });

    it('keeps every line of twenty casussen that start at once', async () => {
      const codes = Array.from({ length: 20 }, (_, i) => `A00${String(i).padStart(2, '0')}`);
      await Promise.all(codes.map((casusId) => opslag.index.add('s', { casusId, signaleerder: 'm' })));
      expect((await opslag.index.list('s')).map((regel) => regel.casusId)).toEqual(codes);
    });

    it.each(['deleted', 'damaged'])('is equal again after it was %s and rebuilt', async (fate) => {
      const casussen = ['K7Q2M', 'A1B2C', 'Z0000', '12345'];
      for (const [i, casusId] of casussen.entries()) {
        const [school, wie] = [i % 2 ? 'het-kompas' : 'de-regenboog', `m${i}`];
        await opslag.index.add(school, { casusId, signaleerder: wie });
        await opslag.log.create(casusId, [gestart(`${casusId}.0`, school, wie)]);
      }
      const scholen = ['het-kompas', 'de-regenboog'];
      const before = await Promise.all(scholen.map((school) => opslag.index.list(school)));
      for (const name of (await proef.names()).filter((candidate) => candidate.startsWith('index/'))) {
        await (fate === 'deleted' ? proef.remove(name) : proef.tamper(name, Buffer.from('rommel\n')));
      }
      const lost = await Promise.all(
        scholen.map((school) => opslag.index.list(school).catch(() => 'damaged')),
      );
      expect(lost).toEqual(fate === 'deleted' ? [[], []] : ['damaged', 'damaged']);
      await opslag.index.rebuild(opslag.log);
      expect(await Promise.all(scholen.map((school) => opslag.index.list(school)))).toEqual(before);
      expect(before.flat()).toHaveLength(4);
    });

    it('keeps the line of a casus that is only just being started when it is rebuilt', async () => {
      await opslag.index.add('s', { casusId: 'K7Q2M', signaleerder: 'm' });
      await opslag.index.rebuild(opslag.log);
      expect(await opslag.index.list('s')).toHaveLength(1);
    });

    it('is rebuilt around a damaged log, which is then named', async () => {
      for (const casusId of ['A1B2C', 'K7Q2M', 'Z0000'])
        await opslag.log.create(casusId, [gestart(casusId, 's')]);
      await proef.tamper('casus/K7Q2M', Buffer.from('rommel\n'));
      const error: unknown = await opslag.index.rebuild(opslag.log).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(AggregateError);
      expect(error).toMatchObject({ errors: [{ wat: 'K7Q2M', regel: 2 }] });
      expect((await opslag.index.list('s')).map((regel) => regel.casusId)).toEqual(['A1B2C', 'Z0000']);
    });
  });

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
    await started('K7Q2M');
    await opslag.index.add('de-regenboog', { casusId: 'K7Q2M', signaleerder: adres.medewerker });
    await opslag.geheugen.writeAdres(adres);
    await opslag.geheugen.writeSchool(adres.medewerker, 'de-regenboog');
    const names = await proef.names();
    expect(names.map((name) => name.replace(/[0-9a-f]{32}$/, '#'))).toEqual([
      'adres/#',
      'casus/K7Q2M',
      'index/#',
      'school/#',
    ]);
  });

  it('passes its own check again and again, and leaves every casus alone', async () => {
    await started('K7Q2M');
    await opslag.check();
    await Promise.all([opslag.check(), opslag.check()]);
    expect(await listed(opslag)).toEqual(['K7Q2M']);
  });
}

/** Reads, adds one event, and does it again when someone else was first. */
async function appendLoop(opslag: Opslag, casusId: string, id: string): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    const stand = present(await opslag.log.read(casusId));
    const outcome = await opslag.log.append(casusId, stand, [vastgelegd(id, stand.events.length + 1)]);
    if (outcome !== 'verouderd') return;
  }
  throw new Error(`${id} never had its turn`);
}

async function listed(opslag: Opslag): Promise<string[]> {
  const found: string[] = [];
  for await (const casusId of opslag.log.list()) found.push(casusId);
  return found;
}

/** All that a log line could show of an error. */
export function everything(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  return `${error.stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))} ${everything(error.cause ?? null)}`;
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}
