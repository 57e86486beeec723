import type { Bron } from '../../../protocol/types';
import { voortgangTekst } from '../../../texts/volgendeStappen';

/** The law in one line: what to look up, and under which numbers it stands here. */
export function bronText({ regels, lijnen }: Bron): string {
  const lines = lijnen.map((lijn) => lijn.slice(1).replace('-', ' tot en met '));
  return voortgangTekst.bron(regels.join(', '), `regel ${lines.join(', ')}`);
}
