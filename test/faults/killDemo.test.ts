import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandLine, freeDemoPorts } from '../support/demoBot';
import { processesIn } from '../support/processesIn';

jest.setTimeout(60_000);

/**
 * The real demo (`dist`, made by `npm run build`) as a process of its own. Whatever happens to it, no window may go on
 * running: the next demo would find its ports taken, by programs that nobody sees.
 */
describe('the demo that is ended from outside', () => {
  let map: string;
  let demo: ChildProcess;
  let said: string;

  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'meldcode-killdemo-'));
    const program = resolve(__dirname, '../../dist/demo/index.js');
    demo = spawn(process.execPath, [program, ...commandLine(await freeDemoPorts(), map)]);
    said = '';
    demo.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
    demo.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  });
  afterEach(async () => {
    demo.kill('SIGKILL');
    await rm(map, { recursive: true, force: true });
  });

  async function until(isSo: () => boolean): Promise<void> {
    const end = Date.now() + 20_000;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`not within 20 s; the demo said:\n${said}`);
      await wait(20);
    }
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends bot and windows, with exit code 0',
    async (signal) => {
      await until(() => said.includes('Klaar'));
      expect(processesIn(map)).toHaveLength(2);
      demo.kill(signal);
      expect(await once(demo, 'exit')).toEqual([0, null]);
      expect(processesIn(map)).toEqual([]);
    },
  );

  it('SIGTERM in the middle of the start does the same', async () => {
    await until(() => processesIn(map).length === 2);
    demo.kill('SIGTERM');
    expect(await once(demo, 'exit')).toEqual([0, null]);
    expect(said).not.toContain('Klaar');
    expect(processesIn(map)).toEqual([]);
  });

  it.each(['in the middle of its start', 'while it runs'])(
    'kill -9 %s leaves no window behind',
    async (when) => {
      await until(() => (when === 'while it runs' ? said.includes('Klaar') : processesIn(map).length === 2));
      demo.kill('SIGKILL');
      await once(demo, 'exit');
      await until(() => processesIn(map).length === 0);
    },
  );
});
