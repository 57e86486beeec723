import type { Opslag } from '../../src/app/ports';
import { gestart } from '../support/casusEvents';
import { logVan } from '../support/events';
import { begeleider, directeur, functionarisA, leerkrachtA } from '../support/people';
import { vraagGesteld } from '../support/raadEvents';
import { gewogen, totAfweging } from '../support/wegenEvents';
import type { Proefopslag } from './proefopslag';

/** What every store keeps of the index of a school. */
export function indexContract(current: () => Proefopslag): void {
  let proef: Proefopslag;
  let opslag: Opslag;
  beforeEach(() => {
    proef = current();
    opslag = proef.opslag;
  });

  it('lists per school each line once, sorted, also after the store was opened again', async () => {
    const regel = (casusId: string, medewerker = 'm1') => ({ casusId, medewerker });
    for (const casusId of ['Z0000', 'A1B2C', 'Z0000']) await opslag.index.add('de-regenboog', regel(casusId));
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
    await Promise.all(codes.map((casusId) => opslag.index.add('s', { casusId, medewerker: 'm' })));
    expect((await opslag.index.list('s')).map((regel) => regel.casusId)).toEqual(codes);
  });

  it.each(['deleted', 'damaged'])('is equal again after it was %s and rebuilt', async (fate) => {
    const casussen = ['K7Q2M', 'A1B2C', 'Z0000', '12345'];
    for (const [i, casusId] of casussen.entries()) {
      const [school, wie] = [i % 2 ? 'het-kompas' : 'de-regenboog', `m${i}`];
      await opslag.index.add(school, { casusId, medewerker: wie });
      await opslag.log.create(casusId, [gestart(`${casusId}.0`, school, wie)]);
    }
    const scholen = ['het-kompas', 'de-regenboog'];
    const before = await Promise.all(scholen.map((school) => opslag.index.list(school)));
    for (const name of (await proef.names()).filter((candidate) => candidate.startsWith('index/'))) {
      await (fate === 'deleted' ? proef.remove(name) : proef.tamper(name, Buffer.from('rommel\n')));
    }
    const lost = await Promise.all(scholen.map((school) => opslag.index.list(school).catch(() => 'damaged')));
    expect(lost).toEqual(fate === 'deleted' ? [[], []] : ['damaged', 'damaged']);
    await opslag.index.rebuild(opslag.log);
    expect(await Promise.all(scholen.map((school) => opslag.index.list(school)))).toEqual(before);
    expect(before.flat()).toHaveLength(4);
  });

  it('[K16] [K33] [K34] [C5] lists, rebuilt, everybody who ever had a rol in a casus, once', async () => {
    const verhaal = [
      ...totAfweging(5),
      vraagGesteld(),
      gewogen('hulpplan-vastleggen', { casemanagerId: 'm-casemanager' }),
      gewogen('hulpplan-vastleggen', { casemanagerId: 'm-casemanager' }),
      {
        event: {
          type: 'casus-overgedragen',
          data: { aan: 'm-ander', aanNaam: 'Ander', reden: '', berichtAan: [] },
        },
        door: functionarisA,
      } as const,
    ];
    await opslag.log.create('K7Q2M', logVan(verhaal));
    await opslag.index.rebuild(opslag.log);
    const medewerkers = (await opslag.index.list('de-regenboog')).map(({ medewerker }) => medewerker);
    expect(medewerkers).toEqual(
      [leerkrachtA.id, begeleider.id, directeur.id, 'm-casemanager', 'm-ander'].sort(),
    );
  });

  it('reads a line from before others than the signaleerder were listed', async () => {
    await opslag.index.add('s', { casusId: 'K7Q2M', medewerker: 'm' });
    const [name = ''] = (await proef.names()).filter((candidate) => candidate.startsWith('index/'));
    await proef.tamper(name, Buffer.from('{"casusId":"A1B2C","signaleerder":"m1"}\n'));
    expect(await opslag.index.list('s')).toContainEqual({ casusId: 'A1B2C', medewerker: 'm1' });
  });

  it('keeps the line of a casus that is only just being started when it is rebuilt', async () => {
    await opslag.index.add('s', { casusId: 'K7Q2M', medewerker: 'm' });
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
}
