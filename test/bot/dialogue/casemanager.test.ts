import { textOf } from '../../support/cardTree';
import type { Gebeurtenis } from '../../support/events';
import { begeleider, directeur, functionarisA } from '../../support/people';
import { casusId, keuzes, stageMet } from '../../support/stageMet';
import { beantwoord, goedeWegen, totAfweging } from '../../support/wegenEvents';

const aanvaard: readonly Gebeurtenis[] = [...totAfweging(4), beantwoord('afweging-4', 'ja')];
const plan = { ...goedeWegen['hulpplan-vastleggen'], casemanager: '', casemanagerId: begeleider.id };

describe('a colleague as casemanager', () => {
  it('[Q4-B5] [K34] is chosen in the hulpplan, gets a bericht, and finds the casus from then on', async () => {
    const scene = await stageMet(aanvaard);
    const leeg = await scene.says(begeleider, 'mijn casussen');
    expect(textOf(leeg.card.content)).toContain('U hebt nog geen casus.');
    const { card } = await scene.open(functionarisA, 'hulpplan-vastleggen');
    expect(keuzes(card.content, 'casemanagerId')).toEqual(
      expect.arrayContaining(['Begeleider A', 'Directeur A', 'Leerkracht A']),
    );
    const goed = await scene.press(functionarisA, card, 'hulpplan-vastleggen', plan);
    expect(textOf(goed.card.content)).toContain('Casemanager: Begeleider A.');
    expect(await scene.nieuw()).toEqual(['hulpplan-vastgelegd']);
    const bericht = scene.bezorgd.find(({ aan }) => aan === begeleider.id);
    expect(textOf(bericht?.card.content)).toContain('Bent u de casemanager? Open de casus voor uw taken.');
    expect(textOf(bericht?.card.content)).not.toContain('rode jas');
    const lijst = await scene.says(begeleider, 'mijn casussen');
    expect(keuzes(lijst.card.content, 'casus')).toEqual([expect.stringContaining(casusId)]);
    const casus = await scene.says(begeleider, `casus ${casusId}`);
    expect(textOf(casus.card.content)).toContain('Casemanager: Begeleider A.');
  });

  it('[Q5] [K34] is told to answer afweging 5, and answers it', async () => {
    const scene = await stageMet(aanvaard);
    await scene.fill(functionarisA, 'hulpplan-vastleggen', plan);
    const stap = await scene.says(begeleider, 'wat moet ik nu doen?');
    expect(textOf(stap.card.content)).toContain('Beantwoord afweging 5: helpt de hulp?');
    const goed = await scene.fill(begeleider, 'afweging-beantwoorden', {
      'antwoord-afweging-5': 'ja',
      'resultaat-hulp': 'Geen letsel meer.',
      motivering: 'De doelen zijn gehaald.',
      beoordeeldMet: 'Functionaris A',
    });
    expect(textOf(goed.card.content)).toContain('Door Begeleider A.');
    await scene.fill(begeleider, 'monitoring-vastleggen', {
      afspraken: 'Elke maand.',
      eerstvolgende: '2027-02-01',
      nazorg: '',
    });
    expect(await scene.nieuw()).toEqual([
      'hulpplan-vastgelegd',
      'afweging-beantwoord',
      'monitoring-vastgelegd',
    ]);
  });

  it('[K34] is a stranger to the casus again once another hulpplan names another', async () => {
    const scene = await stageMet(aanvaard);
    await scene.fill(functionarisA, 'hulpplan-vastleggen', plan);
    const open = await scene.open(begeleider, 'vervolg-vastleggen');
    await scene.fill(functionarisA, 'hulpplan-vastleggen', { ...plan, casemanagerId: directeur.id });
    const fout = await scene.press(begeleider, open.card, 'vervolg-vastleggen', {
      onderwerp: 'verloop',
      tekst: 'Het gaat beter.',
    });
    expect(textOf(fout.card.content)).toContain('Deze casus vind ik niet');
    expect(textOf((await scene.says(begeleider, 'mijn casussen')).card.content)).toContain(
      'U hebt nog geen casus.',
    );
    expect(await scene.nieuw()).toEqual(['hulpplan-vastgelegd', 'hulpplan-vastgelegd']);
  });

  it('and a name from outside beside it is asked about, with both still there', async () => {
    const scene = await stageMet(aanvaard);
    const fout = await scene.fill(functionarisA, 'hulpplan-vastleggen', {
      ...plan,
      casemanager: 'Wijkcoach A',
    });
    expect(textOf(fout.card.content)).toContain('Kies één casemanager: een collega uit de lijst');
    const goed = await scene.press(functionarisA, fout.card, 'hulpplan-vastleggen', { casemanagerId: '' });
    expect(textOf(goed.card.content)).toContain('Casemanager: Wijkcoach A.');
    expect(scene.bezorgd.map(({ aan }) => aan)).not.toContain(begeleider.id);
  });
});
