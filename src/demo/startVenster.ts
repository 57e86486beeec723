import type { ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { demoFoutTekst } from '../texts/demo';
import { DemoFout } from './demoFout';
import { endEarlierChat } from './endEarlierChat';
import { endPlayground, spawnPlayground } from './playgroundProces';
import { vensterConfiguratie, vensterConfiguratieBestand } from './vensterConfiguratie';
import type { Venster } from './vensters';

export interface DraaiendVenster {
  readonly url: string;
  /** Resolves with the reason when the window ends without being asked to. */
  readonly gestopt: Promise<DemoFout>;
  close(): Promise<void>;
}

export interface VensterOpdracht {
  readonly venster: Venster;
  /** Folder of this window alone. */
  readonly map: string;
  readonly poort: number;
  readonly botUrl: string;
  readonly signal?: AbortSignal | undefined;
}

const SECONDEN = 60;
const logBestand = join('devTools', 'm365agentsplayground.log');

/**
 * Starts one window and waits until it answers as this person. Rejects with DemoFout and the reason the window gave
 * when it ends or stays silent, and with the reason of the signal; then nothing is left running.
 */
export async function startVenster(opdracht: VensterOpdracht): Promise<DraaiendVenster> {
  const { venster, map, poort, botUrl, signal } = opdracht;
  await mkdir(map, { recursive: true });
  await writeFile(join(map, vensterConfiguratieBestand), vensterConfiguratie(venster));
  await rm(join(map, logBestand), { force: true });
  signal?.throwIfAborted();
  const child = spawnPlayground({ map, poort, botUrl });
  const said = keepLastWords(child);
  let asked = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const gestopt = new Promise<DemoFout>((resolve) => {
    void ended.then(async () => {
      if (!asked)
        resolve(new DemoFout([demoFoutTekst.vensterGestopt(venster.naam, await reden(map, said()))]));
    });
  });
  const close = async (): Promise<void> => {
    asked = true;
    await endPlayground(child);
  };
  const url = `http://127.0.0.1:${poort}`;
  const asking = new AbortController();
  const stopAsking = AbortSignal.any(signal ? [signal, asking.signal] : [asking.signal]);
  try {
    const first = await Promise.race([answersAs(venster, url, stopAsking), gestopt]);
    if (first instanceof DemoFout) throw first;
    if (first === 'te-laat')
      throw new DemoFout([demoFoutTekst.vensterTraag(venster.naam, SECONDEN, await reden(map, said()))]);
    await endEarlierChat(venster, url);
    return { url, gestopt, close };
  } catch (fault) {
    asking.abort();
    await close();
    throw fault;
  }
}

const antwoord = z.object({ config: z.object({ currentUser: z.object({ aadObjectId: z.string() }) }) });

/** Asks who the window is, since another program may answer on that port as well. */
async function answersAs({ persoon }: Venster, url: string, signal: AbortSignal): Promise<'ja' | 'te-laat'> {
  const until = Date.now() + SECONDEN * 1_000;
  while (Date.now() < until) {
    signal.throwIfAborted();
    try {
      const response = await fetch(`${url}/_internal/v1/config`, { signal: AbortSignal.timeout(2_000) });
      const { config } = antwoord.parse(await response.json());
      if (config.currentUser.aadObjectId === persoon.id && (await fetch(url)).ok) return 'ja';
    } catch {
      // Not there yet.
    }
    await wait(100);
  }
  return 'te-laat';
}

/** The last part of what it says on stderr; reading both streams also keeps it from standing still. */
function keepLastWords(child: ChildProcess): () => string {
  let words = '';
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-4_000);
  });
  return () => words;
}

/** What went wrong in the window's own words: its log first, then stderr. */
async function reden(map: string, stderr: string): Promise<string> {
  const log = await readFile(join(map, logBestand), 'utf8').catch(() => '');
  const fouten = log.split('\n').flatMap((line) => (line.startsWith('error ') ? [line.slice(6).trim()] : []));
  const woorden = stderr.split('\n').filter((line) => /error/i.test(line));
  const gemeld = fouten.find((line) => line.startsWith('Reason: '))?.slice('Reason: '.length);
  return gemeld ?? fouten.at(-1) ?? woorden.at(-1)?.trim() ?? demoFoutTekst.redenOnbekend;
}
