import { verschuldigdeMelding } from '../../domain/afwegingen';
import type { Casus } from '../../domain/casus';
import { afwegingAntwoordTekst, afwegingTekst } from '../../texts/afwegingen';
import { normAfwijkenTekst } from '../../texts/formulieren/melding';
import { defineFormulier, type Sectie } from '../formulier';
import { meldingSecties } from '../secties/melding';
import { disarm, shorten } from '../userText';
import { alinea } from '../velden';

/** Not reporting where the norm is to report: who may, why, and on which answer (decision 0.1, [F7], [F13]). */
export const normAfwijken = defineFormulier({
  verb: 'norm-afwijken',
  tekst: normAfwijkenTekst,
  bron: { regels: ['0.1', 'F6', 'F7', 'F13'], lijnen: ['L169-170', 'L180-182', 'L507-511', 'L521-523'] },
  velden: () => ({ motivering: alinea() }),
  secties: ({ casus }) => [...waarop(casus), ...meldingSecties(casus)],
  toData: (answer) => answer,
  klaar: () => ({ regels: [normAfwijkenTekst.klaar], stijl: 'attention', bel: ['veilig-thuis'] }),
});

function waarop(casus: Casus): Sectie[] {
  const record = verschuldigdeMelding(casus);
  if (!record) return [];
  const { antwoord } =
    afwegingAntwoordTekst[`${record.afweging}.${record.antwoord}` as keyof typeof afwegingAntwoordTekst];
  const motivering = `${disarm(record.doorNaam)}: ${disarm(shorten(record.motivering, 300))}`;
  return [
    {
      kop: normAfwijkenTekst.waarop,
      regels: [`${afwegingTekst[record.afweging].naam} ${antwoord}`, motivering],
    },
  ];
}
