import { z } from 'zod';
import { randvoorwaarden } from '../protocol/randvoorwaardenUitvoering';
import { knoppen } from '../texts/kaart';
import { bevestigenTekst } from '../texts/randvoorwaardenKaart';
import { volgendeStapKaartTekst } from '../texts/volgendeStappen';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { choiceField, dateField, requiredText } from './fields';
import { sectie } from './formulier';
import { foutenData, knoppenData, waardenData } from './parts';

export const bevestigInputs = ['school', 'item', 'toelichting', 'volgendeToets'] as const;

const [eerste, ...rest] = randvoorwaarden;
export const randvoorwaardeVeld = choiceField([eerste.id, ...rest.map(({ id }) => id)]);

/** The form by which someone confirms that one thing is seen to; school and item travel along unseen. */
export const randvoorwaardeBevestigenCard = defineCard({
  name: 'randvoorwaarde-bevestigen',
  labels: {
    titel: bevestigenTekst.titel,
    waarom: volgendeStapKaartTekst.waarom,
    school: bevestigenTekst.school,
    item: bevestigenTekst.item,
    toelichting: bevestigenTekst.toelichting,
    toelichtingHint: bevestigenTekst.toelichtingHint,
    volgendeToets: bevestigenTekst.volgendeToets,
    vulIn: veldFoutTekst.leeg(),
    geenDatum: veldFoutTekst['geen-datum'](),
    knop: knoppen['randvoorwaarde-bevestigen'],
  },
  data: z.strictObject({
    kop: z.string().min(1),
    tekst: z.string().min(1),
    uitleg: z.array(z.string()),
    bron: z.string().min(1),
    ...foutenData,
    /** The confirmation before this one. */
    secties: z.array(sectie),
    ...waardenData(bevestigInputs),
    ...knoppenData,
  }),
  form: {
    verb: 'randvoorwaarde-bevestigen',
    answer: z.object({
      school: requiredText(60),
      item: randvoorwaardeVeld,
      toelichting: requiredText(1000),
      volgendeToets: dateField,
    }),
  },
});
