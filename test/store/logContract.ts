import type { Opslag } from '../../src/app/ports';
import type { CasusEvent } from '../../src/domain/events';
import { Beschadigd } from '../../src/store/beschadigd';
import { gestart, vastgelegd } from '../support/casusEvents';
import { everything, idsOf, listed, present, started, type Proefopslag } from './proefopslag';

/** What every store keeps of the log of a casus. */
export function logContract(current: () => Proefopslag): void {
  let proef: Proefopslag;
  let opslag: Opslag;
  beforeEach(() => {
    proef = current();
    opslag = proef.opslag;
  });

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
    const stand = await started(opslag, 'K7Q2M');
    expect(await opslag.log.create('K7Q2M', [gestart('K7Q2M.0')])).toBe('was-er-al');
    await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]);
    expect(await opslag.log.create('K7Q2M', [gestart('K7Q2M.0')])).toBe('was-er-al');
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0', 'b']);
  });

  it('refuses a code that another casus has, and leaves that casus as it was', async () => {
    await started(opslag, 'K7Q2M');
    expect(await opslag.log.create('K7Q2M', [gestart('other')])).toBe('bezet');
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0']);
  });

  it('lets one of eight win who create the same code at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) => opslag.log.create('K7Q2M', [gestart(`click-${i}`)])),
    );
    expect(outcomes.filter((outcome) => outcome === 'geschreven')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'bezet')).toHaveLength(7);
    expect(await idsOf(opslag, 'K7Q2M')).toEqual([`click-${outcomes.indexOf('geschreven')}`]);
  });

  it('appends behind the stand that was read', async () => {
    const stand = await started(opslag, 'K7Q2M');
    expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)])).toBe('geschreven');
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0', 'b']);
  });

  it('stores nothing behind an old stand', async () => {
    const stand = await started(opslag, 'K7Q2M');
    await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]);
    const before = await opslag.log.read('K7Q2M');
    expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('c', 2)])).toBe('verouderd');
    expect(await opslag.log.read('K7Q2M')).toEqual(before);
  });

  it('counts the same events once, whether sent with the old stand or the new', async () => {
    const stand = await started(opslag, 'K7Q2M');
    const events = [vastgelegd('b', 2), vastgelegd('c', 3)];
    expect(await opslag.log.append('K7Q2M', stand, events)).toBe('geschreven');
    expect(await opslag.log.append('K7Q2M', stand, events)).toBe('was-er-al');
    expect(await opslag.log.append('K7Q2M', present(await opslag.log.read('K7Q2M')), events)).toBe(
      'was-er-al',
    );
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0', 'b', 'c']);
  });

  it('never stores the second half of a batch whose first half is there', async () => {
    const stand = await started(opslag, 'K7Q2M');
    await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]);
    const now = present(await opslag.log.read('K7Q2M'));
    expect(await opslag.log.append('K7Q2M', now, [vastgelegd('b', 3), vastgelegd('c', 4)])).toBe('verouderd');
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0', 'b']);
  });

  it('keeps of two competing batches one whole and nothing of the other', async () => {
    const stand = await started(opslag, 'K7Q2M');
    const batch = (who: string) => [1, 2, 3].map((i) => vastgelegd(`${who}${i}`, i + 1));
    const outcomes = await Promise.all(
      ['x', 'y'].map((who) => opslag.log.append('K7Q2M', stand, batch(who))),
    );
    expect([...outcomes].sort()).toEqual(['geschreven', 'verouderd']);
    const winner = outcomes[0] === 'geschreven' ? 'x' : 'y';
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0', `${winner}1`, `${winner}2`, `${winner}3`]);
  });

  it('keeps all of eight writers who read again when they were late', async () => {
    await started(opslag, 'K7Q2M');
    await Promise.all(Array.from({ length: 8 }, (_, i) => appendLoop(opslag, 'K7Q2M', `w${i}`)));
    const stand = present(await opslag.log.read('K7Q2M'));
    expect(stand.events.map((event) => event.nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(stand.events.map((event) => event.id).sort()).toEqual(
      ['K7Q2M.0', ...Array.from({ length: 8 }, (_, i) => `w${i}`)].sort(),
    );
  });

  it('keeps every letter of a text, line ends and odd ones too', async () => {
    const tekst = 'ë é € 👨‍👩‍👧 "x" \\ \n\r\u2028 \u0000 \ufeff \ud800 ${naam}';
    await opslag.log.append('K7Q2M', await started(opslag, 'K7Q2M'), [vastgelegd('b', 2, tekst)]);
    expect((await opslag.log.read('K7Q2M'))?.events[1]).toEqual(vastgelegd('b', 2, tekst));
  });

  it('keeps a text of 200 kB and goes on behind it', async () => {
    const tekst = 'Zoë '.repeat(40_000);
    expect(Buffer.byteLength(tekst)).toBe(200_000);
    await opslag.log.append('K7Q2M', await started(opslag, 'K7Q2M'), [vastgelegd('b', 2, tekst)]);
    const stand = present(await opslag.log.read('K7Q2M'));
    expect(stand.events[1]).toEqual(vastgelegd('b', 2, tekst));
    expect(await opslag.log.append('K7Q2M', stand, [vastgelegd('c', 3)])).toBe('geschreven');
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0', 'b', 'c']);
  });

  it('lists every casus once, in order', async () => {
    for (const casusId of ['Z0000', 'K7Q2M', 'A1B2C']) await started(opslag, casusId);
    expect(await listed(opslag)).toEqual(['A1B2C', 'K7Q2M', 'Z0000']);
  });

  it('tells the length of every log, the same as who reads it finds, and after every append another', async () => {
    const stand = await started(opslag, 'K7Q2M');
    await started(opslag, 'A1B2C');
    const other = (await opslag.log.read('A1B2C'))?.bytes;
    const before = await opslag.log.sizes();
    expect([...before]).toEqual([
      ['A1B2C', other],
      ['K7Q2M', stand.bytes],
    ]);
    await opslag.log.append('K7Q2M', stand, [vastgelegd('b', 2)]);
    const after = await opslag.log.sizes();
    expect(after.get('K7Q2M')).toBe((await opslag.log.read('K7Q2M'))?.bytes);
    expect(after.get('K7Q2M')).toBeGreaterThan(stand.bytes);
    expect(after.get('A1B2C')).toBe(other);
  });

  it('does not take a path for a casus code', async () => {
    for (const code of ['../index', 'K7Q2M/../K7Q2M', 'k7q2m', 'K7Q2', 'K7Q2MM', '']) {
      expect(await opslag.log.read(code)).toBeUndefined();
      await expect(opslag.log.create(code, [gestart('a')])).rejects.toThrow('not a casus code');
    }
    expect(await proef.names()).toEqual([]);
  });

  it('refuses to write what it could not read back', async () => {
    const stand = await started(opslag, 'K7Q2M');
    const wrong: CasusEvent[][] = [[], [vastgelegd('b', 3)], [vastgelegd('b', 2), vastgelegd('c', 2)]];
    for (const events of wrong) {
      await expect(opslag.log.append('K7Q2M', stand, events)).rejects.toThrow(
        'events do not follow casus K7Q2M',
      );
    }
    expect(await idsOf(opslag, 'K7Q2M')).toEqual(['K7Q2M.0']);
  });

  it.each([
    ['no JSON', Buffer.from('geheim\n')],
    ['no list', Buffer.from('{"geheim":1}\n')],
    ['an empty batch', Buffer.from('[]\n')],
    ['a gap in the numbers', Buffer.from(`${JSON.stringify([vastgelegd('b', 3, 'geheim')])}\n`)],
    ['an id that was there before', Buffer.from(`${JSON.stringify([vastgelegd('K7Q2M.0', 2, 'geheim')])}\n`)],
    ['an unknown type', Buffer.from(`${JSON.stringify([{ ...vastgelegd('b', 2), type: 'geheim' }])}\n`)],
    ['a wrong moment', Buffer.from(`${JSON.stringify([{ ...vastgelegd('b', 2), at: 'geheim' }])}\n`)],
    ['no person', Buffer.from(`${JSON.stringify([{ ...vastgelegd('b', 2), by: 'geheim' }])}\n`)],
    ['a byte order mark', Buffer.from(`\ufeff${JSON.stringify([vastgelegd('b', 2, 'geheim')])}\n`)],
    [
      'a byte that is no UTF-8',
      Buffer.from(`${JSON.stringify([vastgelegd('b', 2, 'geheim\xff')])}\n`, 'latin1'),
    ],
  ])('names casus and line of a damaged log (%s) and none of its contents', async (_, bytes) => {
    await started(opslag, 'K7Q2M');
    await proef.tamper('casus/K7Q2M', bytes);
    const error: unknown = await opslag.log.read('K7Q2M').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Beschadigd);
    expect(error).toMatchObject({ wat: 'K7Q2M', regel: 2 });
    expect(everything(error)).not.toContain('geheim');
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
