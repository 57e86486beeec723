import { z } from 'zod';
import { knoppen } from '../texts/kaart';
import { defineCard } from './defineCard';
import { bellijstData, knoppenData } from './parts';

const feit = z.strictObject({ naam: z.string().min(1), waarde: z.string() });

/**
 * A casus at a glance: what just happened, the top of it with the buttons, and under those the rest in headed parts with the
 * latest signalen.
 */
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
    top: z.array(feit).max(5),
    delen: z.array(z.strictObject({ kop: z.string().min(1), feiten: z.array(feit).min(1) })).max(4),
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
