import { startSceneMetDirectie, type SceneMetDirectie } from './support/scene';
import { Album } from './support/album';
import { klokBot } from './support/klokBot';
import type { Toneel } from './support/startReis';
import { acuteRoute } from './reizen/acuteRoute';
import { gewoneRoute } from './reizen/gewoneRoute';
import { misluktRoute } from './reizen/misluktRoute';
import { twijfelRoute } from './reizen/twijfelRoute';
import { weigeringRoute } from './reizen/weigeringRoute';

/**
 * Five journeys from the first signaal to the end, in three windows. Each does what "volgende stap" says, and nothing
 * that it does not; every kind of card is pictured once in `artefacten`.
 */
describe('a casus from beginning to end', () => {
  const klok = klokBot();
  const album = new Album('reis');
  let scene: SceneMetDirectie;
  const toneel = (): Toneel => ({ scene, klok, album });

  beforeAll(async () => {
    scene = await startSceneMetDirectie(klok.start);
  }, 240_000);
  afterAll(() => scene?.close());

  it('[Q5-B] the ordinary route ends with help that works', () => gewoneRoute(toneel()), 240_000);
  it(
    '[J2] danger now: the call comes first, and Veilig Thuis takes over',
    () => acuteRoute(toneel()),
    240_000,
  );
  it('[C14] doubt leads to advies and to a melding with the leerling', () => twijfelRoute(toneel()), 240_000);
  it('[L11] ouders who refuse consent do not stop a melding', () => weigeringRoute(toneel()), 240_000);
  it('[N32] help that fails leads to a melding', () => misluktRoute(toneel()), 240_000);
});
