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
  warn([...outcome.hints, ...bot.waarschuwingen]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void bot.close().then(() => process.exit(0)));
  }
}

/** On the screen, as the log has no room for free text. */
function warn(lines: readonly string[]): void {
  if (lines.length > 0) write(startTekst.letOp, lines);
}

function refuse(lines: readonly string[]): void {
  write(startTekst.kop, lines);
  process.exitCode = 1;
}

function write(kop: string, lines: readonly string[]): void {
  process.stderr.write(`${kop}\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
}

void main();
