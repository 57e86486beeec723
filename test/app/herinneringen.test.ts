import { recordHerinneringen } from '../../src/app/herinneringen';
import { casusVan } from '../../src/domain/evolve';
import { gestarteCasus, proefApp, storedEvents, type ProefApp } from '../support/app';
import { leerkrachtA } from '../support/people';

const termijnenVan = async (app: ProefApp, casusId: string) =>
  (await storedEvents(app, casusId)).flatMap((event) =>
    event.type === 'herinnering-gestuurd' ? [`${event.data.soort} ${event.data.dag}`] : [],
  );
const lees = async (app: ProefApp, casusId: string) =>
  casusVan({ casusId, events: await storedEvents(app, casusId) });

describe('recording herinneringen', () => {
  let app: ProefApp;
  let casusId: string;
  beforeEach(async () => {
    app = proefApp();
    casusId = await gestarteCasus(app);
  });

  it('records what is due by the clock of Amsterdam, once, as the bot', async () => {
    app.setNow('2026-11-24T06:59:00.000Z');
    await recordHerinneringen(app, await lees(app, casusId));
    expect(await termijnenVan(app, casusId)).toEqual([]);
    app.setNow('2026-11-24T07:00:00.000Z');
    for (let keer = 0; keer < 3; keer += 1) await recordHerinneringen(app, await lees(app, casusId));
    expect(await termijnenVan(app, casusId)).toEqual(['contact-met-signaleerder 2026-11-24']);
    expect((await storedEvents(app, casusId)).at(-1)?.by.id).toBe('systeem');
  });

  it('two instances that look at the same moment record each herinnering once', async () => {
    app.setNow('2026-11-30T09:00:00.000Z');
    const gezien = await lees(app, casusId);
    const uitkomsten = await Promise.all([1, 2, 3].map(() => recordHerinneringen(app, gezien)));
    expect((await termijnenVan(app, casusId)).sort()).toEqual([
      'consultatie-houden 2026-11-30',
      'contact-met-signaleerder 2026-11-30',
    ]);
    expect(uitkomsten.every(({ herinneringen }) => herinneringen.length > 0)).toBe(true);
  });

  it('gives back the casus in which the berichten are owed, and leaves the version as it was', async () => {
    app.setNow('2026-11-30T09:00:00.000Z');
    const voor = await lees(app, casusId);
    const na = await recordHerinneringen(app, voor);
    expect(na).toEqual(await lees(app, casusId));
    expect(na.version).toBe(voor.version);
    expect(
      na.berichten.filter(({ soort, aan }) => soort === 'herinnering-gestuurd' && aan === leerkrachtA.id),
    ).toHaveLength(1);
  });

  it('rejects while the store is down, and sends the same one afterwards', async () => {
    app.setNow('2026-11-24T09:00:00.000Z');
    const casus = await lees(app, casusId);
    app.opslag.failNext('append', 'casus', 'onbereikbaar');
    await expect(recordHerinneringen(app, casus)).rejects.toThrow();
    await recordHerinneringen(app, casus);
    expect(await termijnenVan(app, casusId)).toEqual(['contact-met-signaleerder 2026-11-24']);
  });
});
