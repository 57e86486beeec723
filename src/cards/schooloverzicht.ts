import { z } from 'zod';
import { perBlad } from '../domain/schooloverzicht';
import { knoppen } from '../texts/kaart';
import { schooloverzichtTekst } from '../texts/schooloverzicht';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { requiredText } from './fields';
import { sectie } from './formulier';
import { keuze, knoppenData, waardenData } from './parts';

/** A part of a bar, as wide as its number. The words above it say the same as width and colour. */
const staafdeel = z.strictObject({
  breedte: z.string().regex(/^\d+px$/),
  stijl: z.enum(['attention', 'accent']),
});

/** The casussen of a school, one page of them, each of which opens with a tap; one list says what to show next. */
export const schooloverzichtCard = defineCard({
  name: 'schooloverzicht',
  labels: {
    grafiek: schooloverzichtTekst.grafiek,
    keuze: schooloverzichtTekst.kies,
    kies: veldFoutTekst['niet-gekozen'](),
    knop: knoppen['schooloverzicht-bladeren'],
  },
  data: z.strictObject({
    kop: z.string(),
    titel: z.string().min(1),
    uitleg: z.array(z.string()),
    regels: z
      .array(
        z.strictObject({
          casusId: z.string().min(1),
          open: z.string().min(1),
          kop: z.string().min(1),
          /** That it cannot wait or is too late, in words; empty when neither. */
          stand: z.string(),
          kleur: z.enum(['default', 'attention']),
          termijn: z.string(),
          waar: z.string().min(1),
          stil: z.string().min(1),
        }),
      )
      .max(perBlad),
    heeftGrafiek: z.boolean(),
    grafiek: z.array(z.strictObject({ tekst: z.string().min(1), delen: z.array(staafdeel) })),
    secties: z.array(sectie),
    ...waardenData(['keuze']),
    keuzes: z.strictObject({ keuze: z.array(keuze).min(1) }),
    ...knoppenData,
  }),
  form: { verb: 'schooloverzicht-bladeren', answer: z.object({ keuze: requiredText(100) }) },
});
