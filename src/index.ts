import { existsSync } from 'node:fs';
import { log } from './log';
import { readSettings } from './settings';
import { StartGeweigerd, startBot, type RunningBot } from './startBot';
import { OpslagOnbereikbaar } from './app/ports';
import { startTekst } from './texts/opstarten';

/** `npm start`: the bot as the administrator runs it. Says everything that is missing and does not start halfway. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const outcome = readSettings(process.env);
  if (!outcome.ok) return refuse(outcome.faults);
  outcome.hints.forEach(() => log('instelling-hint'));
  let bot: RunningBot;
  try {
    bot = await startBot(outcome.settings);
  } catch (fault) {
    log('start-geweigerd', { fout: fault });
    return refuse(reasons(fault));
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void bot.close().then(() => process.exit(0)));
  }
}

function reasons(fault: unknown): readonly string[] {
  if (fault instanceof StartGeweigerd) return fault.lines;
  if (fault instanceof OpslagOnbereikbaar) return [startTekst.opslagOnbereikbaar];
  return [fault instanceof Error ? fault.message : startTekst.onbekend];
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${startTekst.kop}\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
  process.exitCode = 1;
}

void main();
