import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser: the one of CHROMIUM_PATH, else the one that npm brought (Linux on x64). */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: flags });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...process.env, FONTCONFIG_FILE: await writeFontSettings(folder) },
  });
}

/**
 * Folder with the browser of `@sparticuz/chromium`, unpacked once. Its package takes any file named `chromium` for a
 * whole one, also when another process is still writing it; so it is unpacked elsewhere and moved in one go.
 */
async function unpackedChromium(): Promise<string> {
  const file = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `meldcode-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = await mkdtemp(join(tmpdir(), 'meldcode-chromium-new-'));
  await promisify(execFile)(
    process.execPath,
    ['-e', "import('@sparticuz/chromium').then((own) => own.default.executablePath())"],
    { cwd: __dirname, env: { ...process.env, TMPDIR: fresh } },
  );
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return folder;
}

/** Open Sans for everything, so that pictures look alike on every machine; other fonts only for what it lacks. */
async function writeFontSettings(folder: string): Promise<string> {
  const preferred = ['Segoe UI', 'sans-serif', 'system-ui']
    .map(
      (name) =>
        `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`,
    )
    .join('\n');
  const cache = join(folder, 'font-cache');
  await mkdir(cache, { recursive: true });
  const path = join(folder, 'fonts.conf');
  await writeFile(
    path,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>
<dir>${join(folder, 'fonts')}</dir>\n<dir>/usr/share/fonts</dir>\n<cachedir>${cache}</cachedir>\n${preferred}\n</fontconfig>\n`,
  );
  return path;
}
