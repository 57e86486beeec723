import { z } from 'zod';
import { vastleggenTekst } from '../texts/formulieren/namen';
import { knoppen } from '../texts/kaart';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { requiredText } from './fields';
import { keuze, knoppenData, waardenData } from './parts';

/** Everything that can be recorded now, to choose from. */
export const vastleggenCard = defineCard({
  name: 'vastleggen',
  labels: { ...vastleggenTekst, kies: veldFoutTekst['niet-gekozen'](), knop: knoppen['vastleggen-kiezen'] },
  data: z.strictObject({
    kop: z.string(),
    ...waardenData(['wat']),
    keuzes: z.strictObject({ wat: z.array(keuze).min(1) }),
    ...knoppenData,
  }),
  form: { verb: 'vastleggen-kiezen', answer: z.object({ wat: requiredText(60) }) },
});
