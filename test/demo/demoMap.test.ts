import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDemoMap, resetDemoMap } from '../../src/demo/demoMap';

describe('the folder of the demo', () => {
  let root: string;
  const inRoot = (name: string) => join(root, name);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'meldcode-demomap-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is emptied by a reset once the demo made it, and can be used again', async () => {
    const map = inRoot('demo-data');
    await prepareDemoMap(map);
    await mkdir(join(map, 'opslag'));
    await writeFile(join(map, 'opslag', 'casus'), 'x');
    await expect(resetDemoMap(map)).resolves.toBe(true);
    const left = await readdir(map);
    expect(left).toHaveLength(1);
    await prepareDemoMap(map);
    expect(await readdir(map)).toEqual(left);
  });

  it.each(['prepare', 'reset'])(
    'refuses to %s a folder with content of someone else, and leaves it',
    async (what) => {
      await writeFile(inRoot('belangrijk.txt'), 'x');
      const attempt = what === 'reset' ? resetDemoMap(root) : prepareDemoMap(root);
      await expect(attempt).rejects.toThrow(root);
      expect(await readdir(root)).toEqual(['belangrijk.txt']);
    },
  );

  it('empties nothing behind a link, nor behind a link inside the folder', async () => {
    const map = inRoot('demo-data');
    const elders = inRoot('elders');
    await prepareDemoMap(elders);
    await writeFile(join(elders, 'belangrijk.txt'), 'x');
    await symlink(elders, inRoot('link'));
    await expect(resetDemoMap(inRoot('link'))).rejects.toThrow('link');
    await prepareDemoMap(map);
    await symlink(elders, join(map, 'link'));
    await resetDemoMap(map);
    expect(await readdir(map)).not.toContain('link');
    expect(await readdir(elders)).toContain('belangrijk.txt');
  });

  it('is not made by a reset, and an empty folder is taken over', async () => {
    await expect(resetDemoMap(inRoot('nergens'))).resolves.toBe(false);
    expect(await readdir(root)).toEqual([]);
    await prepareDemoMap(root);
    await expect(resetDemoMap(root)).resolves.toBe(false);
  });

  it('refuses a file in its place', async () => {
    await writeFile(inRoot('bestand'), 'x');
    await expect(prepareDemoMap(inRoot('bestand'))).rejects.toThrow('bestand');
  });
});
