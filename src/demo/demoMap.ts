import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoFoutTekst } from '../texts/demo';
import { DemoFout } from './demoFout';

/** Says that the demo made this folder, so that `--reset` never empties another one. */
const kenmerk = '.meldcode-demo';

/** Makes the folder of the demo when it is not there. Refuses a folder with content that the demo did not make. */
export async function prepareDemoMap(map: string): Promise<void> {
  const stand = await standVan(map);
  if (stand === 'vreemd') throw new DemoFout([demoFoutTekst.mapNietVanDemo(map)]);
  if (stand === 'geen-map') throw new DemoFout([demoFoutTekst.mapGeenMap(map)]);
  if (stand === 'van-demo') return;
  await mkdir(map, { recursive: true, mode: 0o700 });
  await writeFile(join(map, kenmerk), 'Deze map is van de demo van Meldcode-bot.\n');
}

/**
 * Empties the folder of the demo. Refuses anything that the demo did not make: a folder without its mark, a file, and
 * a link to a folder elsewhere. False when there was nothing to empty.
 */
export async function resetDemoMap(map: string): Promise<boolean> {
  const stand = await standVan(map);
  if (stand === 'vreemd') throw new DemoFout([demoFoutTekst.mapNietVanDemo(map)]);
  if (stand === 'geen-map') throw new DemoFout([demoFoutTekst.mapGeenMap(map)]);
  if (stand !== 'van-demo') return false;
  const inhoud = (await readdir(map)).filter((naam) => naam !== kenmerk);
  await Promise.all(inhoud.map((naam) => rm(join(map, naam), { recursive: true, force: true })));
  return inhoud.length > 0;
}

async function standVan(map: string): Promise<'ontbreekt' | 'leeg' | 'van-demo' | 'vreemd' | 'geen-map'> {
  const zelf = await statOf(map);
  if (!zelf) return 'ontbreekt';
  if (!zelf.isDirectory()) return 'geen-map';
  const inhoud = await readdir(map);
  if (inhoud.length === 0) return 'leeg';
  return (await statOf(join(map, kenmerk)))?.isFile() ? 'van-demo' : 'vreemd';
}

/** Of the thing itself, not of what a link points at; undefined when there is none. */
async function statOf(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}
