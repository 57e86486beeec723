import { begint, overlegtSamen, type Drieluik } from './reizen/samenBeginnen';
import { beoordelenSamen, lichtenIn, meldenEnTaken } from './reizen/samenBeslissen';
import { herinnert, sluitenSamen, zienOverzicht } from './reizen/samenVolgen';
import { Beeldverhaal } from './support/album';
import { klokBot } from './support/klokBot';
import { startSceneMetDirectie, type SceneMetDirectie } from './support/scene';
import type { Reis } from './support/startReis';

/**
 * One casus as a leerkracht, an aandachtsfunctionaris and the directie live it together, each in a window of their own, on
 * one bot with a clock that moves on. Each scene goes on where the one before it ended.
 */
describe('three people in one casus', () => {
  const klok = klokBot('2026-11-24T15:00:00+01:00');
  let scene: SceneMetDirectie;
  let reis: Reis;
  const wie = ['leerkracht', 'aandachtsfunctionaris', 'directie'] as const;
  const album = new Beeldverhaal('driemensen', (venster) => wie.find((id) => scene[id] === venster) ?? '');
  const toneel = (): Drieluik => ({ scene, klok, album });

  beforeAll(async () => {
    scene = await startSceneMetDirectie(klok.start);
  }, 240_000);
  afterAll(() => scene?.close());

  it('the aandachtsfunctionaris opens the casus, which the leerkracht sees; the directie sees nothing', async () => {
    reis = await begint(toneel());
  }, 240_000);

  it('a question goes on to another when the first cannot be reached, and the asker hears the answer', async () => {
    await overlegtSamen(toneel(), reis);
  }, 240_000);

  it('[K33] the directie hears of the casus when informed of a strong suspicion, and not before', async () => {
    await lichtenIn(toneel(), reis);
  }, 240_000);

  it('[Q2] the aandachtsfunctionaris and the directie each assess afweging 2 on their own, with one result', async () => {
    await beoordelenSamen(toneel(), reis);
  }, 240_000);

  it('[K16] a task goes to the leerkracht, and who gave it hears that it was done', async () => {
    await meldenEnTaken(toneel(), reis);
  }, 240_000);

  it('[I8] a herinnering comes in school hours, in the window of whoever must see to it, and can be put off', async () => {
    await herinnert(toneel(), reis);
  }, 240_000);

  it('the overview shows what is too late first, and to the directie only what they were informed of', async () => {
    await zienOverzicht(toneel(), reis);
  }, 240_000);

  it('the casus closes, and the leerkracht and the directie are told', async () => {
    await sluitenSamen(toneel(), reis);
  }, 240_000);
});
