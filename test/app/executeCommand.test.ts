import { executeCommand } from '../../src/app/executeCommand';
import { OpslagOnbereikbaar } from '../../src/app/ports';
import { readCasus } from '../../src/app/readCasus';
import type { Casus } from '../../src/domain/casus';
import { botCommands, restsOnShown } from '../../src/domain/commands';
import { systeem } from '../../src/domain/medewerker';
import type { CasusId } from '../../src/domain/waarden';
import { gestarteCasus, proefApp, storedEvents, type ProefApp } from '../support/app';
import { commandTypes, goedeCommands, voorbeelden } from '../support/commands';
import { logVan, nu, signaal, type Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { functionarisA, leerkrachtA, leerkrachtB, leerkrachtKompas, organisatie } from '../support/people';

let app: ProefApp;
let casusId: CasusId;
beforeEach(async () => {
  app = proefApp();
  casusId = await gestarteCasus(app);
});

const vastleggen = { type: 'signaal-vastleggen', data: signaal({ tekst: 'Heeft geen jas.' }) } as const;
const toezeggen = goedeCommands['contact-toezeggen'];
const appends = () => app.opslag.calls.filter((call) => call === 'append casus').length;

describe('executeCommand', () => {
  it('stores the events and gives the casus as it is then stored', async () => {
    const outcome = await executeCommand(app, casusId, vastleggen, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: true, casus: { casusId, nr: 3, version: 3 } });
    expect((await storedEvents(app, casusId)).at(-1)).toEqual({
      id: 'click.0',
      nr: 3,
      type: 'signaal-vastgelegd',
      at: nu,
      by: { id: leerkrachtA.id, naam: 'Leerkracht A', rollen: ['medewerker', 'signaleerder'] },
      protocol: '2026-1',
      data: vastleggen.data,
    });
    const stored = await readCasus(app, casusId, leerkrachtA, 'casus-inzien');
    expect(outcome.kind === 'done' && outcome.casus).toEqual(stored);
  });

  it('judges a date by the local day in Amsterdam at that moment', async () => {
    const data = signaal({ datum: '2026-11-24' });
    const command = { type: 'signaal-vastleggen', data } as const;
    app.setNow('2026-11-23T22:59:59.999Z');
    expect(await executeCommand(app, casusId, command, leerkrachtA, 'a')).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'datum-in-toekomst', facts: { vandaag: '2026-11-23' } }],
    });
    app.setNow('2026-11-23T23:00:00.000Z');
    expect(await executeCommand(app, casusId, command, leerkrachtA, 'b')).toMatchObject({ kind: 'done' });
  });

  it('goes by the organisation of the moment', async () => {
    app.setOrganisatie({ ...organisatie, scholen: [] });
    const outcome = await executeCommand(app, casusId, toezeggen, functionarisA, 'click');
    expect(outcome).toMatchObject({ kind: 'refused', refusals: [{ code: 'casus-onbekend' }] });
  });
});

describe('when it is refused', () => {
  it('stores nothing, and shows the casus to someone who may know of it', async () => {
    const before = await storedEvents(app, casusId);
    const outcome = await executeCommand(app, casusId, toezeggen, leerkrachtA, 'click');
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'rol-ontbreekt' }],
      casus: { casusId, version: 2 },
    });
    expect(await storedEvents(app, casusId)).toEqual(before);
  });

  it('answers a colleague, and another school, exactly as for a casus that does not exist', async () => {
    expect(casusId).not.toBe('ZZZZZ');
    for (const command of [vastleggen, toezeggen, goedeCommands['nood-vastleggen']]) {
      for (const wie of [leerkrachtB, leerkrachtKompas]) {
        const answer = await executeCommand(app, casusId, command, wie, 'click');
        expect(answer).toStrictEqual(await executeCommand(app, 'ZZZZZ', command, wie, 'click'));
        expect(answer).toStrictEqual({
          kind: 'refused',
          refusals: [{ code: 'casus-onbekend', facts: {} }],
          casus: undefined,
        });
      }
    }
    expect(appends()).toBe(0);
  });

  it('takes anything that is no casus code for a casus that does not exist', async () => {
    for (const code of ['', '../..', 'k7q2m', casusId.toLowerCase() + ' ']) {
      expect(await executeCommand(app, code, vastleggen, leerkrachtA, 'click')).toMatchObject({
        refusals: [{ code: 'casus-onbekend' }],
      });
    }
  });
});

