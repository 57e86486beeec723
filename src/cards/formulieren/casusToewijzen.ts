import { behandelaarVan, toewijsbaarAan } from '../../domain/behandelaar';
import { casusToewijzenTekst as tekst } from '../../texts/formulieren/samenwerken';
import { defineFormulier } from '../formulier';
import { disarm, plainTitle } from '../userText';
import { alinea, keuzeUit } from '../velden';

/** Another aandachtsfunctionaris of the school takes the casus over ([K16], [K21]). */
export const casusToewijzen = defineFormulier({
  verb: 'casus-toewijzen',
  tekst,
  bron: { regels: ['K16', 'K21'], lijnen: ['L685', 'L695-697'] },
  secties: ({ casus, organisatie }) => {
    const nu = behandelaarVan(casus, organisatie);
    return nu ? [{ kop: tekst.nu, regels: [disarm(nu.naam)] }] : [];
  },
  velden: ({ casus, organisatie }) => ({
    aan: keuzeUit(
      toewijsbaarAan(casus, organisatie).map(({ id, naam }) => ({ id, titel: plainTitle(naam) })),
    ),
    reden: alinea(500),
  }),
  toData: ({ aan, reden }, { casus, organisatie }) => ({
    aan,
    aanNaam: toewijsbaarAan(casus, organisatie).find(({ id }) => id === aan)?.naam ?? '',
    reden,
  }),
});
