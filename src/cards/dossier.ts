import { z } from 'zod';
import { dossierTekst } from '../texts/dossier';
import { knoppen } from '../texts/kaart';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { optionalText } from './fields';
import { sectie } from './formulier';
import { keuze, knoppenData, waardenData } from './parts';

/** One part of the dossier, with a choice of the others when it takes more than one card ([M11], L249-251). */
export const dossierCard = defineCard({
  name: 'dossier',
  labels: {
    titel: dossierTekst.titel,
    kies: dossierTekst.kies,
    fout: veldFoutTekst['niet-gekozen'](),
    knop: knoppen['dossier-bladeren'],
  },
  data: z.strictObject({
    kop: z.string(),
    uitleg: z.array(z.string()),
    secties: z.array(sectie),
    heeftDelen: z.boolean(),
    ...waardenData(['deel']),
    keuzes: z.strictObject({ deel: z.array(keuze) }),
    ...knoppenData,
  }),
  form: { verb: 'dossier-bladeren', answer: z.object({ deel: optionalText(4) }) },
});
