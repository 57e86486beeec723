import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort';

/** The public account and key with which every Azurite starts; they open nothing else. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  readonly port: number;
  readonly pid: number;
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** Ends with the test, even when the test is killed: the pipe to its stdin is then closed. */
const untilParentIsGone = `process.stdin.on('end', () => process.exit(0)).resume(); require(process.argv[1]);`;

/** Starts a real Azurite that keeps everything in memory; resolves once it answers. */
export async function startAzurite(): Promise<Azurite> {
  const port = await freePort();
  const main = require.resolve('azurite/dist/src/blob/main.js');
  const options = `--blobPort ${port} --blobHost 127.0.0.1 --inMemoryPersistence --skipApiVersionCheck`;
  const args = ['-e', untilParentIsGone, main, ...options.split(' '), '--disableTelemetry', '--silent'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const stop = () => end(child);
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (child.exitCode !== null || tries > 300) {
      await stop();
      throw new Error(`Azurite did not start on port ${port}: ${complaint}`);
    }
    await sleep(50);
  }
  return { port, pid: child.pid ?? 0, connectionString: connectionStringFor(port), stop };
}

/** For Azurite itself, or for a proxy in front of it. */
export function connectionStringFor(port: number): string {
  const blob = `http://127.0.0.1:${port}/${account}`;
  return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};BlobEndpoint=${blob};`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const call = request({ port, host: '127.0.0.1', path: `/${account}`, agent: false }, (response) => {
      response.resume();
      resolve(true);
    });
    call.once('error', () => resolve(false));
    call.end();
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
