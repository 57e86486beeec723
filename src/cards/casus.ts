import { z } from 'zod';
import { knoppen } from '../texts/kaart';
import { defineCard } from './defineCard';
import { bellijstData, knoppenData } from './parts';

/** A casus at a glance: what just happened, the facts, the latest signalen. */
export const casusCard = defineCard({
  name: 'casus',
  labels: { dossier: knoppen['dossier-inzien'] },
  data: z.strictObject({
    kop: z.string(),
    titel: z.string().min(1),
    heeftMededeling: z.boolean(),
    mededelingStijl: z.enum(['good', 'attention', 'emphasis']),
    mededelingen: z.array(z.string()),
    ...bellijstData,
    feiten: z.array(z.strictObject({ naam: z.string().min(1), waarde: z.string() })),
    signalenKop: z.string(),
    /** Feiten, hypothesen, and what was corrected. */
    groepen: z
      .array(
        z.strictObject({
          kop: z.string().min(1),
          signalen: z
            .array(z.strictObject({ wanneer: z.string(), tekst: z.string(), kenmerken: z.string() }))
            .max(3),
        }),
      )
      .max(3),
    /** Whether this person may read everything that lies under the glance. */
    heeftDossier: z.boolean(),
    ...knoppenData,
  }),
});
