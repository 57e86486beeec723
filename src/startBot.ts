import { ManagedIdentityCredential } from '@azure/identity';
import { newNonce } from './app/codes';
import { datumVan, systemClock, type Clock } from './app/clock';
import { OpslagOnbereikbaar } from './app/ports';
import { createDialogue } from './bot/dialogue/dialogue';
import { startRondes } from './bot/dialogue/rondes';
import { connectTeams } from './bot/teams/connectTeams';
import { log } from './log';
import { startServer } from './server';
import type { Settings } from './settings';
import { openOpslag } from './store/openOpslag';
import { Opslagfout, uitlegVan } from './store/opslagfout';
import { watchOrganisatie, type OrganisatieNieuws } from './store/organisatieWacht';
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

/**
 * The whole bot from its settings: organisation, store, dialogue, Teams, server. Rejects with StartGeweigerd, or with
 * the store's or the server's own Dutch sentence; then nothing is left running.
 */
export async function startBot(settings: Settings, clock: Clock = systemClock): Promise<RunningBot> {
  const read = await watchOrganisatie({
    path: settings.organisatie,
    vandaag: () => datumVan(clock.now()),
    report: logOrganisatie,
  });
  if (!read.ok) throw new StartGeweigerd(read.fouten);
  const { wacht, waarschuwingen } = read;
  const opslag = await openOpslag(opslagSetting(settings)).catch((fault: unknown) => {
    wacht.close();
    throw fault;
  });
  try {
    const teams = connectTeams(settings, opslag.geheugen);
    const dialogue = createDialogue({
      opslag,
      clock,
      organisatie: () => wacht.organisatie(),
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
      letOp: () => (wacht.fouten().length > 0 ? ['organisatie-onbruikbaar'] : []),
    });
    const rondes = startRondes({
      opslag,
      sweep: (stop) => dialogue.sweep(stop),
      report: (fout) => log('index-onvolledig', { fout }),
    });
    return {
      url: server.url,
      waarschuwingen,
      async close() {
        wacht.close();
        await server.close();
        await rondes.stop();
        await opslag.close();
      },
    };
  } catch (fault) {
    wacht.close();
    await opslag.close();
    throw fault;
  }
}

/** Every fault once, by its place: the log has no room for what the file holds. */
function logOrganisatie(nieuws: OrganisatieNieuws): void {
  if (nieuws.kind === 'onbruikbaar') {
    log('organisatie-onbruikbaar', { aantal: nieuws.plekken.length });
    for (const plek of nieuws.plekken) log('organisatie-fout', { plek });
    return;
  }
  log('organisatie-vernieuwd');
  if (nieuws.waarschuwingen > 0) log('organisatie-waarschuwing', { aantal: nieuws.waarschuwingen });
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
