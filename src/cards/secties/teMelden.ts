import type { Casus } from '../../domain/casus';
import { geldigeSignalen, type SignaalStand } from '../../domain/signalen';
import { formatDatum } from '../../texts/datums';
import { meldingDossierTekst as tekst } from '../../texts/meldingDossier';

/** What there is to report, as a person typed it: a line each, oldest first. */
export interface TeMelden {
  /** Own facts, with date and place. */
  readonly feiten: readonly string[];
  /** What others saw or heard, with who that was. */
  readonly vanAnderen: readonly string[];
  /** Own assumptions that were not refuted. */
  readonly hypothesen: readonly string[];
}

/** Facts and events first, other sources by name, hypothesen apart ([N35], L1704-1714, L2466-2468). */
export function teMelden(casus: Casus): TeMelden {
  const signalen = geldigeSignalen(casus).filter(({ oordeel }) => oordeel !== 'ontkracht');
  const eigen = signalen.filter(({ signaal }) => signaal.bron === null);
  return {
    feiten: eigen.filter(({ signaal }) => signaal.soort === 'feit').map(regel),
    vanAnderen: signalen.filter(({ signaal }) => signaal.bron !== null).map(regel),
    hypothesen: eigen.filter(({ signaal }) => signaal.soort === 'hypothese').map(regel),
  };
}

function regel({ signaal, oordeel }: SignaalStand): string {
  const kenmerken = [
    ...(signaal.bron === null ? [] : [tekst.van(signaal.bron)]),
    ...(signaal.richting === 'weerspreekt' ? [tekst.tegen] : []),
    ...(oordeel === 'bevestigd' ? [tekst.bevestigd] : []),
  ];
  const naast = kenmerken.length > 0 ? ` (${kenmerken.join(', ')})` : '';
  return `${formatDatum(signaal.datum)}, ${signaal.plaats}: ${signaal.tekst}${naast}`;
}
