import { clickId } from '../../src/app/codes';
import { executeCommand } from '../../src/app/executeCommand';
import type { CasusId } from '../../src/domain/waarden';
import { gestarteCasus, proefApp, storedEvents, type ProefApp } from '../support/app';
import { goedeCommands } from '../support/commands';
import { noodgegevens, signaal } from '../support/events';
import { functionarisA, leerkrachtA, zonderFunctionarissen } from '../support/people';

let app: ProefApp;
let casusId: CasusId;
beforeEach(async () => {
  app = proefApp();
  casusId = await gestarteCasus(app);
});

const eerste = { type: 'signaal-vastleggen', data: signaal({ tekst: 'Heeft geen jas.' }) } as const;
const anders = { type: 'signaal-vastleggen', data: signaal({ tekst: 'Heeft geen eten.' }) } as const;
const nood = goedeCommands['nood-vastleggen'];

async function teksten(): Promise<string[]> {
  const events = await storedEvents(app, casusId);
  return events.flatMap((event) => (event.type === 'signaal-vastgelegd' ? [event.data.tekst] : [])).slice(1);
}

describe('the same click', () => {
  it('counts once when it arrives three times, one after the other', async () => {
    const outcomes = [];
    for (let i = 0; i < 3; i += 1) {
      outcomes.push(await executeCommand(app, casusId, eerste, leerkrachtA, 'click'));
    }
    expect(outcomes.map((outcome) => outcome.kind === 'done' && outcome.fresh)).toEqual([true, false, false]);
    expect(await teksten()).toEqual(['Heeft geen jas.']);
  });

  it('counts once when it arrives three times at the same moment, also at two instances', async () => {
    const instances = [app, app, { ...app, opslag: app.opslag.reopen() }];
    const outcomes = await Promise.all(
      instances.map((instance) => executeCommand(instance, casusId, eerste, leerkrachtA, 'click')),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(await teksten()).toEqual(['Heeft geen jas.']);
  });

  it('counts once when something else was recorded in between', async () => {
    await executeCommand(app, casusId, eerste, leerkrachtA, 'click');
    await executeCommand(app, casusId, anders, leerkrachtA, 'other click');
    const outcome = await executeCommand(app, casusId, eerste, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: false, casus: { nr: 4 } });
    expect(await teksten()).toEqual(['Heeft geen jas.', 'Heeft geen eten.']);
  });

  it('still is the same click when another aandachtsfunctionaris would be told by now, or another day has come', async () => {
    await executeCommand(app, casusId, nood, leerkrachtA, 'click');
    app.setOrganisatie(zonderFunctionarissen);
    app.setNow('2026-11-25T08:00:00.000Z');
    const outcome = await executeCommand(app, casusId, nood, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'done', fresh: false, casus: { nr: 3 } });
  });

  it('counts as two when the same words are sent with a new card', async () => {
    await executeCommand(app, casusId, eerste, leerkrachtA, 'click');
    const outcome = await executeCommand(app, casusId, eerste, leerkrachtA, 'new card');
    expect(outcome).toMatchObject({ kind: 'done', fresh: true });
    expect(await teksten()).toEqual(['Heeft geen jas.', 'Heeft geen jas.']);
  });

  it('is somebody else’s click when another person sends the same nonce', async () => {
    for (const wie of [leerkrachtA, functionarisA]) {
      const click = clickId('nonce', wie.id, eerste.type);
      expect(await executeCommand(app, casusId, eerste, wie, click)).toMatchObject({ fresh: true });
    }
    expect(await teksten()).toHaveLength(2);
  });
});

describe('the same click with other contents', () => {
  it('records nothing and says that the form was used, with the casus as it stands', async () => {
    await executeCommand(app, casusId, eerste, leerkrachtA, 'click');
    const outcome = await executeCommand(app, casusId, anders, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'already-used', casus: { casusId, nr: 3 } });
    expect(await teksten()).toEqual(['Heeft geen jas.']);
  });

  it.each([
    { gebeld: ['politie'] },
    { tijd: '10:00' },
    { afspraken: 'anders' },
    { meldingGedaan: 'ja' },
  ] as const)('sees any difference in what a person filled in: %j', async (change) => {
    await executeCommand(app, casusId, nood, leerkrachtA, 'click');
    const command = { type: 'nood-vastleggen', data: noodgegevens(change) } as const;
    const outcome = await executeCommand(app, casusId, command, leerkrachtA, 'click');
    expect(outcome.kind).toBe('already-used');
  });

  it('never tells two people at two desks that both texts were saved when only one was', async () => {
    const outcomes = await Promise.all(
      [eerste, anders].map((command) => executeCommand(app, casusId, command, leerkrachtA, 'click')),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already-used', 'done']);
    expect(await teksten()).toHaveLength(1);
  });

  it('never calls a text saved that was not, when the other one slipped in during the writing', async () => {
    app.opslag.before('append', 'casus', () =>
      executeCommand({ ...app, opslag: app.opslag.reopen() }, casusId, eerste, leerkrachtA, 'click'),
    );
    const outcome = await executeCommand(app, casusId, anders, leerkrachtA, 'click');
    expect(outcome).toMatchObject({ kind: 'already-used', casus: { nr: 3 } });
    expect(await teksten()).toEqual(['Heeft geen jas.']);
  });
});
