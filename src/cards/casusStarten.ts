import { z } from 'zod';
import { antwoorden, leeftijdsgroepen } from '../domain/waarden';
import { knoppen } from '../texts/kaart';
import { startTekst } from '../texts/starten';
import { veiligheidTekst } from '../texts/veiligheid';
import { defineCard } from './defineCard';
import { choiceField, requiredText } from './fields';
import { sectie } from './formulier';
import { foutenData, keuze, knoppenData, waardenData } from './parts';
import {
  signaalAnswer,
  signaalInputs,
  signaalKeuzesData,
  signaalVeldLabels,
  vanWieData,
} from './signaalVelden';

export const startInputs = [
  'acuut',
  'medewerkerBetrokken',
  'school',
  'kenmerk',
  'leeftijdsgroep',
  ...signaalInputs,
] as const;

/** One form for the casus and its first signaal; the two answers on safety travel along unseen. */
export const casusStartenCard = defineCard({
  name: 'casus-starten',
  labels: {
    ...signaalVeldLabels,
    ...startTekst,
    acuut: veiligheidTekst.acuut,
    medewerkerBetrokken: veiligheidTekst.medewerkerBetrokken,
    knop: knoppen['casus-starten'],
  },
  data: z.strictObject({
    ...foutenData,
    ...vanWieData,
    /** Before the first casus of a school: whether the bot can reach the aandachtsfunctionarissen. */
    secties: z.array(sectie),
    ...waardenData(startInputs),
    keuzes: z.strictObject({
      school: z.array(keuze).min(1),
      leeftijdsgroep: z.array(keuze),
      ...signaalKeuzesData,
    }),
    ...knoppenData,
  }),
  form: {
    verb: 'casus-starten',
    answer: z.object({
      acuut: choiceField(antwoorden),
      medewerkerBetrokken: choiceField(antwoorden),
      school: requiredText(60),
      kenmerk: requiredText(40),
      leeftijdsgroep: choiceField(leeftijdsgroepen),
      ...signaalAnswer,
    }),
  },
});