describe('when someone else was first', () => {
  it('reads and decides again, and keeps what both recorded', async () => {
    app.opslag.before('append', 'casus', () =>
      executeCommand({ ...app, opslag: app.opslag.reopen() }, casusId, toezeggen, functionarisA, 'other'),
    );
    const outcome = await executeCommand(app, casusId, vastleggen, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: true, casus: { nr: 4 } });
    expect((await storedEvents(app, casusId)).map(({ type, nr }) => [type, nr])).toEqual([
      ['casus-gestart', 1],
      ['signaal-vastgelegd', 2],
      ['contact-toegezegd', 3],
      ['signaal-vastgelegd', 4],
    ]);
    expect(appends()).toBe(2);
  });

  it('decides by the new state: what has become needless in between is not recorded', async () => {
    app.opslag.before('append', 'casus', () =>
      executeCommand({ ...app, opslag: app.opslag.reopen() }, casusId, toezeggen, functionarisA, 'phone'),
    );
    const outcome = await executeCommand(app, casusId, toezeggen, functionarisA, 'laptop');
    expect(outcome).toMatchObject({ kind: 'done', fresh: false, casus: { nr: 3 } });
    expect(await storedEvents(app, casusId)).toHaveLength(3);
  });

  it('keeps all of eight people who click at the same moment, each once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        executeCommand(app, casusId, vastleggen, leerkrachtA, `click-${i}`),
      ),
    );
    expect(outcomes.map((outcome) => outcome.kind === 'done' && outcome.fresh)).toEqual(Array(8).fill(true));
    const ids = (await storedEvents(app, casusId)).slice(2).map(({ id }) => id);
    expect(ids.sort()).toEqual(Array.from({ length: 8 }, (_, i) => `click-${i}.0`));
  });

  it('gives up after eight rounds, and then has stored nothing', async () => {
    app.opslag.failNext('append', 'casus', 'verouderd', 100);
    await expect(executeCommand(app, casusId, vastleggen, leerkrachtA, 'click')).rejects.toThrow(
      `casus ${casusId} kept changing during signaal-vastleggen`,
    );
    expect(appends()).toBe(8);
    expect(await storedEvents(app, casusId)).toHaveLength(2);
  });

  it('succeeds in the eighth round', async () => {
    app.opslag.failNext('append', 'casus', 'verouderd', 7);
    const outcome = await executeCommand(app, casusId, vastleggen, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: true });
    expect(await storedEvents(app, casusId)).toHaveLength(3);
  });
});

describe('a command that rests on what was shown', () => {
  /** A log of De Regenboog in the store of the app, as if it had happened. */
  async function casusNa(verhaal: readonly Gebeurtenis[]): Promise<Casus> {
    await app.opslag.log.create('K7Q2M', logVan(verhaal));
    return bestaandeCasus(verhaal);
  }
  const add = { type: 'signaal-vastleggen', data: signaal({ tekst: 'Heeft weer geen jas.' }) } as const;

  it.each(restsOnShown)('%s is refused from an older version, and nothing is stored', async (type) => {
    const { verhaal, door, command } = voorbeelden[type];
    const { version } = await casusNa(verhaal);
    for (const drawnFrom of [0, version - 1, version + 1]) {
      const outcome = await executeCommand(app, 'K7Q2M', command, door, 'click', drawnFrom);
      expect(outcome).toMatchObject({ kind: 'stale', casus: { version } });
    }
    expect(await storedEvents(app, 'K7Q2M')).toHaveLength(verhaal.length);
    expect(appends()).toBe(0);
  });

  it.each(restsOnShown)('%s is carried out from the present version', async (type) => {
    const { verhaal, door, command } = voorbeelden[type];
    const { version } = await casusNa(verhaal);
    const outcome = await executeCommand(app, 'K7Q2M', command, door, 'click', version);
    expect(outcome).toMatchObject({ kind: 'done', fresh: true, casus: { version: version + 1 } });
    expect(await storedEvents(app, 'K7Q2M')).toHaveLength(verhaal.length + 1);
  });

  it.each(restsOnShown)('%s is taken from the same card after a bericht was delivered', async (type) => {
    const { verhaal, door, command } = voorbeelden[type];
    const { version } = await casusNa(verhaal);
    const bezorging = goedeCommands['bezorging-vastleggen'];
    await executeCommand(app, 'K7Q2M', bezorging, systeem, 'bezorgd');
    expect(await executeCommand(app, 'K7Q2M', command, door, 'click', version)).toMatchObject({
      kind: 'done',
      fresh: true,
    });
  });

  it.each(restsOnShown)(
    '%s that was sent twice is done once, although it made its own card out of date',
    async (type) => {
      const { verhaal, door, command } = voorbeelden[type];
      const { version } = await casusNa(verhaal);
      await executeCommand(app, 'K7Q2M', command, door, 'click', version);
      const again = await executeCommand(app, 'K7Q2M', command, door, 'click', version);
      expect(again).toMatchObject({ kind: 'done', fresh: false, casus: { version: version + 1 } });
      expect(await storedEvents(app, 'K7Q2M')).toHaveLength(verhaal.length + 1);
    },
  );

  it('is out of date when somebody else adds something while it is being carried out', async () => {
    const { verhaal, door, command } = voorbeelden['weging-vastleggen'];
    const { version } = await casusNa(verhaal);
    app.opslag.before('append', 'casus', () =>
      executeCommand({ ...app, opslag: app.opslag.reopen() }, 'K7Q2M', add, functionarisA, 'other'),
    );
    const outcome = await executeCommand(app, 'K7Q2M', command, door, 'click', version);
    expect(outcome).toMatchObject({ kind: 'stale', casus: { version: version + 1 } });
    expect((await storedEvents(app, 'K7Q2M')).slice(verhaal.length).map(({ type }) => type)).toEqual([
      'signaal-vastgelegd',
    ]);
  });

  it('says why it cannot be given any more, rather than that the card is old', async () => {
    const { verhaal, door, command } = voorbeelden['casus-afsluiten'];
    const { version } = await casusNa(verhaal);
    await executeCommand(app, 'K7Q2M', command, door, 'first', version);
    expect(await executeCommand(app, 'K7Q2M', command, door, 'second', version)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'casus-gesloten' }],
    });
  });

  it.each(
    commandTypes.filter(
      (type) => type !== 'casus-starten' && !restsOnShown.some((resting) => resting === type),
    ),
  )('%s only adds, so it is welcome from any card', async (type) => {
    const { verhaal, door, command } = voorbeelden[type];
    await casusNa(verhaal);
    expect(await executeCommand(app, 'K7Q2M', command, door, 'click', 0)).toMatchObject({
      kind: 'done',
      fresh: true,
    });
  });
});

