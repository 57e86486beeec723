import { BerichtenBezorger } from '../../../src/bot/dialogue/berichtenBezorgen';
import type { DeliveryOutcome } from '../../../src/bot/dialogue/turn';
import { berichtenOwed } from '../../../src/domain/berichten';
import { casusVan } from '../../../src/domain/evolve';
import { textOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { ingevuldeNood, startCasus } from '../../support/ingevuld';
import { functionarisA, functionarisB, leerkrachtA } from '../../support/people';

const mislukt = (kind: Exclude<DeliveryOutcome['kind'], 'bezorgd'>): DeliveryOutcome => ({
  kind,
  status: 403,
});

describe('a bericht that does not arrive', () => {
  it.each([
    ['app-ontbreekt', 'De app staat niet aan bij deze collega.'],
    ['geblokkeerd', 'Deze collega heeft de bot geblokkeerd.'],
    ['te-druk', 'Teams is te druk.'],
    ['te-groot', 'Het bericht past niet in Teams.'],
    ['storing', 'Teams geeft een storing.'],
    ['onbekend', 'De reden is niet bekend.'],
  ] as const)(
    '[K21] (%s) is said on the very card of the start, with the number to call',
    async (kind, reden) => {
      const scene = stage();
      scene.deliverWith(() => mislukt(kind));
      scene.deliverTextWith(() => mislukt(kind));
      const { card, later } = await startCasus(scene, leerkrachtA);
      const text = textOf(card.content);
      expect(text).toContain('De casus is gestart.');
      expect(text).toContain('Het bericht kwam niet aan. Bel de aandachtsfunctionaris.');
      expect(text).toContain('Aandachtsfunctionaris: Functionaris A');
      expect(text).toContain('(tel:0581234567)');
      expect(text).toContain(reden);
      expect(later).toBeUndefined();
    },
  );

  it('to one of three is no reason to call: somebody knows', async () => {
    const scene = stage();
    scene.deliverWith((aan) =>
      aan === functionarisB.id ? { kind: 'bezorgd', activityId: '1' } : mislukt('storing'),
    );
    const { card } = await startCasus(scene, leerkrachtA);
    expect(textOf(card.content)).not.toContain('kwam niet aan');
    expect(textOf(card.content)).toContain('Bericht bezorgd op 23 november 2026 om 09:15.');
  });

  it('[K28] makes calling the aandachtsfunctionaris the next thing to do', async () => {
    const scene = stage();
    scene.deliverWith(() => mislukt('app-ontbreekt'));
    await startCasus(scene, leerkrachtA);
    const { card } = await scene.says(leerkrachtA, 'wat moet ik nu doen?');
    expect(textOf(card.content)).toContain('Bel de aandachtsfunctionaris');
  });

  it('is tried again as soon as the person can be reached, and then the casus says so', async () => {
    const scene = stage();
    scene.deliverWith(() => mislukt('app-ontbreekt'));
    await startCasus(scene, leerkrachtA);
    scene.deliverWith(() => ({ kind: 'bezorgd', activityId: '2' }));
    await scene.dialogue.reachable(functionarisA.id);
    expect(scene.bezorgd.map(({ aan }) => aan)).toEqual([functionarisA.id]);
    const { card } = await scene.says(leerkrachtA, 'mijn casussen');
    const open = await scene.press(leerkrachtA, card, 'casus-kiezen');
    expect(textOf(open.card.content)).toContain('Bericht bezorgd op');
    await scene.dialogue.reachable(functionarisA.id);
    expect(scene.bezorgd).toHaveLength(1);
  });

  it('is sent by the round once its next attempt has come, and then no more', async () => {
    const scene = stage();
    scene.deliverWith(() => mislukt('te-druk'));
    await startCasus(scene, leerkrachtA);
    scene.deliverWith(() => ({ kind: 'bezorgd', activityId: '2' }));
    await scene.dialogue.sweep();
    expect(scene.bezorgd).toHaveLength(0);
    scene.app.setNow('2026-11-23T08:16:12.000Z');
    await scene.dialogue.sweep();
    await scene.dialogue.sweep();
    expect(scene.bezorgd).toHaveLength(3);
  });

  it('about nood is told to the person who called, with the number', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    scene.deliverWith(() => mislukt('storing'));
    const form = await scene
      .says(leerkrachtA, 'nood')
      .then(({ card }) => scene.press(leerkrachtA, card, 'nood-formulier'))
      .then(({ card }) => scene.press(leerkrachtA, card, 'casus-kiezen'));
    const { card } = await scene.press(leerkrachtA, form.card, 'nood-vastleggen', ingevuldeNood);
    const text = textOf(card.content);
    expect(text).toContain('Vastgelegd wat u deed.');
    expect(text).toContain('Het bericht over uw telefoontje kwam niet aan. Bel de aandachtsfunctionaris.');
    expect(text).toContain('(tel:0581234567)');
  });

  it('when nobody has the rol is said too, with who else can be called', async () => {
    const scene = stage();
    const organisatie = scene.app.organisatie();
    scene.app.setOrganisatie({
      ...organisatie,
      scholen: organisatie.scholen.map((school) => ({
        ...school,
        mensen: school.mensen.filter(({ rollen }) => !rollen.includes('aandachtsfunctionaris')),
      })),
    });
    const { card } = await startCasus(scene, leerkrachtA);
    expect(textOf(card.content)).toContain('Er is geen aandachtsfunctionaris die bericht kan krijgen.');
    expect(textOf(card.content)).toContain('Intern begeleider: Begeleider A');
  });
});

