import { textOf, verbsOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { startCasus } from '../../support/ingevuld';
import { begeleider, directeur, functionarisA, leerkrachtA, leerkrachtB } from '../../support/people';
import { begin, vraagGesteld } from '../../support/raadEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';
import { totAfweging } from '../../support/wegenEvents';

describe('"mijn casussen"', () => {
  it('[K33] lists for the informed directie the casus they were informed of', async () => {
    const scene = await stageMet(totAfweging(2));
    const { card } = await scene.says(directeur, 'mijn casussen');
    expect(keuzes(card.content, 'casus')).toEqual([expect.stringContaining(casusId)]);
    const casus = await scene.press(directeur, card, 'casus-kiezen');
    expect(textOf(casus.card.content)).toContain('Zegt dat hij niet naar huis wil.');
  });

  it('[C5] lists for who was asked for advice the code of the question, nothing of the leerling, and leads to it', async () => {
    const scene = await stageMet([...begin, vraagGesteld()]);
    const { card } = await scene.says(begeleider, 'mijn casussen');
    const text = textOf(card.content);
    expect(text).toContain('U hebt zelf geen casus. Er wacht 1 vraag van een collega op u.');
    expect(keuzes(card.content, 'casus')).toEqual([`${casusId} · een collega vraagt u om raad`]);
    expect(JSON.stringify(card)).not.toMatch(/rode jas|Leerkracht A|naar huis/);
    const vraag = await scene.press(begeleider, card, 'casus-kiezen');
    expect(verbsOf(vraag.card.content)).toContain('formulier:consultatie-beantwoorden');
    await scene.fill(begeleider, 'consultatie-beantwoorden', { antwoord: 'Praat met de moeder.' });
    expect(await scene.nieuw()).toEqual(['consultatie-beantwoord']);
    const daarna = await scene.says(begeleider, 'mijn casussen');
    expect(textOf(daarna.card.content)).toContain('U hebt nog geen casus.');
  });

  it('offers such a question for nothing else: no next step and no nood', async () => {
    const scene = await stageMet([...begin, vraagGesteld()]);
    const { card } = await scene.says(begeleider, 'wat moet ik nu doen?');
    expect(textOf(card.content)).toContain('U hebt nog geen casus.');
  });

  it('lists the other casussen when one cannot be read, says which, and reports it', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA, { kenmerk: 'blauwe muts' });
    await startCasus(scene, leerkrachtA, { kenmerk: 'groene pet' });
    const [eerste = '', stuk = ''] = await scene.casusIds();
    scene.app.opslag.files.set(`casus/${stuk}`, Buffer.from('rommel\n'));
    for (const wie of [leerkrachtA, functionarisA]) {
      const { card } = await scene.says(wie, 'mijn casussen');
      expect(textOf(card.content)).toContain(
        `Casus ${stuk} kan nu niet worden gelezen. De beheerder weet het.`,
      );
      expect(keuzes(card.content, 'casus')).toEqual([expect.stringContaining(eerste)]);
    }
    expect(scene.reported).toEqual(['casus-onleesbaar', 'casus-onleesbaar']);
    const vreemd = await scene.says(leerkrachtB, 'mijn casussen');
    expect(textOf(vreemd.card.content)).not.toContain(stuk);
    // With one of two unreadable it is not sure which is meant, so it asks.
    const stap = await scene.says(leerkrachtA, 'volgende stap');
    expect(textOf(stap.card.content)).toContain('Over welke casus gaat het?');
  });
});
