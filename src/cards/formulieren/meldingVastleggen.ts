import { terugkoppelingTermijn } from '../../domain/meldingen';
import { formatDatum } from '../../texts/datums';
import { bijveldenTekst } from '../../texts/formulieren/bijvelden';
import { afschermVoorwaardeTekst, meldingVastleggenTekst, naamTekst } from '../../texts/formulieren/melding';
import { defineFormulier } from '../formulier';
import { meldingSecties } from '../secties/melding';
import { teMelden } from '../secties/teMelden';
import { shorten } from '../userText';
import { alinea, datum, keuze, regel, tijd, vrijeAlinea, vrijeKeuze } from '../velden';

/**
 * The melding as it was made by telephone: facts first, other sources by name, hypothesen apart, and what the school goes
 * on doing; in own name, or shielded for the family on one ground ([I9], [L25-L29], [N35], [N37], decision 0.2).
 */
export const meldingVastleggen = defineFormulier({
  verb: 'melding-vastleggen',
  tekst: meldingVastleggenTekst,
  bron: {
    regels: ['0.2', 'I7', 'I8', 'I9', 'L21', 'L25', 'L26', 'L27', 'L28', 'L29', 'N35', 'N37'],
    lijnen: ['L538-546', 'L1704-1714', 'L1786-1853', 'L2253-2263', 'L2466-2474'],
  },
  velden: () => ({
    datum: datum(),
    tijd: tijd(),
    gesprokenMet: regel(),
    feiten: alinea(4000),
    andereBronnen: vrijeAlinea(),
    hypothesen: vrijeAlinea(),
    afspraken: alinea(),
    eigenVervolg: alinea(),
    naam: keuze(naamTekst),
    afschermMotivering: vrijeAlinea(1000),
    afschermVoorwaarde: vrijeKeuze(afschermVoorwaardeTekst),
    veiligheidsplan: vrijeAlinea(1000),
  }),
  bij: () => ({
    onder: 'naam',
    velden: ['afschermMotivering', 'afschermVoorwaarde', 'veiligheidsplan'],
    knop: bijveldenTekst.afgeschermd,
    hoortBij: ({ naam = '' }) => naam !== '' && naam !== 'op-naam',
  }),
  secties: ({ casus }) => meldingSecties(casus),
  // What is in the dossier need not be typed again; whoever called strikes out what was not said.
  beginwaarden: ({ casus }) => {
    const { feiten, vanAnderen, hypothesen } = teMelden(casus);
    return {
      feiten: shorten(feiten.join('\n'), 3000),
      andereBronnen: shorten(vanAnderen.join('\n'), 1500),
      hypothesen: shorten(hypothesen.join('\n'), 1500),
      naam: 'op-naam',
    };
  },
  toData: ({ naam, ...answer }) =>
    naam === 'op-naam'
      ? {
          ...answer,
          afgeschermd: null,
          afschermMotivering: '',
          afschermVoorwaarde: null,
          veiligheidsplan: '',
        }
      : { ...answer, afgeschermd: naam },
  klaar: (_, casus, organisatie) => {
    const termijn = terugkoppelingTermijn(casus, organisatie);
    const wanneer =
      termijn === undefined ? [] : [meldingVastleggenTekst.terugkoppeling(formatDatum(termijn))];
    return { regels: [meldingVastleggenTekst.klaar, ...wanneer], stijl: 'good', bel: [] };
  },
});
