import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startDemo, type DraaiendeDemo, type StartDemoBot } from '../../../src/demo/startDemo';
import type { Venster } from '../../../src/demo/vensters';
import { freeDemoPorts } from '../../support/demoBot';
import { launchBrowser } from './browser';
import { PlaygroundWindow } from './playgroundWindow';

export interface Scene {
  readonly leerkracht: PlaygroundWindow;
  readonly aandachtsfunctionaris: PlaygroundWindow;
  readonly botUrl: string;
  /** Folder with the store, the log of the bot and the settings of the windows. */
  readonly map: string;
  /** One picture of the windows side by side in `artefacten`. */
  shoot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface SceneMetDirectie extends Scene {
  readonly directie: PlaygroundWindow;
}

/** What `npm run demo` starts, on free ports and in a temporary folder, with both windows open in a browser. */
export function startScene(startBot: StartDemoBot): Promise<Scene> {
  return openScene(startBot, ['leerkracht', 'aandachtsfunctionaris'], (scene) => scene);
}

/** The same with a third window, for the directie: `npm run demo -- --directie`. */
export function startSceneMetDirectie(startBot: StartDemoBot): Promise<SceneMetDirectie> {
  return openScene(startBot, ['leerkracht', 'aandachtsfunctionaris', 'directie'], (scene, [, , directie]) => {
    if (!directie) throw new Error('the directie has no window');
    return { ...scene, directie };
  });
}

async function openScene<S extends Scene>(
  startBot: StartDemoBot,
  wie: readonly Venster['id'][],
  complete: (scene: Scene, windows: readonly PlaygroundWindow[]) => S,
): Promise<S> {
  const map = await mkdtemp(join(tmpdir(), 'meldcode-scene-'));
  let demo: DraaiendeDemo | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await demo?.close();
    await rm(map, { recursive: true, force: true });
  };
  try {
    const [botPoort, leerkracht, aandachtsfunctionaris, directie] = await freeDemoPorts();
    const vensterPoorten = {
      leerkracht,
      aandachtsfunctionaris,
      ...(wie.includes('directie') ? { directie } : {}),
    };
    demo = await startDemo({
      opties: { botPoort, vensterPoorten, map, reset: false },
      startBot,
      say: () => undefined,
    });
    browser = await launchBrowser();
    const { botUrl, vensters } = demo;
    const running = browser;
    const windows = await Promise.all(
      wie.flatMap((id) => {
        const url = vensters[id];
        return url === undefined ? [] : [PlaygroundWindow.open(running, url)];
      }),
    );
    const [first, second] = windows;
    if (!first || !second) throw new Error('the scene has two windows at least');
    const shoot = (name: string): Promise<void> => shootSideBySide(running, windows, name);
    return complete({ leerkracht: first, aandachtsfunctionaris: second, botUrl, map, shoot, close }, windows);
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function shootSideBySide(
  browser: Browser,
  windows: readonly PlaygroundWindow[],
  name: string,
): Promise<void> {
  const pictures = await Promise.all(windows.map((window) => window.shoot()));
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  const width = windows.length * 1000 + (windows.length - 1) * 24;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:24px;background:#888">${images.join('')}</body>`,
  );
  await page.screenshot({ path: resolve(__dirname, '../../../artefacten', `${name}.png`) });
  await page.close();
}
