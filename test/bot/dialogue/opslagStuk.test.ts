import { textOf, valuesOf } from '../../support/cardTree';
import { dataOf, nonceOf, stage } from '../../support/dialogueStage';
import { ingevuldeStart, naVeiligheid, startCasus, veilig } from '../../support/ingevuld';
import { leerkrachtA } from '../../support/people';

describe('the store that does not answer when a form is sent', () => {
  it('gives the same form with the same nonce; pressed again after recovery it stores once', async () => {
    const scene = stage();
    const form = await naVeiligheid(scene, leerkrachtA);
    scene.storeDown(true);
    const stuk = await scene.press(leerkrachtA, form.card, 'casus-starten', ingevuldeStart);
    expect(textOf(stuk.card.content)).toContain('Het is niet zeker dat dit is opgeslagen.');
    expect(valuesOf(stuk.card.content)).toEqual({ ...ingevuldeStart, ...veilig });
    expect(nonceOf(stuk.card)).toBe(nonceOf(form.card));
    scene.storeDown(false);
    expect(await scene.events()).toEqual([]);
    await scene.press(leerkrachtA, stuk.card, 'casus-starten');
    await scene.press(leerkrachtA, form.card, 'casus-starten', ingevuldeStart);
    expect(await scene.casusIds()).toHaveLength(1);
    expect(scene.pogingen).toHaveLength(3);
  });

  it.each(['onbereikbaar', 'antwoord-kwijt', 'antwoord-lang-kwijt'] as const)(
    'and whose answer to the writing is %s: the second press ends in one casus',
    async (storing) => {
      const scene = stage();
      scene.app.opslag.failNext('create', 'casus', storing);
      const eerste = await startCasus(scene, leerkrachtA);
      const isStored = textOf(eerste.card.content).includes('De code is');
      // Where the store found out itself that its answer was lost, there is nothing left to press.
      expect(isStored).toBe(storing === 'antwoord-kwijt');
      if (!isStored) await scene.press(leerkrachtA, eerste.card, 'casus-starten');
      expect(await scene.casusIds()).toHaveLength(1);
      expect((await scene.events()).filter(({ type }) => type === 'signaal-vastgelegd')).toHaveLength(1);
      expect(new Set(scene.pogingen).size).toBe(3);
    },
  );

  it('is a fault for a card without a form, and the card for the fault gives a way on', async () => {
    const scene = stage();
    scene.storeDown(true);
    await expect(scene.says(leerkrachtA, 'mijn casussen')).rejects.toThrow('store cannot be reached');
    const card = scene.dialogue.faultCard(undefined, 'F-1234');
    expect(textOf(card.content)).toContain('F-1234');
    expect(textOf(card.content)).toContain('Het is niet zeker dat uw laatste stap is opgeslagen.');
  });

  it('the card for a fault gives back what was typed, in lines a person can copy', async () => {
    const scene = stage();
    const form = await naVeiligheid(scene, leerkrachtA);
    const data = dataOf(form.card, 'casus-starten', ingevuldeStart);
    const card = scene.dialogue.faultCard(
      { kind: 'action', spreker: leerkrachtA, verb: 'casus-starten', data },
      'F-1',
    );
    expect(textOf(card.content)).toContain(ingevuldeStart.tekst);
    expect(textOf(card.content)).toContain('Waar was het? schoolplein');
  });
});
