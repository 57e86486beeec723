import { executeCommand } from '../../src/app/executeCommand';
import { casusBefore, casussenVan, readCasus } from '../../src/app/readCasus';
import type { Command } from '../../src/domain/commands';
import { viewTypes } from '../../src/domain/rightsTable';
import { systeem, type Medewerker } from '../../src/domain/medewerker';
import { gestarteCasus, proefApp, type ProefApp } from '../support/app';
import { goedeCommands } from '../support/commands';
import { logVan, type Gebeurtenis } from '../support/events';
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
import { begin, raad } from '../support/raadEvents';
import { antwoord, totAfweging, wegen } from '../support/wegenEvents';

let app: ProefApp;
let clicks = 0;
beforeEach(() => {
  app = proefApp();
});

describe('an aandachtsfunctionaris of a school with many casussen', () => {
  it('gets all of them, without asking the store for more than sixteen at a moment', async () => {
    const events = logVan(begin);
    for (let nummer = 0; nummer < 60; nummer += 1) {
      const casusId = `A00${String(nummer).padStart(2, '0')}`;
      await app.opslag.log.create(casusId, events);
      await app.opslag.index.add('de-regenboog', { casusId, medewerker: leerkrachtA.id });
    }
    let busy = 0;
    let most = 0;
    const read: typeof app.opslag.log.read = async (casusId) => {
      most = Math.max(most, (busy += 1));
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      return app.opslag.log.read(casusId);
    };
    const traag = { ...app, opslag: { ...app.opslag, log: { ...app.opslag.log, read } } };
    expect((await casussenVan(traag, functionarisA)).casussen).toHaveLength(60);
    expect(most).toBe(16);
  });
});

async function codesVan(wie: Medewerker): Promise<string[]> {
  return (await casussenVan(app, wie)).casussen.map(({ casusId }) => casusId);
}

const is = ({ id, naam }: Medewerker) => ({ casemanagerId: id, casemanager: naam });
const stapVijf = [
  ['afweging-2', 'nee'],
  ['afweging-3', 'ja'],
  ['afweging-4', 'ja'],
] as const;

async function doe(casusId: string, command: Command, wie: Medewerker): Promise<void> {
  const click = `click-${(clicks += 1)}`;
  expect(await executeCommand(app, casusId, command, wie, click)).toMatchObject({
    kind: 'done',
    fresh: true,
  });
}

/** That the second person thinks the same of afweging 2: only then can afweging 3 be answered ([Q2]). */
async function tweedeOordeel(casusId: string): Promise<Command> {
  const events = (await app.opslag.log.read(casusId))?.events ?? [];
  const eerste = events.findLast(({ type }) => type === 'afweging-beantwoord');
  return wegen('afweging-meebeoordelen', { afweging: eerste?.id ?? '', antwoord: 'nee', onveiligheid: null });
}

/** What happened in a story after its start and its first signaal, behind those of this casus. */
async function bestaandVervolg(casusId: string, verhaal: readonly Gebeurtenis[]): Promise<void> {
  const stand = await app.opslag.log.read(casusId);
  if (!stand) throw new Error('no casus');
  await app.opslag.log.append(casusId, stand, logVan(verhaal).slice(stand.events.length));
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

  it('[K33] [K34] gives the informed directie and the casemanager the casus, as soon as they are', async () => {
    const casusId = await gestarteCasus(app);
    await bestaandVervolg(casusId, totAfweging(1));
    await doe(casusId, antwoord(['afweging-1', 'sterk-vermoeden']), functionarisA);
    expect(await codesVan(directeur)).toEqual([]);
    await doe(casusId, wegen('bevoegd-gezag-inlichten'), functionarisA);
    expect(await codesVan(directeur)).toEqual([casusId]);
    for (const [afweging, gekozen] of stapVijf) {
      await doe(casusId, antwoord([afweging, gekozen]), functionarisA);
      if (afweging === 'afweging-2') await doe(casusId, await tweedeOordeel(casusId), directeur);
    }
    await doe(casusId, wegen('hulpplan-vastleggen', is(begeleider)), functionarisA);
    expect(await codesVan(begeleider)).toEqual([casusId]);
    await doe(casusId, wegen('hulpplan-vastleggen', is(directeur)), functionarisA);
    expect(await codesVan(begeleider)).toEqual([]);
  });

  it('[K16] gives a casus to whom it was handed over', async () => {
    const casusId = await gestarteCasus(app);
    const { id, naam } = begeleider;
    const overdragen = {
      type: 'casus-overdragen',
      data: { aan: id, aanNaam: naam, reden: 'Andere groep.' },
    } as const;
    await doe(casusId, overdragen, functionarisA);
    expect(await codesVan(begeleider)).toEqual([casusId]);
    expect(await codesVan(leerkrachtA)).toEqual([]);
  });

  it('[C5] gives who was asked for advice the code of the casus, and nothing more, until they answer', async () => {
    const casusId = await gestarteCasus(app);
    await doe(casusId, raad('consultatie-vragen'), leerkrachtA);
    expect(await casussenVan(app, begeleider)).toEqual({
      casussen: [],
      vragen: [casusId],
      taken: [],
      onleesbaar: [],
    });
    const vraag = (await app.opslag.log.read(casusId))?.events.find(
      ({ type }) => type === 'consultatie-gevraagd',
    );
    await doe(casusId, raad('consultatie-beantwoorden', { consultatie: vraag?.id ?? '' }), begeleider);
    expect((await casussenVan(app, begeleider)).vragen).toEqual([]);
    expect((await casussenVan(app, leerkrachtA)).vragen).toEqual([]);
  });

  it('gives the other casussen beside one whose log is damaged, and names that one', async () => {
    const goed = await gestarteCasus(app, {}, leerkrachtA, 'a');
    const stuk = await gestarteCasus(app, {}, leerkrachtA, 'b');
    const { log } = app.opslag;
    const fault = new Error('damaged');
    const beschadigd: ProefApp = {
      ...app,
      opslag: {
        ...app.opslag,
        log: { ...log, read: (id) => (id === stuk ? Promise.reject(fault) : log.read(id)) },
      },
    };
    for (const wie of [leerkrachtA, functionarisA])
      expect(await casussenVan(beschadigd, wie)).toMatchObject({
        casussen: [{ casusId: goed }],
        onleesbaar: [{ casusId: stuk, fault }],
      });
    expect((await casussenVan(beschadigd, leerkrachtB)).onleesbaar).toEqual([]);
  });

  it('gives no list at all when the store does not answer: it could not say what is missing', async () => {
    await gestarteCasus(app);
    app.opslag.failNext('read', 'casus', 'onbereikbaar');
    await expect(casussenVan(app, leerkrachtA)).rejects.toThrow('store cannot be reached');
  });

  it('passes over a line of the index whose casus was never made, or belongs to somebody else', async () => {
    await app.opslag.geheugen.writeSchool(leerkrachtA.id, 'de-regenboog');
    const vreemd = await gestarteCasus(app, {}, leerkrachtB);
    await app.opslag.index.add('de-regenboog', { casusId: 'ZZZZZ', medewerker: leerkrachtA.id });
    await app.opslag.index.add('de-regenboog', { casusId: vreemd, medewerker: leerkrachtA.id });
    expect(await codesVan(leerkrachtA)).toEqual([]);
    expect(await codesVan(functionarisA)).toEqual([vreemd]);
  });

  it('gives nothing, and fails on nothing, for a school that is no longer there', async () => {
    await app.opslag.geheugen.writeSchool(leerkrachtA.id, 'de-vlinder');
    expect(await codesVan(leerkrachtA)).toEqual([]);
  });
});
