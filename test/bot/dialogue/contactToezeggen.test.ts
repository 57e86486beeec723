import { textOf, verbsOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { startCasus } from '../../support/ingevuld';
import { functionarisA, leerkrachtA } from '../../support/people';

describe('"ik neem contact op"', () => {
  it('[K21] is a button on the bericht, reaches the teacher, and is gone from the card afterwards', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    const bericht = scene.bezorgd.find(({ aan }) => aan === functionarisA.id);
    if (!bericht) throw new Error('no bericht');
    const { card } = await scene.press(functionarisA, bericht.card, 'contact-toezeggen');
    expect(textOf(card.content)).toContain('Vastgelegd dat u contact opneemt.');
    expect(verbsOf(card.content)).not.toContain('contact-toezeggen');
    const antwoord = scene.bezorgd.at(-1);
    expect(antwoord?.aan).toBe(leerkrachtA.id);
    expect(textOf(antwoord?.card.content)).toContain('Functionaris A heeft casus');
    const open = await scene.press(leerkrachtA, antwoord?.card ?? card, 'casus-inzien');
    expect(textOf(open.card.content)).toContain('Functionaris A neemt contact op');
  });

  it('pressed twice tells the teacher once', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    const kaart = scene.bezorgd[0]?.card;
    if (!kaart) throw new Error('no bericht');
    await scene.press(functionarisA, kaart, 'contact-toezeggen');
    const { card } = await scene.press(functionarisA, kaart, 'contact-toezeggen');
    expect(textOf(card.content)).toContain('U had dit al laten weten.');
    expect(scene.bezorgd.filter(({ aan }) => aan === leerkrachtA.id)).toHaveLength(1);
  });

  it('that cannot reach the teacher is told to the aandachtsfunctionaris at once', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    const kaart = scene.bezorgd[0]?.card;
    if (!kaart) throw new Error('no bericht');
    scene.deliverWith(() => ({ kind: 'app-ontbreekt', status: 403 }));
    const { card } = await scene.press(functionarisA, kaart, 'contact-toezeggen');
    expect(textOf(card.content)).toContain(
      'Het bericht aan de leerkracht kwam niet aan. Neem zelf contact op.',
    );
  });

  it('is not for the teacher, who gets a plain answer', async () => {
    const scene = stage();
    const { card: start } = await startCasus(scene, leerkrachtA);
    const [casusId] = await scene.casusIds();
    const { card } = await scene.sends(leerkrachtA, 'contact-toezeggen', { casusId, nonce: 'nonce-nonce' });
    expect(textOf(card.content)).toContain('Dit kan alleen de aandachtsfunctionaris.');
    expect(verbsOf(start.content)).not.toContain('contact-toezeggen');
  });
});
