import { z } from 'zod';
import { defineCard } from './defineCard';
import { sectie } from './formulier';
import { bellijstData, knoppenData } from './parts';

/** Something to read with headed parts: a preparation, what lies on the table, a check of the dossier. */
export const overzichtCard = defineCard({
  name: 'overzicht',
  labels: {},
  data: z.strictObject({
    kop: z.string(),
    titel: z.string().min(1),
    uitleg: z.array(z.string()),
    /** Whom to phone now, before anything else is read. */
    ...bellijstData,
    secties: z.array(sectie),
    /** Folded away under a button: what need not be read every time. */
    heeftMeer: z.boolean(),
    meer: z.strictObject({ titel: z.string(), secties: z.array(sectie) }),
    ...knoppenData,
  }),
});
