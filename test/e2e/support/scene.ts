import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startDemo, type DraaiendeDemo, type StartDemoBot } from '../../../src/demo/startDemo';
import { freeDemoPorts } from '../../support/demoBot';
import { launchBrowser } from './browser';
import { PlaygroundWindow } from './playgroundWindow';

export interface Scene {
  readonly leerkracht: PlaygroundWindow;
  readonly aandachtsfunctionaris: PlaygroundWindow;
  readonly botUrl: string;
  /** Folder with the store, the log of the bot and the settings of the windows. */
  readonly map: string;
  /** One picture of both windows side by side in `artefacten`. */
  shoot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What `npm run demo` starts, on free ports and in a temporary folder, with both windows open in a browser. */
export async function startScene(startBot: StartDemoBot): Promise<Scene> {
  const map = await mkdtemp(join(tmpdir(), 'meldcode-scene-'));
  let demo: DraaiendeDemo | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await demo?.close();
    await rm(map, { recursive: true, force: true });
  };
  try {
    const [botPoort, leerkracht, aandachtsfunctionaris] = await freeDemoPorts();
    const opties = { botPoort, vensterPoorten: { leerkracht, aandachtsfunctionaris }, map, reset: false };
    demo = await startDemo({ opties, startBot, say: () => undefined });
    browser = await launchBrowser();
    const { botUrl, vensters } = demo;
    const running = browser;
    const windows = await Promise.all([
      PlaygroundWindow.open(running, vensters.leerkracht),
      PlaygroundWindow.open(running, vensters.aandachtsfunctionaris),
    ]);
    return {
      leerkracht: windows[0],
      aandachtsfunctionaris: windows[1],
      botUrl,
      map,
      shoot: (name) => shootSideBySide(running, windows, name),
      close,
    };
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
  const page = await browser.newPage({ viewport: { width: 2024, height: 900 } });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:24px;background:#888">${images.join('')}</body>`,
  );
  await page.screenshot({ path: resolve(__dirname, '../../../artefacten', `${name}.png`) });
  await page.close();
}
