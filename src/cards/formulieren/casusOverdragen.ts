import { overdraagbaarAan } from '../../domain/signalenRequirements';
import { casusOverdragenTekst, niemandOmOverTeDragen } from '../../texts/formulieren/signalen';
import { defineFormulier } from '../formulier';
import { alinea, keuzeUit } from '../velden';

/** The casus passes to another person of the school ([K16], [K21]). */
export const casusOverdragen = defineFormulier({
  verb: 'casus-overdragen',
  tekst: casusOverdragenTekst,
  bron: { regels: ['K16', 'K21'], lijnen: ['L685', 'L695-697'] },
  secties: ({ casus, organisatie }) =>
    overdraagbaarAan(casus, organisatie).length > 0
      ? []
      : [{ kop: casusOverdragenTekst.velden.aan, regels: [niemandOmOverTeDragen] }],
  velden: ({ casus, organisatie }) => ({
    aan: keuzeUit(overdraagbaarAan(casus, organisatie).map(({ id, naam }) => ({ id, titel: naam }))),
    reden: alinea(500),
  }),
  toData: ({ aan, reden }, { casus, organisatie }) => ({
    aan,
    aanNaam: overdraagbaarAan(casus, organisatie).find(({ id }) => id === aan)?.naam ?? '',
    reden,
  }),
});
