import { z } from 'zod';
import { knoppen } from '../texts/kaart';
import { signaalTekst } from '../texts/starten';
import { defineCard } from './defineCard';
import { foutenData, knoppenData, waardenData } from './parts';
import {
  signaalAnswer,
  signaalInputs,
  signaalKeuzesData,
  signaalVeldLabels,
  vanWieData,
} from './signaalVelden';

/** One more signaal on an open casus. */
export const signaalVastleggenCard = defineCard({
  name: 'signaal-vastleggen',
  labels: { ...signaalVeldLabels, ...signaalTekst, knop: knoppen['signaal-vastleggen'] },
  data: z.strictObject({
    kop: z.string(),
    ...foutenData,
    ...vanWieData,
    ...waardenData(signaalInputs),
    keuzes: z.strictObject(signaalKeuzesData),
    ...knoppenData,
  }),
  form: { verb: 'signaal-vastleggen', answer: z.object(signaalAnswer) },
});
