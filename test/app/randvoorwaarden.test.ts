import { confirmRandvoorwaarde, readChecklist } from '../../src/app/randvoorwaarden';
import { OpslagOnbereikbaar } from '../../src/app/ports';
import type { RandvoorwaardeBevestigen } from '../../src/domain/randvoorwaarden';
import { proefApp, type ProefApp } from '../support/app';
import { nu } from '../support/events';
import { bestuurder, directeur, functionarisA, leerkrachtA, organisatie } from '../support/people';

const command: RandvoorwaardeBevestigen = {
  school: 'de-regenboog',
  item: 'meldcode-in-beleid',
  toelichting: 'Hoofdstuk 4.',
  volgendeToets: '2027-11-23',
};
const anders = { ...command, toelichting: 'Hoofdstuk 5.' };

let app: ProefApp;
beforeEach(() => {
  app = proefApp();
});

const stored = (school = 'de-regenboog') => app.opslag.randvoorwaarden.list(school);

describe('confirming a randvoorwaarde', () => {
  it('[K1] stores who, in which rol, when, what, and by which protocol', async () => {
    expect(await confirmRandvoorwaarde(app, command, directeur, 'click')).toEqual({
      kind: 'done',
      fresh: true,
    });
    const { school: _school, ...data } = command;
    expect(await stored()).toEqual([
      {
        id: 'click.0',
        type: 'randvoorwaarde-bevestigd',
        at: nu,
        by: { id: directeur.id, naam: directeur.naam, rollen: ['directie'] },
        protocol: '2026-1',
        data,
      },
    ]);
    expect(await stored('het-kompas')).toEqual([]);
  });

  it('stores nothing for someone without the rol, and nothing for a day that is not later', async () => {
    const zonderRol = await confirmRandvoorwaarde(app, command, leerkrachtA, 'a');
    expect(zonderRol).toEqual({ kind: 'refused', weigeringen: [{ code: 'rol-ontbreekt' }] });
    const vandaag = { ...command, volgendeToets: '2026-11-23' };
    expect(await confirmRandvoorwaarde(app, vandaag, directeur, 'b')).toMatchObject({
      kind: 'refused',
      weigeringen: [{ code: 'toets-niet-in-toekomst' }],
    });
    const onbekend = { ...command, school: 'de-vlinder' };
    expect((await confirmRandvoorwaarde(app, onbekend, bestuurder, 'c')).kind).toBe('refused');
    expect(await stored()).toEqual([]);
  });

  it('counts the same click once, however often and wherever it arrives', async () => {
    const instances = [app, app, { ...app, opslag: app.opslag.reopen() }];
    const outcomes = await Promise.all(
      instances.map((instance) => confirmRandvoorwaarde(instance, command, directeur, 'click')),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    // A review that was in the future then may have passed by the time the click is sent again.
    app.setNow('2028-01-01T09:00:00.000Z');
    const later = await confirmRandvoorwaarde(app, command, directeur, 'click');
    expect(later).toEqual({ kind: 'done', fresh: false });
    expect(await stored()).toHaveLength(1);
  });

  it('stores nothing when the same click comes with other words', async () => {
    await confirmRandvoorwaarde(app, command, directeur, 'click');
    expect(await confirmRandvoorwaarde(app, anders, directeur, 'click')).toEqual({ kind: 'already-used' });
    expect(await stored()).toHaveLength(1);
  });

  it('sees other words also when the two arrive at the same moment', async () => {
    app.opslag.before('create', 'randvoorwaarden', () =>
      confirmRandvoorwaarde({ ...app, opslag: app.opslag.reopen() }, anders, directeur, 'click'),
    );
    expect(await confirmRandvoorwaarde(app, command, directeur, 'click')).toEqual({ kind: 'already-used' });
    expect((await stored()).map(({ data }) => data.toelichting)).toEqual(['Hoofdstuk 5.']);
  });

  it('keeps both when two people confirm at the same moment', async () => {
    app.opslag.before('create', 'randvoorwaarden', () =>
      confirmRandvoorwaarde({ ...app, opslag: app.opslag.reopen() }, anders, functionarisA, 'other'),
    );
    await confirmRandvoorwaarde(app, command, directeur, 'click');
    expect((await stored()).map(({ by }) => by.naam)).toEqual([functionarisA.naam, directeur.naam]);
  });

  it('is recorded when only the answer of the store was lost', async () => {
    app.opslag.failNext('create', 'randvoorwaarden', 'antwoord-kwijt');
    expect(await confirmRandvoorwaarde(app, command, directeur, 'click')).toMatchObject({ kind: 'done' });
    expect(await stored()).toHaveLength(1);
  });

  it('rejects when the store does not answer, and counts once when it is sent again', async () => {
    await confirmRandvoorwaarde(app, command, directeur, 'first');
    app.opslag.failNext('append', 'randvoorwaarden', 'antwoord-lang-kwijt');
    const attempt = confirmRandvoorwaarde(app, anders, directeur, 'click');
    await expect(attempt).rejects.toBeInstanceOf(OpslagOnbereikbaar);
    expect(await confirmRandvoorwaarde(app, anders, directeur, 'click')).toEqual({
      kind: 'done',
      fresh: false,
    });
    expect(await stored()).toHaveLength(2);
  });
});

describe('reading the checklist', () => {
  it('is for whoever may confirm; for others and for no school at all there is nothing', async () => {
    expect(await readChecklist(app, 'de-regenboog', leerkrachtA)).toBeUndefined();
    expect(await readChecklist(app, 'het-kompas', directeur)).toBeUndefined();
    expect(await readChecklist(app, 'de-vlinder', bestuurder)).toBeUndefined();
    expect(app.opslag.calls).toEqual([]);
    expect(await readChecklist(app, 'het-kompas', bestuurder)).toHaveLength(35);
  });

  it('turns late at midnight in Amsterdam, not in London', async () => {
    await confirmRandvoorwaarde(app, command, directeur, 'click');
    const eerste = async () => (await readChecklist(app, 'de-regenboog', directeur))?.[0]?.stand.stand;
    app.setNow('2027-11-23T22:59:00.000Z');
    expect(await eerste()).toBe('nooit-bevestigd');
    app.setNow('2027-11-23T23:00:00.000Z');
    expect(await eerste()).toBe('te-laat');
  });

  it('ends for someone who lost the rol', async () => {
    app.setOrganisatie({ ...organisatie, bovenschools: [] });
    expect(await readChecklist(app, 'het-kompas', bestuurder)).toBeUndefined();
  });
});