/** Given by a person in a casus that exists; the bot takes a new click for each attempt to deliver. */
const metKlik = commandTypes.filter(
  (type) => type !== 'casus-starten' && !botCommands.some((bot) => bot === type),
);

describe('the same click, delivered twice after it changed the casus', () => {
  it.each(metKlik)(
    '%s is done and not fresh, also where it would now be refused, and is stored once',
    async (type) => {
      const { verhaal, door, command } = voorbeelden[type];
      await app.opslag.log.create('K7Q2M', logVan(verhaal));
      const { version } = bestaandeCasus(verhaal);
      const first = await executeCommand(app, 'K7Q2M', command, door, 'click', version);
      expect(first).toMatchObject({ kind: 'done', fresh: true });
      const stored = await storedEvents(app, 'K7Q2M');
      const second = await executeCommand(app, 'K7Q2M', command, door, 'click', version);
      expect(second).toMatchObject({ kind: 'done', fresh: false });
      expect(second.casus).toEqual(first.casus);
      expect(await storedEvents(app, 'K7Q2M')).toEqual(stored);
    },
  );
});

describe('when the store fails', () => {
  it('says so and has stored nothing; the same click then counts', async () => {
    for (const operation of ['read', 'append'] as const) {
      app.opslag.failNext(operation, 'casus', 'onbereikbaar');
      await expect(executeCommand(app, casusId, vastleggen, leerkrachtA, 'click')).rejects.toThrow(
        OpslagOnbereikbaar,
      );
      expect(await storedEvents(app, casusId)).toHaveLength(2);
    }
    expect(await executeCommand(app, casusId, vastleggen, leerkrachtA, 'click')).toMatchObject({
      kind: 'done',
      fresh: true,
    });
  });

  it('is done when only the answer of the store was lost, and has stored it once', async () => {
    app.opslag.failNext('append', 'casus', 'antwoord-kwijt');
    const outcome = await executeCommand(app, casusId, vastleggen, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', casus: { nr: 3 } });
    expect(await storedEvents(app, casusId)).toHaveLength(3);
  });

  it('may have stored what it could not confirm; the same click again finds it', async () => {
    app.opslag.failNext('append', 'casus', 'antwoord-lang-kwijt');
    await expect(executeCommand(app, casusId, vastleggen, leerkrachtA, 'click')).rejects.toThrow(
      OpslagOnbereikbaar,
    );
    const outcome = await executeCommand(app, casusId, vastleggen, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: false, casus: { nr: 3 } });
    expect(await storedEvents(app, casusId)).toHaveLength(3);
  });

  it('stores nothing that cannot be folded: a second start of a casus is a fault, and the casus stays readable', async () => {
    const nogmaals = goedeCommands['casus-starten'];
    const again = executeCommand(app, casusId, nogmaals, leerkrachtA, 'click');
    await expect(again).rejects.toThrow('log holds casus-gestart twice');
    expect(await storedEvents(app, casusId)).toHaveLength(2);
    expect(await readCasus(app, casusId, leerkrachtA, 'casus-inzien')).toBeDefined();
  });
});
