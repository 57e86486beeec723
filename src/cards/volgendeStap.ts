import { z } from 'zod';
import { volgendeStapKaartTekst } from '../texts/volgendeStappen';
import { defineCard } from './defineCard';
import { knoppenData } from './parts';

/** The answer to "wat moet ik nu doen?": the first thing, why, what is done, what is open, what blocks. */
export const volgendeStapCard = defineCard({
  name: 'volgende-stap',
  labels: volgendeStapKaartTekst,
  data: z.strictObject({
    kop: z.string(),
    titel: z.string().min(1),
    reden: z.string().min(1),
    /** By when, who does it, and what happens when it is not done. */
    details: z.array(z.strictObject({ naam: z.string().min(1), waarde: z.string().min(1) })),
    /** Where the law says it: rules and lines. */
    bron: z.string().min(1),
    stappen: z.array(z.string()).length(5),
    heeftBlokkades: z.boolean(),
    blokkades: z.array(z.string()),
    heeftDaarna: z.boolean(),
    daarna: z.array(z.string()),
    ...knoppenData,
  }),
});
