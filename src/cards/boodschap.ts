import { z } from 'zod';
import { defineCard } from './defineCard';
import { bellijstData, knoppenData } from './parts';

/** A message with ways forward: welcome, help, a bericht, an answer that is not a form. */
export const boodschapCard = defineCard({
  name: 'boodschap',
  labels: {},
  data: z.strictObject({
    /** Small line over the title, such as the casus it is about. */
    heeftKop: z.boolean(),
    kop: z.string(),
    titel: z.string().min(1),
    alineas: z.array(z.string()),
    punten: z.array(z.string()),
    ...bellijstData,
    slot: z.array(z.string()),
    ...knoppenData,
  }),
});
