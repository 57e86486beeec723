import { ManagedIdentityCredential } from '@azure/identity';
import { newNonce } from './app/codes';
import { systemClock, type Clock } from './app/clock';
import { OpslagOnbereikbaar, type Opslag } from './app/ports';
import { createDialogue } from './bot/dialogue/dialogue';
import { connectTeams } from './bot/teams/connectTeams';
import { log } from './log';
import { startServer } from './server';
import type { Settings } from './settings';
import { openOpslag } from './store/openOpslag';
import { Opslagfout, uitlegVan } from './store/opslagfout';
import { readOrganisatie } from './store/organisatieBestand';
import { startTekst } from './texts/opstarten';

export interface RunningBot {
  readonly url: string;
  /** What is lawful in organisatie.json and still leaves someone without help; Dutch lines for the administrator. */
  readonly waarschuwingen: readonly string[];
  /** Ends what is under way, and closes the store. */
  close(): Promise<void>;
}

/** Why the bot did not start, in Dutch lines for the administrator. */
export class StartGeweigerd extends Error {
  override readonly name = 'StartGeweigerd';
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** What the administrator reads when the start failed: what is wrong, and what to look at. */
export function startReasons(fault: unknown): readonly string[] {
  if (fault instanceof StartGeweigerd) return fault.lines;
  if (fault instanceof OpslagOnbereikbaar) {
    const uitleg = fault.cause instanceof Opslagfout ? [uitlegVan(fault.cause)] : [];
    return [startTekst.opslagOnbereikbaar, ...uitleg];
  }
  return [fault instanceof Error ? fault.message : startTekst.onbekend];
}

/** Berichten that are still owed are tried again this often (ms); what a person triggers does not wait for it. */
const roundEvery = 10 * 60 * 1000;

/**
 * The whole bot from its settings: organisation, store, dialogue, Teams, server. Rejects with StartGeweigerd, or with
 * the store's or the server's own Dutch sentence; then nothing is left running.
 */
export async function startBot(settings: Settings, clock: Clock = systemClock): Promise<RunningBot> {
  const read = await readOrganisatie(settings.organisatie);
  if (!read.ok) throw new StartGeweigerd(read.fouten);
  const opslag = await openOpslag(opslagSetting(settings));
  try {
    const teams = connectTeams(settings, opslag.geheugen);
    const dialogue = createDialogue({
      opslag,
      clock,
      organisatie: () => read.organisatie,
      messenger: teams.messenger,
      newNonce,
      report: (code, { fault, ...fields }) => log(code, { ...fields, fout: fault }),
    });
    const { host, port } = settings;
    const server = await startServer({
      host,
      port,
      bot: teams.endpoint(dialogue),
      check: () => opslag.check(),
    });
    const rounds = startRounds(opslag, () => dialogue.deliverAllOwed());
    return {
      url: server.url,
      waarschuwingen: read.waarschuwingen,
      async close() {
        await server.close();
        await rounds.stop();
        await opslag.close();
      },
    };
  } catch (fault) {
    await opslag.close();
    throw fault;
  }
}

/** What goes on beside the turns: the index made whole, and owed berichten tried again. Never two rounds at once. */
function startRounds(opslag: Opslag, deliver: () => Promise<void>): { stop(): Promise<void> } {
  let running = opslag.index
    .rebuild(opslag.log)
    .catch((fout: unknown) => log('index-onvolledig', { fout }))
    .then(deliver);
  const timer = setInterval(() => {
    running = running.then(deliver);
  }, roundEvery);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

function opslagSetting(settings: Settings): Parameters<typeof openOpslag>[0] {
  const { opslag } = settings;
  if (opslag.kind === 'map') return { soort: 'map', map: opslag.folder };
  const verbinding =
    'accountUrl' in opslag
      ? { accountUrl: opslag.accountUrl, credential: managedIdentity(settings) }
      : { connectionString: opslag.connectionString };
  return { soort: 'azure', container: opslag.container, verbinding };
}

/** The identity of the bot itself, where it is a user-assigned one; else that of the machine. */
function managedIdentity(settings: Settings): ManagedIdentityCredential {
  const own = settings.modus === 'teams' && settings.appType === 'UserAssignedMSI';
  return own ? new ManagedIdentityCredential({ clientId: settings.appId }) : new ManagedIdentityCredential();
}
