import { existsSync } from 'node:fs';
import { log } from './log';
import { readSettings } from './settings';
import { startBot, startReasons, type RunningBot } from './startBot';
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
    return refuse(startReasons(fault));
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void bot.close().then(() => process.exit(0)));
  }
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${startTekst.kop}\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
  process.exitCode = 1;
}

void main();
