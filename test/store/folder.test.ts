import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opslag } from '../../src/app/ports';
import { openOpslag } from '../../src/store/openOpslag';
import { opslagContract } from './opslagContract';

let map: string;
let open: Opslag;

async function openFolder(): Promise<Opslag> {
  return (open = await openOpslag({ soort: 'map', map }));
}

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'meldcode-opslag-'));
});
afterEach(async () => {
  await open.close();
  await rm(map, { recursive: true });
});

describe('store in a folder', () => {
  opslagContract(async () => ({
    opslag: await openFolder(),
    async reopen() {
      await open.close();
      return openFolder();
    },
    async names() {
      const files = await readdir(map, { recursive: true });
      return files
        .filter((file) => /^\w+\/.+\.jsonl?$/.test(file))
        .map((file) => file.replace(/\.jsonl?$/, ''))
        .sort();
    },
    tamper: async (name, bytes) => appendFile(await pathOf(name), bytes),
    remove: async (name) => rm(await pathOf(name)),
  }));
});

async function pathOf(name: string): Promise<string> {
  const [soort = '', code = ''] = name.split('/');
  const file = (await readdir(join(map, soort))).find((candidate) => candidate.startsWith(`${code}.`));
  return join(map, soort, file ?? 'none');
}
