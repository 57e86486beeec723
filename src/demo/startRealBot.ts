import { appendFileSync } from 'node:fs';
import { writeLogTo } from '../log';
import { startBot } from '../startBot';
import type { StartDemoBot } from './startDemo';

/** What production starts, with a folder as store and without Teams; its log lines go to a file. */
export const startRealBot: StartDemoBot = (opdracht) => {
  const { host, port, opslagMap, organisatieBestand, tenantId, logBestand } = opdracht;
  writeLogTo({ write: (line) => appendFileSync(logBestand, line) });
  const opslag = { kind: 'map', folder: opslagMap } as const;
  return startBot({ modus: 'lokaal', tenantId, host, port, opslag, organisatie: organisatieBestand });
};
