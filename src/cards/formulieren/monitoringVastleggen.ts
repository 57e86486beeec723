import { monitoringVastleggenTekst } from '../../texts/formulieren/hulp';
import { defineFormulier } from '../formulier';
import { hulpSecties } from '../secties/grondslag';
import { alinea, datum, vrijeAlinea } from '../velden';

/** Agreements on monitoring the safety of all; aftercare is advised, not demanded ([Q5-B], [Q5-fn3], [M8], L562-581). */
export const monitoringVastleggen = defineFormulier({
  verb: 'monitoring-vastleggen',
  tekst: monitoringVastleggenTekst,
  bron: { regels: ['Q5-B', 'Q5-fn3', 'M8'], lijnen: ['L562-564', 'L581'] },
  velden: () => ({ afspraken: alinea(), eerstvolgende: datum(), nazorg: vrijeAlinea() }),
  secties: ({ casus }) => hulpSecties(casus),
  beginwaarden: () => ({ eerstvolgende: '' }),
  toData: (answer) => answer,
});
