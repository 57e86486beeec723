import { executeCommand } from '../../src/app/executeCommand';
import { casusBefore, casussenVan, readCasus } from '../../src/app/readCasus';
import { viewTypes } from '../../src/domain/rights';
import { systeem, type Medewerker } from '../../src/domain/medewerker';
import { gestarteCasus, proefApp, type ProefApp } from '../support/app';
import { goedeCommands } from '../support/commands';
import {
  begeleider,
  begeleiderEnFunctionaris,
  beheerder,
  bestuurder,
  directeur,
  functionarisA,
  functionarisKompas,
  leerkrachtA,
  leerkrachtB,
  leerkrachtKompas,
  organisatie,
  tweeScholen,
} from '../support/people';

let app: ProefApp;
beforeEach(() => {
  app = proefApp();
});

async function codesVan(wie: Medewerker): Promise<string[]> {
  return (await casussenVan(app, wie)).map(({ casusId }) => casusId);
}

describe('readCasus', () => {
  it('gives the casus to the signaleerder and to the aandachtsfunctionarissen of the school', async () => {
    const casusId = await gestarteCasus(app);
    for (const view of ['casus-inzien', 'volgende-stap-inzien'] as const) {
      for (const wie of [leerkrachtA, functionarisA, begeleiderEnFunctionaris]) {
        expect(await readCasus(app, casusId, wie, view)).toMatchObject({ casusId, kenmerk: 'rode jas' });
      }
    }
  });

  it('gives everyone else the same nothing as for a casus that does not exist', async () => {
    const casusId = await gestarteCasus(app);
    const anderen = [leerkrachtB, leerkrachtKompas, functionarisKompas, tweeScholen, begeleider, directeur];
    for (const view of viewTypes) {
      for (const wie of [...anderen, bestuurder, beheerder, systeem]) {
        expect(await readCasus(app, casusId, wie, view)).toBeUndefined();
      }
      for (const code of ['ZZZZZ', '', '../..']) {
        expect(await readCasus(app, code, leerkrachtA, view)).toBeUndefined();
      }
    }
  });

  it('shows a casus of the other school to its own aandachtsfunctionarissen alone', async () => {
    const casusId = await gestarteCasus(app, { school: 'het-kompas' }, leerkrachtKompas);
    expect(await readCasus(app, casusId, functionarisKompas, 'casus-inzien')).toMatchObject({ casusId });
    expect(await readCasus(app, casusId, tweeScholen, 'casus-inzien')).toMatchObject({ casusId });
    expect(await readCasus(app, casusId, functionarisA, 'casus-inzien')).toBeUndefined();
  });

  it('is gone for an aandachtsfunctionaris as soon as the organisation no longer names them', async () => {
    const casusId = await gestarteCasus(app);
    app.setOrganisatie({ ...organisatie, scholen: [] });
    expect(await readCasus(app, casusId, functionarisA, 'casus-inzien')).toBeUndefined();
    expect(await readCasus(app, casusId, leerkrachtA, 'casus-inzien')).toMatchObject({ casusId });
  });
});

describe('casusBefore', () => {
  it('leaves out what the click added, and everything that came after it', async () => {
    const casusId = await gestarteCasus(app);
    const before = await readCasus(app, casusId, leerkrachtA, 'casus-inzien');
    await executeCommand(app, casusId, goedeCommands['contact-vastleggen'], leerkrachtA, 'click');
    await executeCommand(app, casusId, goedeCommands['vervolg-vastleggen'], leerkrachtA, 'later');
    const casus = await readCasus(app, casusId, leerkrachtA, 'casus-inzien');
    if (!casus) throw new Error('no casus');
    expect(await casusBefore(app, casus, 'click')).toEqual(before);
    expect(await casusBefore(app, casus, 'another')).toBe(casus);
  });
});

describe('casussenVan', () => {
  it('gives an aandachtsfunctionaris every casus of the school, the newest first', async () => {
    const tijden = ['2026-11-23T08:00:00.000Z', '2026-11-25T08:00:00.000Z', '2026-11-24T08:00:00.000Z'];
    const codes: string[] = [];
    for (const [index, tijdstip] of tijden.entries()) {
      app.setNow(tijdstip);
      codes.push(await gestarteCasus(app, {}, index === 1 ? leerkrachtB : leerkrachtA, `start-${index}`));
    }
    await gestarteCasus(app, { school: 'het-kompas' }, leerkrachtKompas, 'elders');
    expect(await codesVan(functionarisA)).toEqual([codes[1], codes[2], codes[0]]);
  });

  it('gives a teacher whom organisatie.json does not name the own casussen of every school, and none of a colleague', async () => {
    const mijn = await gestarteCasus(app, {}, leerkrachtA, 'a');
    const haar = await gestarteCasus(app, {}, leerkrachtB, 'b');
    app.setNow('2026-11-24T08:00:00.000Z');
    const elders = await gestarteCasus(app, { school: 'het-kompas' }, leerkrachtA, 'c');
    expect(await codesVan(leerkrachtA)).toEqual([elders, mijn]);
    expect(await codesVan(leerkrachtB)).toEqual([haar]);
    expect(await codesVan(leerkrachtKompas)).toEqual([]);
  });

  it('gives nothing of a school that was only remembered to someone with a rol elsewhere', async () => {
    await gestarteCasus(app);
    await app.opslag.geheugen.writeSchool(functionarisKompas.id, 'de-regenboog');
    expect(await codesVan(functionarisKompas)).toEqual([]);
  });

  it('goes by the rol at each school: every casus at the one, the own casussen at the other', async () => {
    const kompas = await gestarteCasus(app, { school: 'het-kompas' }, leerkrachtKompas, 'a');
    app.setNow('2026-11-24T08:00:00.000Z');
    const eigen = await gestarteCasus(app, {}, tweeScholen, 'b');
    await gestarteCasus(app, {}, leerkrachtA, 'c');
    expect(await codesVan(tweeScholen)).toEqual([eigen, kompas]);
  });

  it('gives intern-begeleider and directie their own casussen only', async () => {
    await gestarteCasus(app);
    for (const wie of [begeleider, directeur]) {
      expect(await codesVan(wie)).toEqual([]);
      const eigen = await gestarteCasus(app, {}, wie, wie.id);
      expect(await codesVan(wie)).toEqual([eigen]);
    }
  });

  it('passes over a line of the index whose casus was never made, or belongs to somebody else', async () => {
    await app.opslag.geheugen.writeSchool(leerkrachtA.id, 'de-regenboog');
    const vreemd = await gestarteCasus(app, {}, leerkrachtB);
    await app.opslag.index.add('de-regenboog', { casusId: 'ZZZZZ', signaleerder: leerkrachtA.id });
    await app.opslag.index.add('de-regenboog', { casusId: vreemd, signaleerder: leerkrachtA.id });
    expect(await codesVan(leerkrachtA)).toEqual([]);
    expect(await codesVan(functionarisA)).toEqual([vreemd]);
  });

  it('gives nothing, and fails on nothing, for a school that is no longer there', async () => {
    await app.opslag.geheugen.writeSchool(leerkrachtA.id, 'de-vlinder');
    expect(await codesVan(leerkrachtA)).toEqual([]);
  });
});
