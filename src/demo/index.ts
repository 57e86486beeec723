import { startReasons } from '../startBot';
import { runDemo } from './runDemo';
import { startRealBot } from './startRealBot';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());

void runDemo({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  startBot: startRealBot,
  reasons: startReasons,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  signal: stop.signal,
}).then((code) => process.exit(code));
