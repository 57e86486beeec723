import { z } from 'zod';
import { knoppen } from '../texts/kaart';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { requiredText } from './fields';
import { sectie } from './formulier';
import { keuze, knoppenData, waardenData } from './parts';

/** What the school sees to: how each thing stands, and one list to choose what to do with it. */
export const randvoorwaardenCard = defineCard({
  name: 'randvoorwaarden',
  labels: { kies: veldFoutTekst['niet-gekozen'](), knop: knoppen['randvoorwaarde-kiezen'] },
  data: z.strictObject({
    kop: z.string().min(1),
    titel: z.string().min(1),
    heeftMededeling: z.boolean(),
    mededeling: z.string(),
    uitleg: z.array(z.string()),
    regels: z.array(
      z.strictObject({
        tekst: z.string().min(1),
        stand: z.string().min(1),
        /** Colour is never the only sign: the sentence says the same. */
        kleur: z.enum(['default', 'attention']),
      }),
    ),
    secties: z.array(sectie),
    keuzeLabel: z.string().min(1),
    keuzeStijl: z.enum(['compact', 'expanded']),
    ...waardenData(['keuze']),
    keuzes: z.strictObject({ keuze: z.array(keuze).min(1) }),
    ...knoppenData,
  }),
  form: { verb: 'randvoorwaarde-kiezen', answer: z.object({ keuze: requiredText(200) }) },
});