describe('a bericht that arrived', () => {
  it('is not sent again for a click that read the casus just before it was recorded', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    const [casusId = ''] = await scene.casusIds();
    const toen = casusVan({ casusId, events: (await scene.events()).slice(0, 2) });
    expect(berichtenOwed(toen)).toHaveLength(3);
    const nu = await new BerichtenBezorger(scene.context).deliverOwed(toen);
    expect(scene.pogingen).toHaveLength(3);
    expect(berichtenOwed(nu)).toEqual([]);
  });

  it('is not sent again from an old casus when the store does not answer, and is not lost either', async () => {
    const scene = stage();
    scene.deliverWith(() => mislukt('storing'));
    await startCasus(scene, leerkrachtA);
    const [casusId = ''] = await scene.casusIds();
    const toen = casusVan({ casusId, events: (await scene.events()).slice(0, 2) });
    scene.storeDown(true);
    await new BerichtenBezorger(scene.context).deliverOwed(toen);
    expect(scene.pogingen).toHaveLength(3);
    expect(scene.reported).toEqual(Array(3).fill('bericht-niet-verstuurd'));
    scene.storeDown(false);
    scene.deliverWith(() => ({ kind: 'bezorgd', activityId: '2' }));
    scene.app.setNow('2026-11-23T08:16:12.000Z');
    await scene.dialogue.sweep();
    expect(scene.bezorgd).toHaveLength(3);
  });
});

describe('a bericht that takes long', () => {
  it('does not keep the teacher waiting, and the card is put right when the outcome is known', async () => {
    const scene = stage(20);
    let finish: (outcome: DeliveryOutcome) => void = () => undefined;
    const slow = new Promise<DeliveryOutcome>((resolve) => (finish = resolve));
    scene.deliverWith(() => slow);
    const { card, later } = await startCasus(scene, leerkrachtA);
    expect(textOf(card.content)).toContain('Het bericht is onderweg.');
    finish(mislukt('geblokkeerd'));
    const nieuwer = await later;
    expect(textOf(nieuwer?.content)).toContain('Het bericht kwam niet aan. Bel de aandachtsfunctionaris.');
    expect(textOf(nieuwer?.content)).toContain('De casus is gestart.');
  });

  it('whose outcome cannot be recorded stays owed and is reported without a word of the casus', async () => {
    const scene = stage();
    scene.app.opslag.failNext('append', 'casus', 'onbereikbaar', 3);
    const { card } = await startCasus(scene, leerkrachtA);
    expect(textOf(card.content)).toContain('Het bericht is onderweg.');
    expect(scene.reported).toEqual(Array(3).fill('bericht-niet-vastgelegd'));
  });
});
