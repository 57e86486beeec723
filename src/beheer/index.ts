import { existsSync } from 'node:fs';
import { runBeheer } from './runBeheer';

/** `npm run beheer -- …`: reads .env as the bot does, so that what is checked here is what the bot would see. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { exitCode, lines } = await runBeheer(process.argv.slice(2), process.env);
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
}

void main();
