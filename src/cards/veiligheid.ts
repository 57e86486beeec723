import { z } from 'zod';
import { antwoorden } from '../domain/waarden';
import { veiligheidTekst } from '../texts/veiligheid';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { choiceField } from './fields';
import { foutenData, keuze, knoppenData, waardenData } from './parts';
import { knoppen } from '../texts/kaart';

export const veiligheidInputs = ['acuut', 'medewerkerBetrokken'] as const;

/** The two safety questions that come before any casus. */
export const veiligheidCard = defineCard({
  name: 'veiligheid-beantwoorden',
  labels: {
    ...veiligheidTekst,
    kies: veldFoutTekst['niet-gekozen'](),
    knop: knoppen['veiligheid-beantwoorden'],
  },
  data: z.strictObject({
    ...foutenData,
    ...waardenData(veiligheidInputs),
    keuzes: z.strictObject({ acuut: z.array(keuze), medewerkerBetrokken: z.array(keuze) }),
    ...knoppenData,
  }),
  form: {
    verb: 'veiligheid-beantwoorden',
    answer: z.object({ acuut: choiceField(antwoorden), medewerkerBetrokken: choiceField(antwoorden) }),
  },
});
