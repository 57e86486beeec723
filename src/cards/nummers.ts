import { z } from 'zod';
import { nummersTekst } from '../texts/contacten';
import { defineCard } from './defineCard';
import { bellijstData, knoppenData } from './parts';

/** Every contact with its hours and use, emergency first. */
export const nummersCard = defineCard({
  name: 'nummers',
  labels: nummersTekst,
  data: z.strictObject({
    heeftOpmerking: z.boolean(),
    opmerking: z.string(),
    groepen: z.array(z.strictObject({ naam: z.string().min(1), ...bellijstData })).min(1),
    ...knoppenData,
  }),
});
