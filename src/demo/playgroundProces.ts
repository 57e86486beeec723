import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demoFoutTekst } from '../texts/demo';
import { DemoFout } from './demoFout';

export interface PlaygroundOpdracht {
  /** Working folder, with the settings of the window in it. */
  readonly map: string;
  readonly poort: number;
  /** Address of the bot, without path. */
  readonly botUrl: string;
}

/** Runs before the Playground itself: it would listen on every network, and would outlive a killed demo. */
const vooraf = `
import net from 'node:net';
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...args) {
  if (typeof args[0] === 'number' && typeof args[1] !== 'string') args.splice(1, 0, '127.0.0.1');
  return listen.apply(this, args);
};
process.stdin.on('end', () => process.exit(0)).resume();
`;

/** Settings of the Playground that somebody may have in the environment and that would change the window. */
const eigenInstelling = /^(?:M365_AGENTS_PLAYGROUND_|TEAMSAPPTESTER_|TEAMS_APP_TEST_TOOL_|BOT_ENDPOINT$)/;

/** Starts one Playground in a process group of its own, that ends when this process ends, however that happens. */
export function spawnPlayground({ map, poort, botUrl }: PlaygroundOpdracht): ChildProcess {
  const own = Object.entries(process.env).filter(([name]) => !eigenInstelling.test(name));
  return spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(vooraf)}`,
      playgroundProgramma(),
      'start',
      ...['--app-endpoint', `${botUrl}/api/messages`],
      ...['--channel-id', 'msteams'],
      ...['--port', String(poort)],
      ...['--service-url', `http://127.0.0.1:${poort}/_connector`],
      '--disable-telemetry',
    ],
    {
      cwd: map,
      // Without this it opens a browser, and dies on a machine where it finds none.
      env: { ...Object.fromEntries(own), TEAMSAPPTESTER_BROWSER: 'none' },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
}

/** Ends the whole process group; gives it three seconds to do so itself. */
export async function endPlayground(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { pid } = child;
  send(pid, 'SIGTERM');
  const timer = setTimeout(() => send(pid, 'SIGKILL'), 3_000);
  await ended;
  clearTimeout(timer);

  function send(group: number, signal: NodeJS.Signals): void {
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-group, signal);
    } catch {
      // Already gone.
    }
  }
}

function playgroundProgramma(): string {
  const name = '@microsoft/m365agentsplayground/package.json';
  try {
    const file = require.resolve(name);
    const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: { agentsplayground: string } };
    return join(dirname(file), bin.agentsplayground);
  } catch (cause) {
    throw new DemoFout([demoFoutTekst.playgroundOntbreekt], { cause });
  }
}
