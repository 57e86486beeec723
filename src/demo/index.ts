import { OpslagOnbereikbaar } from '../app/ports';
import { StartGeweigerd } from '../startBot';
import { startTekst } from '../texts/opstarten';
import { runDemo } from './runDemo';
import { startRealBot } from './startRealBot';

function reasons(fault: unknown): readonly string[] {
  if (fault instanceof StartGeweigerd) return fault.lines;
  if (fault instanceof OpslagOnbereikbaar) return [startTekst.opslagOnbereikbaar];
  return [fault instanceof Error ? fault.message : startTekst.onbekend];
}

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());

void runDemo({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  startBot: startRealBot,
  reasons,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  signal: stop.signal,
}).then((code) => process.exit(code));
