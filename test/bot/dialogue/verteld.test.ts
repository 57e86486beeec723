import type { Reply } from '../../../src/bot/dialogue/turn';
import { verteldTekst } from '../../../src/texts/casus';
import { textOf } from '../../support/cardTree';
import { begeleider, directeur, functionarisA, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet, type StageMet } from '../../support/stageMet';
import { beantwoord, totAfweging } from '../../support/wegenEvents';

const gezagNiet = 'Het bericht aan het bevoegd gezag kwam niet aan.';
const collegaNiet = 'Uw vraag kwam niet aan bij uw collega.';
const contact = { datum: '2026-11-23', inhoud: 'Alles verteld.' };

let clicks = 0;
const opent = (scene: StageMet, wie = functionarisA): Promise<Reply> =>
  scene.sends(wie, 'casus-inzien', { casusId, nonce: `nonce-opent-${(clicks += 1)}` });

/** The directeur was informed by the aandachtsfunctionaris, and the bericht did not arrive. */
async function nietBereikt(): Promise<StageMet> {
  const scene = await stageMet([...totAfweging(1), beantwoord('afweging-1', 'sterk-vermoeden')]);
  scene.deliverWith(() => ({ kind: 'app-ontbreekt', status: 403 }));
  const { card } = await scene.fill(functionarisA, 'bevoegd-gezag-inlichten', {
    wie: directeur.id,
    hoe: 'Per bericht.',
  });
  expect(textOf(card.content)).toContain(gezagNiet);
  return scene;
}

describe('a bericht to the bevoegd gezag that did not arrive', () => {
  it('is said as long as nobody wrote down that they were told', async () => {
    const scene = await nietBereikt();
    expect(textOf((await opent(scene)).card.content)).toContain(gezagNiet);
    await scene.fill(functionarisA, 'contact-vastleggen', { ...contact, met: 'de moeder' });
    expect(textOf((await opent(scene)).card.content)).toContain(gezagNiet);
  });

  it('[K33] is said no more once informing is recorded again, though that bericht does not arrive either', async () => {
    const scene = await nietBereikt();
    const { card } = await scene.fill(functionarisA, 'bevoegd-gezag-inlichten', {
      wie: directeur.id,
      hoe: 'Gebeld.',
    });
    expect(textOf(card.content)).not.toContain(gezagNiet);
    expect(textOf((await opent(scene)).card.content)).not.toContain(gezagNiet);
  });

  it('is said no more once a contact with this person is recorded', async () => {
    const scene = await nietBereikt();
    const { card } = await scene.fill(functionarisA, 'contact-vastleggen', {
      ...contact,
      met: 'directeur a, in zijn kamer',
    });
    expect(textOf(card.content)).not.toContain(gezagNiet);
  });

  it('is said no more once it arrived', async () => {
    const scene = await nietBereikt();
    scene.deliverWith(() => ({ kind: 'bezorgd', activityId: '2' }));
    scene.app.setNow('2026-11-23T08:17:00.000Z');
    await scene.dialogue.sweep();
    expect(textOf((await opent(scene)).card.content)).not.toContain(gezagNiet);
  });
});

describe('a question to a colleague that did not arrive', () => {
  const gevraagd = async (): Promise<StageMet> => {
    const scene = await stageMet(begin);
    await scene.dialogue.sweep();
    scene.deliverWith(() => ({ kind: 'geblokkeerd', status: 403 }));
    const { card } = await scene.fill(leerkrachtA, 'consultatie-vragen', {
      aan: begeleider.id,
      vraag: 'Zie jij het ook?',
    });
    expect(textOf(card.content)).toContain(collegaNiet);
    return scene;
  };

  it('is said no more once that colleague answered', async () => {
    const scene = await gevraagd();
    await scene.fill(begeleider, 'consultatie-beantwoorden', { antwoord: 'Ja, ik zie het ook.' });
    expect(textOf((await opent(scene, leerkrachtA)).card.content)).not.toContain(collegaNiet);
  });

  it('is still said after an answer of someone else', async () => {
    const scene = await gevraagd();
    await scene.fill(functionarisA, 'contact-vastleggen', { ...contact, met: 'de moeder' });
    expect(textOf((await opent(scene, leerkrachtA)).card.content)).toContain(collegaNiet);
  });
});

it('the start of a casus that no aandachtsfunctionaris was told of is told once one of them acts in it', async () => {
  const scene = await stageMet(begin);
  scene.deliverWith(() => ({ kind: 'app-ontbreekt', status: 403 }));
  await scene.dialogue.sweep();
  const voor = await opent(scene, leerkrachtA);
  expect(textOf(voor.card.content)).toContain('Het bericht kwam niet aan. Bel de aandachtsfunctionaris.');
  await scene.fill(functionarisA, 'contact-vastleggen', { ...contact, met: 'de leerkracht' });
  const na = await opent(scene, leerkrachtA);
  expect(textOf(na.card.content)).not.toContain('Bel de aandachtsfunctionaris.');
  expect(JSON.stringify(na.card.content)).toContain(verteldTekst);
});
