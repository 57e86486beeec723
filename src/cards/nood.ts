import { z } from 'zod';
import { noodTekst } from '../texts/nood';
import { antwoorden } from '../domain/waarden';
import { veiligheidsvragen } from '../texts/veiligheid';
import { defineCard } from './defineCard';
import { choiceField } from './fields';
import { knoppenData, waardenData } from './parts';

const { zinnen, ...labels } = noodTekst;

/** The emergency card: two numbers and what to say. No form, no waiting ([J1-J6]). */
export const noodCard = defineCard({
  name: 'nood',
  labels: { ...labels, ...veiligheidsvragen },
  data: z.strictObject({
    zinnen: z.array(z.string()),
    /** Whether what was done can be recorded here. */
    vastleggen: z.boolean(),
    /** Whether the two safety questions were answered just now, so that a casus can follow without asking again. */
    naVragen: z.boolean(),
    /** Title of the button that goes on from there; empty when there is none. */
    verder: z.string(),
    ...waardenData(['acuut', 'medewerkerBetrokken']),
    ...knoppenData,
  }),
  form: {
    verb: 'start-formulier',
    answer: z.object({ acuut: choiceField(antwoorden), medewerkerBetrokken: choiceField(antwoorden) }),
  },
});

export const noodZinnen: readonly string[] = zinnen;
