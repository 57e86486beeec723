import { demoTekst } from '../texts/demo';
import { DemoFout } from './demoFout';
import { readOpties } from './opties';
import { startDemo, type StartDemoBot } from './startDemo';

export interface DemoRun {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly startBot: StartDemoBot;
  /** The Dutch lines of a fault that the bot itself gave at its start. */
  readonly reasons: (fault: unknown) => readonly string[];
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Aborted when the person wants to stop. */
  readonly signal: AbortSignal;
}

/** The demo from command line to end. Resolves with the exit code: 0 after a stop by the person, else 1. */
export async function runDemo(run: DemoRun): Promise<0 | 1> {
  const { args, cwd, startBot, say, complain, signal } = run;
  const uitkomst = readOpties(args, cwd);
  if (uitkomst.kind === 'hulp') {
    say(demoTekst.hulp);
    return 0;
  }
  if (uitkomst.kind === 'fout') return refuse(demoTekst.nietGestart, [...uitkomst.fouten, demoTekst.zieHulp]);
  say(demoTekst.kop);
  try {
    const demo = await startDemo({ opties: uitkomst.opties, startBot, say, signal });
    const end = await Promise.race([demo.gestopt, stopped(signal)]);
    say(demoTekst.afsluiten);
    await demo.close();
    if (end instanceof DemoFout) return refuse(demoTekst.gestopt, end.lines);
  } catch (fault) {
    if (!signal.aborted)
      return refuse(demoTekst.nietGestart, fault instanceof DemoFout ? fault.lines : run.reasons(fault));
  }
  say(demoTekst.gestopt);
  return 0;

  function refuse(kop: string, lines: readonly string[]): 1 {
    complain(kop);
    lines.forEach((line) => complain(`- ${line}`));
    return 1;
  }
}

function stopped(signal: AbortSignal): Promise<'gevraagd'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('gevraagd');
    signal.addEventListener('abort', () => resolve('gevraagd'), { once: true });
  });
}
