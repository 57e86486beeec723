import { z } from 'zod';
import { knoppen } from '../texts/kaart';
import { casussenTekst } from '../texts/casus';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { requiredText } from './fields';
import { keuze, knoppenData, waardenData } from './parts';

/** What is to be done with the casus that is chosen; part of the value of each choice, so that one list serves all. */
export const keuzedoelen = [
  'casus-inzien',
  'volgende-stap-inzien',
  'signaal-formulier',
  'nood-formulier',
  'dossier-inzien',
  'dossier-toetsen',
  'consultatie-inzien',
  'taak-inzien',
] as const;
export type Keuzedoel = (typeof keuzedoelen)[number];

/** A list of casussen to choose from. */
export const casussenCard = defineCard({
  name: 'casussen',
  labels: { casus: casussenTekst.kies, kies: veldFoutTekst['niet-gekozen'](), knop: knoppen['casus-kiezen'] },
  data: z.strictObject({
    titel: z.string().min(1),
    uitleg: z.string().min(1),
    ...waardenData(['casus']),
    keuzes: z.strictObject({ casus: z.array(keuze).min(1) }),
    ...knoppenData,
  }),
  form: { verb: 'casus-kiezen', answer: z.object({ casus: requiredText(60) }) },
});
