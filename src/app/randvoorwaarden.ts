import { isDeepStrictEqual } from 'node:util';
import type { Medewerker } from '../domain/medewerker';
import { findSchool } from '../domain/organisatie';
import {
  bevestigRechtWeigering,
  bevestigrollenVan,
  decideRandvoorwaarde,
  type BevestigWeigering,
} from '../domain/randvoorwaardeBevestigen';
import {
  bevestigingenVan,
  checklistVan,
  type ChecklistRegel,
  type RandvoorwaardeBevestigen,
  type RandvoorwaardeEvent,
} from '../domain/randvoorwaarden';
import type { SchoolId } from '../domain/waarden';
import { protocol } from '../protocol/protocol';
import { datumVan } from './clock';
import type { AppContext } from './context';

export type BevestigOutcome =
  /** `fresh` is false when this very click had been recorded before. */
  | { readonly kind: 'done'; readonly fresh: boolean }
  | { readonly kind: 'refused'; readonly weigeringen: readonly BevestigWeigering[] }
  /** The form had been sent before with other contents: nothing is recorded, the person chooses. */
  | { readonly kind: 'already-used' };

/**
 * The checklist of a school as it stands today, for someone who may see it; undefined for everyone else, and for a
 * school that does not exist. Rejects with OpslagOnbereikbaar.
 */
export async function readChecklist(
  app: AppContext,
  school: SchoolId,
  wie: Medewerker,
): Promise<readonly ChecklistRegel[] | undefined> {
  if (bevestigRechtWeigering(wie, school, app.organisatie())) return undefined;
  const bevestigingen = bevestigingenVan(await app.opslag.randvoorwaarden.list(school));
  return checklistVan(bevestigingen, datumVan(app.clock.now()));
}

/**
 * Records that a randvoorwaarde is seen to. The same click (`click`) counts once, however often it arrives. Rejects
 * with OpslagOnbereikbaar when the store cannot save; then nothing may be called recorded.
 */
export async function confirmRandvoorwaarde(
  app: AppContext,
  command: RandvoorwaardeBevestigen,
  wie: Medewerker,
  click: string,
): Promise<BevestigOutcome> {
  const organisatie = app.organisatie();
  const school = findSchool(organisatie, command.school);
  const geenRecht = bevestigRechtWeigering(wie, command.school, organisatie);
  if (!school || geenRecht)
    return { kind: 'refused', weigeringen: [geenRecht ?? { code: 'school-onbekend' }] };
  const id = `${click}.0`;
  // Before deciding: a review that lay in the future the first time may have passed when the click comes again.
  const before = await earlier(app, school.id, id);
  if (before) return outcomeOf(before, command);
  const at = app.clock.now();
  const verdict = decideRandvoorwaarde(command, { wie, vandaag: datumVan(at), organisatie });
  if (verdict.kind === 'refused') return verdict;
  const rollen = bevestigrollenVan(wie, school, organisatie);
  const by = { id: wie.id, naam: wie.naam, rollen };
  const event: RandvoorwaardeEvent = {
    id,
    type: 'randvoorwaarde-bevestigd',
    at,
    by,
    protocol: protocol.versie,
    data: verdict.data,
  };
  if ((await app.opslag.randvoorwaarden.add(school.id, event)) === 'geschreven')
    return { kind: 'done', fresh: true };
  // This click stands there, perhaps with other contents.
  const stored = await earlier(app, school.id, id);
  return stored ? outcomeOf(stored, command) : { kind: 'already-used' };
}

async function earlier(
  app: AppContext,
  school: SchoolId,
  id: string,
): Promise<RandvoorwaardeEvent | undefined> {
  return (await app.opslag.randvoorwaarden.list(school)).find((event) => event.id === id);
}

function outcomeOf(
  stored: RandvoorwaardeEvent,
  { school: _, ...sent }: RandvoorwaardeBevestigen,
): BevestigOutcome {
  return isDeepStrictEqual(stored.data, sent) ? { kind: 'done', fresh: false } : { kind: 'already-used' };
}
