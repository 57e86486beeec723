import { casusCode } from '../../src/app/codes';
import { OpslagOnbereikbaar } from '../../src/app/ports';
import { casussenVan } from '../../src/app/readCasus';
import { startCasus } from '../../src/app/startCasus';
import { proefApp, storedEvents, type ProefApp } from '../support/app';
import { gestart, logVan, morgen, nu, signaal, startgegevens } from '../support/events';
import {
  begeleiderEnFunctionaris,
  functionarisA,
  functionarisB,
  leerkrachtA,
  leerkrachtB,
  zonderFunctionarissen,
} from '../support/people';

let app: ProefApp;
beforeEach(() => {
  app = proefApp();
});

const data = startgegevens();
const code = casusCode('click', 0);
const volgendeCode = casusCode('click', 1);
const casusNamen = () => [...app.opslag.files.keys()].filter((name) => name.startsWith('casus/'));

async function bezet(casusId: string): Promise<void> {
  const [event] = logVan([gestart({}, leerkrachtB)]);
  await app.opslag.log.create(casusId, event ? [event] : []);
}

describe('startCasus', () => {
  it('stores start and first signaal as one whole, under a code that follows from the click', async () => {
    const outcome = await startCasus(app, data, leerkrachtA, 'click');
    expect(outcome).toMatchObject({
      kind: 'done',
      fresh: true,
      casus: { casusId: code, signaleerder: leerkrachtA.id, gestartOp: nu, nr: 2, version: 2 },
    });
    expect(await storedEvents(app, code)).toMatchObject([
      {
        id: 'click.0',
        nr: 1,
        type: 'casus-gestart',
        data: { berichtAan: [functionarisA.id, functionarisB.id, begeleiderEnFunctionaris.id] },
      },
      { id: 'click.1', nr: 2, type: 'signaal-vastgelegd', data: data.signaal },
    ]);
    expect(app.opslag.calls.filter((call) => call === 'create casus')).toHaveLength(1);
  });

  it('writes the line in the index before the casus', async () => {
    await startCasus(app, data, leerkrachtA, 'click');
    const writes = app.opslag.calls.filter((call) => !call.startsWith('read'));
    expect(writes).toEqual(['create index', 'create casus']);
    expect(await app.opslag.index.list('de-regenboog')).toEqual([
      { casusId: code, medewerker: leerkrachtA.id },
    ]);
  });

  it('[B26] stores nothing at all, not even a line in the index, when it is refused', async () => {
    const wrong = [{ medewerkerBetrokken: 'twijfel' }, { signaal: signaal({ datum: morgen }) }] as const;
    for (const change of wrong) {
      const outcome = await startCasus(app, startgegevens(change), leerkrachtA, 'click');
      expect(outcome).toMatchObject({ kind: 'refused', casus: undefined });
    }
    expect(app.opslag.calls).toEqual([]);
  });
});

