import { z } from 'zod';
import { noodhulplijnen } from '../domain/events';
import { antwoorden } from '../domain/waarden';
import { knoppen } from '../texts/kaart';
import { noodFormulierTekst } from '../texts/nood';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { choiceField, dateField, multiChoice, requiredText, timeField } from './fields';
import { foutenData, keuze, knoppenData, waardenData } from './parts';

export const noodInputs = ['gebeld', 'datum', 'tijd', 'gesprokenMet', 'afspraken', 'meldingGedaan'] as const;

/** What was done in an emergency, recorded afterwards. */
export const noodVastleggenCard = defineCard({
  name: 'nood-vastleggen',
  labels: {
    ...noodFormulierTekst,
    vulIn: veldFoutTekst.leeg(),
    kies: veldFoutTekst['niet-gekozen'](),
    knop: knoppen['nood-vastleggen'],
  },
  data: z.strictObject({
    kop: z.string(),
    ...foutenData,
    ...waardenData(noodInputs),
    keuzes: z.strictObject({ gebeld: z.array(keuze), meldingGedaan: z.array(keuze) }),
    ...knoppenData,
  }),
  form: {
    verb: 'nood-vastleggen',
    answer: z.object({
      gebeld: multiChoice(noodhulplijnen),
      datum: dateField,
      tijd: timeField,
      gesprokenMet: requiredText(200),
      afspraken: requiredText(4000),
      meldingGedaan: choiceField(antwoorden),
    }),
  },
});
