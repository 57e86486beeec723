import type { Organisatie } from '../domain/organisatie';
import type { Datum } from '../domain/waarden';
import {
  checkOrganisatie,
  readBestand,
  readText,
  type Gelezen,
  type OrganisatieBestandOutcome,
} from './organisatieBestand';

/** What became of a change of the file, for the log: no text of the file itself. */
export type OrganisatieNieuws =
  | { readonly kind: 'vernieuwd'; readonly waarschuwingen: number }
  /** The one before stays in use; `plekken` say where in the file, empty text for the file as a whole. */
  | { readonly kind: 'onbruikbaar'; readonly plekken: readonly string[] };

export interface OrganisatieWacht {
  /** The last good one. */
  organisatie(): Organisatie;
  /** Dutch lines about what stands in the file now and cannot be used; empty while the file in use is the one on disk. */
  fouten(): readonly string[];
  /** Looks once; what changed counts as soon as two looks in a row see the same. Never rejects. */
  look(): Promise<void>;
  /** Looks no more; a look that is under way changes nothing. Does not wait, as a mount may hang. */
  close(): void;
}

export interface WachtOpties {
  readonly path: string;
  /** The local date of now, from which the file is to be safe. */
  readonly vandaag: () => Datum;
  readonly report: (nieuws: OrganisatieNieuws) => void;
  readonly read?: (path: string) => Promise<string>;
  /** Between two looks, in ms. */
  readonly every?: number;
}

export type WachtOutcome =
  | { readonly ok: true; readonly wacht: OrganisatieWacht; readonly waarschuwingen: readonly string[] }
  | { readonly ok: false; readonly fouten: readonly string[] };

const ONLEESBAAR = { reden: 'de schijf of het netwerk geeft dit bestand nu niet.' };
const LOOK_EVERY_MS = 2_000;

/**
 * Reads organisatie.json and keeps an eye on it. It reads the whole file at every look, and not just its time and size: a
 * file this small costs nothing, network mounts give times that are coarse or stale and no events of a change, and a
 * file that was replaced at a stroke is seen as well as one that was written over. Two looks must see the same text, so
 * that one half-written does not count. Rejects as readOrganisatie does, at the first reading only.
 */
export async function watchOrganisatie(opties: WachtOpties): Promise<WachtOutcome> {
  const { path, vandaag, report, read = readText, every = LOOK_EVERY_MS } = opties;
  let inUse = keyOf(await readBestand(path, read));
  const first = checkOrganisatie(path, inUse.gelezen, vandaag());
  if (!first.ok) return { ok: false, fouten: first.fouten };
  let { organisatie } = first;
  let fouten: readonly string[] = [];
  let seen = inUse;

  const take = (next: Look): void => {
    inUse = next;
    const outcome = checkAnyhow(path, next.gelezen, vandaag());
    if (outcome.ok) {
      organisatie = outcome.organisatie;
      fouten = [];
      report({ kind: 'vernieuwd', waarschuwingen: outcome.waarschuwingen.length });
    } else {
      fouten = outcome.fouten;
      report({ kind: 'onbruikbaar', plekken: outcome.plekken });
    }
  };
  const lookOnce = async (): Promise<void> => {
    const next = keyOf(await readBestand(path, read).catch(() => ONLEESBAAR));
    if (closed) return;
    if (next.key === seen.key && next.key !== inUse.key) take(next);
    seen = next;
  };

  let running = Promise.resolve();
  let closed = false;
  const look = (): Promise<void> => (running = running.then(lookOnce));
  // A mount that hangs gets no second look on top of the first.
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void look().finally(() => (busy = false));
  }, every);
  timer.unref();
  return {
    ok: true,
    waarschuwingen: first.waarschuwingen,
    wacht: {
      organisatie: () => organisatie,
      fouten: () => fouten,
      look,
      close() {
        clearInterval(timer);
        closed = true;
      },
    },
  };
}

/** What cannot even be judged, such as brackets nested without end, must not end the looking. */
function checkAnyhow(path: string, gelezen: Gelezen, vandaag: Datum): OrganisatieBestandOutcome {
  try {
    return checkOrganisatie(path, gelezen, vandaag);
  } catch {
    return checkOrganisatie(path, ONLEESBAAR, vandaag);
  }
}

interface Look {
  readonly gelezen: Gelezen;
  /** Two looks with the same key saw the same. */
  readonly key: string;
}

function keyOf(gelezen: Gelezen): Look {
  return { gelezen, key: 'text' in gelezen ? `text:${gelezen.text}` : `reden:${gelezen.reden}` };
}
