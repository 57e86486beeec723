import { z } from 'zod';
import { begripIds } from '../protocol/begrippen';
import { knoppen } from '../texts/kaart';
import { uitlegKaartTekst as t } from '../texts/uitleg/kaart';
import { veldFoutTekst } from '../texts/weigeringen';
import { defineCard } from './defineCard';
import { choiceField } from './fields';
import { bellijstData, keuze, knoppenData, waardenData } from './parts';

/** One subject of the meldcode explained, with its source, whom to call, and the ways to the other subjects. */
export const uitlegCard = defineCard({
  name: 'uitleg',
  labels: {
    waarom: t.waarom,
    bellen: t.bellen,
    meer: t.meer,
    kies: veldFoutTekst['niet-gekozen'](),
    knop: knoppen['uitleg-kiezen'],
  },
  data: z.strictObject({
    kop: z.string().min(1),
    heeftOpmerking: z.boolean(),
    opmerking: z.string(),
    titel: z.string().min(1),
    alineas: z.array(z.string().min(1)).min(1),
    punten: z.array(z.string().min(1)),
    heeftBellijst: z.boolean(),
    ...bellijstData,
    /** Who belongs in the list and cannot be called yet. */
    zonderNummer: z.array(z.string().min(1)),
    bron: z.string().min(1),
    ...waardenData(['begrip']),
    keuzes: z.strictObject({ begrip: z.array(keuze).min(1) }),
    ...knoppenData,
  }),
  form: { verb: 'uitleg-kiezen', answer: z.object({ begrip: choiceField(begripIds) }) },
});
