import { geldigeSignalen } from '../../domain/signalen';
import { bijveldenTekst } from '../../texts/formulieren/bijvelden';
import { signaalCorrigerenTekst, signalenSectieTekst } from '../../texts/formulieren/signalen';
import { defineFormulier } from '../formulier';
import { signaalKeuze, signaalLijn } from '../secties/signalen';
import { signaalFormulierVelden, signaalTyped } from '../signaalFormulier';
import { signaalFrom } from '../signaalVelden';
import { alinea, keuzeUit } from '../velden';

/** Shown in full beside the form; an older one is known by its choice. */
const shown = 10;

/** A signaal as it should have been; the old line stays ([B10], [B14-B25]). */
export const signaalCorrigeren = defineFormulier({
  verb: 'signaal-corrigeren',
  tekst: signaalCorrigerenTekst,
  bron: { regels: ['B10', 'B14', 'B21', 'K26'], lijnen: ['L249-251', 'L257-284', 'L706'] },
  secties: ({ casus }) => [
    {
      kop: signalenSectieTekst.signalen,
      regels: geldigeSignalen(casus)
        .slice(-shown)
        .map((stand) => signaalLijn(casus, stand)),
    },
  ],
  velden: ({ casus }) => ({
    signaal: keuzeUit(geldigeSignalen(casus).map(signaalKeuze)),
    reden: alinea(500),
    ...signaalFormulierVelden,
  }),
  bij: () => ({
    onder: 'herkomst',
    velden: ['vanWie'],
    knop: bijveldenTekst.vanAnder,
    hoortBij: ({ herkomst }) => herkomst === 'ander' || herkomst === 'diagnose',
  }),
  // With more than one to choose from, the text of one must not stand ready under the choice of another.
  beginwaarden: ({ casus }) => {
    const [enige, ...andere] = geldigeSignalen(casus);
    return enige && andere.length === 0
      ? { signaal: enige.signaal.id, ...signaalTyped(enige.signaal) }
      : { datum: '' };
  },
  toData: ({ signaal, reden, ...nieuw }) => ({ signaal, reden, nieuw: signaalFrom(nieuw) }),
});
