import { createHash } from 'node:crypto';
import { parseCasusCode } from '../app/codes';
import type { CasusId } from '../domain/waarden';

/** Folders of the store, one for each kind of thing that is kept. */
export type Soort =
  'casus' | 'index' | 'randvoorwaarden' | 'adres' | 'school' | 'aanspraak' | 'beurt' | 'controle';

/** The name of the log of a casus; undefined for anything but a code, so that no path can be smuggled in by a card. */
export function casusName(casusId: CasusId): string | undefined {
  return parseCasusCode(casusId) === casusId ? `casus/${casusId}` : undefined;
}

/** A name from which nobody can read which medewerker or school it is about. */
export function opaqueName(soort: Soort, key: string): string {
  return `${soort}/${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}
