import type { Casus } from './casus';
import { vragenVan, type Vraag } from './vragen';

/** Questions of a consultatie that wait for an answer. */
export function openVragen(casus: Casus): readonly Vraag[] {
  return vragenVan(casus).filter(({ stand }) => stand === 'open');
}