describe('a start that is clicked three times', () => {
  it('makes one casus, one after the other', async () => {
    const outcomes = [];
    for (let i = 0; i < 3; i += 1) outcomes.push(await startCasus(app, data, leerkrachtA, 'click'));
    expect(outcomes).toMatchObject([
      { kind: 'done', fresh: true, casus: { casusId: code } },
      { kind: 'done', fresh: false, casus: { casusId: code } },
      { kind: 'done', fresh: false, casus: { casusId: code } },
    ]);
    expect(casusNamen()).toEqual([`casus/${code}`]);
  });

  it('makes one casus at the same moment, also at two instances, and one of them is the first', async () => {
    const instances = [app, app, { ...app, opslag: app.opslag.reopen() }];
    const outcomes = await Promise.all(
      instances.map((instance) => startCasus(instance, data, leerkrachtA, 'click')),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(outcomes.filter((outcome) => outcome.kind === 'done' && outcome.fresh)).toHaveLength(1);
    expect(casusNamen()).toEqual([`casus/${code}`]);
    expect(await storedEvents(app, code)).toHaveLength(2);
    expect(await app.opslag.index.list('de-regenboog')).toHaveLength(1);
  });

  it('finds the casus it made when it has grown since, and the organisation has changed', async () => {
    await startCasus(app, data, leerkrachtA, 'click');
    app.setOrganisatie(zonderFunctionarissen);
    app.setNow('2026-11-25T08:00:00.000Z');
    const outcome = await startCasus(app, data, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: false, casus: { casusId: code, gestartOp: nu } });
  });

  it.each([
    { kenmerk: 'blauwe jas' },
    { acuut: 'ja' },
    { signaal: signaal({ tekst: 'Iets anders.' }) },
  ] as const)('records nothing of other contents and says that the form was used: %j', async (change) => {
    await startCasus(app, data, leerkrachtA, 'click');
    const outcome = await startCasus(app, startgegevens(change), leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'already-used', casus: { casusId: code, kenmerk: 'rode jas' } });
    expect(await storedEvents(app, code)).toHaveLength(2);
  });

  it('never calls other contents saved that were not, also when both arrive at the same moment', async () => {
    const outcomes = await Promise.all(
      [data, startgegevens({ kenmerk: 'blauwe jas' })].map((sent) =>
        startCasus(app, sent, leerkrachtA, 'click'),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already-used', 'done']);
  });
});

describe('a code that another casus has', () => {
  it('is passed over for the next one, and that casus stays as it was', async () => {
    await bezet(code);
    const outcome = await startCasus(app, data, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: true, casus: { casusId: volgendeCode } });
    expect((await storedEvents(app, code)).map(({ by }) => by.id)).toEqual([leerkrachtB.id]);
    expect(await startCasus(app, data, leerkrachtA, 'click')).toMatchObject({
      fresh: false,
      casus: { casusId: volgendeCode },
    });
  });

  it('is passed over as well when it was taken just now, and shows that casus to nobody', async () => {
    app.opslag.before('create', 'casus', () => bezet(code));
    const outcome = await startCasus(app, data, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: true, casus: { casusId: volgendeCode } });
    const { casussen } = await casussenVan(app, leerkrachtA);
    expect(casussen.map(({ casusId }) => casusId)).toEqual([volgendeCode]);
  });

  it('stops after six codes rather than search for ever', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1) await bezet(casusCode('click', attempt));
    await expect(startCasus(app, data, leerkrachtA, 'click')).rejects.toThrow('no free casus code found');
    expect(casusNamen()).toHaveLength(6);
  });
});

describe('when the store fails', () => {
  it.each([
    ['read', 'casus'],
    ['create', 'index'],
    ['create', 'casus'],
  ] as const)(
    'at the %s of the %s leaves nothing to be seen, and the same click then starts it',
    async (bewerking, soort) => {
      await app.opslag.geheugen.writeSchool(leerkrachtA.id, 'de-regenboog');
      app.opslag.failNext(bewerking, soort, 'onbereikbaar');
      await expect(startCasus(app, data, leerkrachtA, 'click')).rejects.toThrow(OpslagOnbereikbaar);
      for (const wie of [leerkrachtA, functionarisA])
        expect((await casussenVan(app, wie)).casussen).toEqual([]);
      expect(casusNamen()).toEqual([]);
      expect(await startCasus(app, data, leerkrachtA, 'click')).toMatchObject({ kind: 'done', fresh: true });
      expect(await app.opslag.index.list('de-regenboog')).toHaveLength(1);
      for (const wie of [leerkrachtA, functionarisA])
        expect((await casussenVan(app, wie)).casussen).toHaveLength(1);
    },
  );

  it('is done when only the answer was lost, with one casus', async () => {
    app.opslag.failNext('create', 'casus', 'antwoord-kwijt');
    const outcome = await startCasus(app, data, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', casus: { casusId: code, nr: 2 } });
    expect(casusNamen()).toEqual([`casus/${code}`]);
  });

  it('may have stored what it could not confirm; the same click again finds it', async () => {
    app.opslag.failNext('create', 'casus', 'antwoord-lang-kwijt');
    await expect(startCasus(app, data, leerkrachtA, 'click')).rejects.toThrow(OpslagOnbereikbaar);
    expect(await startCasus(app, data, leerkrachtA, 'click')).toMatchObject({
      kind: 'done',
      fresh: false,
      casus: { casusId: code },
    });
    expect(casusNamen()).toEqual([`casus/${code}`]);
  });
});
