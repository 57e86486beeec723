import { nietGemeld } from '../../domain/afwegingen';
import { bron } from '../../protocol/bron';
import { monitoringVastleggenTekst, zonderMeldingUitleg } from '../../texts/formulieren/hulp';
import { defineFormulier } from '../formulier';
import { hulpSecties } from '../secties/grondslag';
import { alinea, datum, vrijeAlinea } from '../velden';

const hulpBron = bron(['Q5-B', 'Q5-fn3', 'M8'], 'L562-564', 'L581');

/** Agreements on monitoring the safety of all; aftercare is advised, not demanded ([Q5-B], [Q5-fn3], [M8], L562-581). */
export const monitoringVastleggen = defineFormulier({
  verb: 'monitoring-vastleggen',
  tekst: monitoringVastleggenTekst,
  bron: hulpBron,
  // Where a melding was left out with a reason, follow-up takes its place in the zorgstructuur (decision 0.1, [D15], [N32]).
  kop: ({ casus }) => {
    const { titel, uitleg } = monitoringVastleggenTekst;
    return nietGemeld(casus)
      ? {
          titel,
          uitleg: zonderMeldingUitleg,
          bron: bron(['0.1', 'D15', 'M8', 'N32'], 'L438-442', 'L562-564', 'L1652-1664'),
        }
      : { titel, uitleg, bron: hulpBron };
  },
  velden: () => ({ afspraken: alinea(), eerstvolgende: datum(), nazorg: vrijeAlinea() }),
  secties: ({ casus }) => hulpSecties(casus),
  beginwaarden: () => ({ eerstvolgende: '' }),
  toData: (answer) => answer,
});
