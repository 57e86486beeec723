import type { Organisatie, School } from '../../../src/domain/organisatie';
import { textOf } from '../../support/cardTree';
import { signaalVastgelegd } from '../../support/events';
import { gemeldIs, voorbereid } from '../../support/meldingEvents';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { casusId, keuzes, stageMet, type StageMet } from '../../support/stageMet';

function change(scene: StageMet, bestuur: Partial<Organisatie>, school: Partial<School> = {}): void {
  const now = scene.app.organisatie();
  const scholen = now.scholen.map((deel) => (deel.id === 'de-regenboog' ? { ...deel, ...school } : deel));
  scene.app.setOrganisatie({ ...now, ...bestuur, scholen });
}

describe('besluitdagen of organisatie.json', () => {
  const command = 'terugkoppeling-vastleggen';
  const besluitdag = { besluitdagen: ['2026-11-18'] };
  const gemeld = (datum: string) => stageMet([...voorbereid, gemeldIs('melding-vastleggen', { datum })]);

  it('[I8] move werkdag 5 on the form, and back again when they are taken out', async () => {
    const scene = await gemeld('2026-11-16');
    const form = async () => textOf((await scene.open(functionarisA, command)).card.content);
    expect(await form()).toContain('Werkdag 5 na de melding is 23 november 2026.');
    change(scene, besluitdag);
    expect(await form()).toContain('Werkdag 5 na de melding is 24 november 2026.');
    change(scene, { besluitdagen: [] });
    expect(await form()).toContain('Werkdag 5 na de melding is 23 november 2026.');
  });

  it('[I8] move it on the card of the casus, after a no, and in what is said about a no', async () => {
    const scene = await gemeld('2026-11-16');
    change(scene, besluitdag);
    const casus = await scene.sends(functionarisA, 'casus-inzien', { casusId });
    expect(textOf(casus.card.content)).toContain('24 november 2026');
    const nee = await scene.fill(functionarisA, command, { ontvangen: 'nee', terugkoppeling: '' });
    expect(textOf(nee.card.content)).toContain('Veilig Thuis heeft de tijd tot en met 24 november 2026.');
    expect(textOf(nee.card.content)).not.toContain('Bel nu Veilig Thuis');
  });

  it('[I8] move it in what is said once the melding is recorded', async () => {
    const scene = await stageMet(voorbereid);
    change(scene, { besluitdagen: ['2026-11-25'] });
    const { card } = await scene.fill(functionarisA, 'melding-vastleggen', {
      ...gemeldIs('melding-vastleggen').event.data,
      naam: 'op-naam',
      datum: '2026-11-23',
      tijd: '08:00',
    } as Record<string, string>);
    expect(await scene.nieuw()).toEqual(['melding-vastgelegd']);
    expect(textOf(card.content)).toContain('1 december 2026');
  });
});

describe('the zorgteam', () => {
  const overlegd = [...begin, gebeurd('consultatie-vastleggen', { vorm: 'zorgteam' })];

  it('is called so where nobody said otherwise', async () => {
    const scene = await stageMet([...begin, signaalVastgelegd()]);
    const { card } = await scene.open(leerkrachtA, 'consultatie-vastleggen');
    expect(keuzes(card.content, 'vorm')).toContain('Zorgteam');
  });

  it('is called as the school calls it, in the form and in what is shown afterwards', async () => {
    const scene = await stageMet(overlegd);
    change(scene, { zorgteam: 'zorgoverleg' }, { zorgteam: '**ondersteuningsteam**' });
    const { card } = await scene.open(leerkrachtA, 'consultatie-vastleggen');
    expect(keuzes(card.content, 'vorm')).toContain('Ondersteuningsteam');
    expect(keuzes(card.content, 'vorm')).not.toContain('Zorgteam');
    const inzien = await scene.sends(leerkrachtA, 'bevindingen-inzien', { casusId });
    expect(textOf(inzien.card.content)).toContain('. Ondersteuningsteam, ');
  });

  it('is called as the organisatie calls it where the school says nothing', async () => {
    const scene = await stageMet(overlegd);
    change(scene, { zorgteam: 'zorgoverleg' });
    const inzien = await scene.sends(leerkrachtA, 'bevindingen-inzien', { casusId });
    expect(textOf(inzien.card.content)).toContain('. Zorgoverleg, ');
  });
});
