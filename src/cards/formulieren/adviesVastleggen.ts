import { geldigeSignalen } from '../../domain/signalen';
import { adviesBij, wijzeTekst } from '../../texts/consultatiewoorden';
import { adviesVastleggenTekst } from '../../texts/formulieren/consultatie';
import type { Bron } from '../../protocol/types';
import { defineFormulier } from '../formulier';
import { alinea, datum, keuze, regel } from '../velden';

const bron: Bron = {
  regels: ['C2', 'C4', 'C14', 'D18', 'I4', 'I5', 'I6'],
  lijnen: ['L127', 'L188-195', 'L304', 'L344-350', 'L456'],
};

/** Advies of Veilig Thuis or the jeugdgezondheidszorg, always possible without a name ([C2], [C14], [D18], [E7], [I4-I6]). */
export const adviesVastleggen = defineFormulier({
  verb: 'advies-vastleggen',
  tekst: adviesVastleggenTekst,
  bron,
  kop: ({ casus }) => {
    const letsel = geldigeSignalen(casus).some(({ signaal }) => signaal.categorie === 'lijf-en-letsel');
    return {
      titel: adviesVastleggenTekst.titel,
      uitleg: [...adviesVastleggenTekst.uitleg, ...(letsel ? [adviesVastleggenTekst.letsel] : [])],
      bron,
    };
  },
  velden: () => ({
    bij: keuze(adviesBij),
    datum: datum(),
    wijze: keuze(wijzeTekst),
    gesprokenMet: regel(),
    vraag: alinea(),
    advies: alinea(),
  }),
  toData: (answer) => answer,
});
