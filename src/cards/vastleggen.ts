import { z } from 'zod';
import type { Recording } from '../domain/commands';
import { stapIds, type StapId } from '../protocol/types';
import { vastleggenTekst, vastleggroepTekst } from '../texts/formulieren/namen';
import { knoppen } from '../texts/kaart';
import { defineCard } from './defineCard';
import { optionalText } from './fields';
import { foutenData, keuze, knop, knoppenData, waardenData } from './parts';

/** The five stappen in the order of the protocol, and what is about the casus as a whole. */
export const vastlegGroepen = [...stapIds, 'casus'] as const satisfies readonly (StapId | 'casus')[];
export type Vastleggroep = (typeof vastlegGroepen)[number];

/** Under which heading each recording stands; one that is missing does not compile. */
export const vastlegGroep = {
  'signaal-corrigeren': 'signalen',
  'hypothese-beoordelen': 'signalen',
  'contact-vastleggen': 'signalen',
  'gezin-vastleggen': 'signalen',
  'consultatie-vragen': 'consultatie',
  'consultatie-beantwoorden': 'consultatie',
  'consultatie-vastleggen': 'consultatie',
  'consultatie-intrekken': 'consultatie',
  'consultatie-doorgeven': 'consultatie',
  'twijfel-beantwoorden': 'consultatie',
  'advies-vastleggen': 'consultatie',
  'toestemming-vastleggen': 'consultatie',
  'toestemming-afwijken': 'consultatie',
  'ouders-inlichten': 'gesprek',
  'gesprek-vastleggen': 'gesprek',
  'gesprek-afwijken': 'gesprek',
  'leerlinggesprek-vastleggen': 'gesprek',
  'leerlinggesprek-afwijken': 'gesprek',
  'weging-vastleggen': 'wegen',
  'kindcheck-vastleggen': 'wegen',
  'afweging-beantwoorden': 'beslissen',
  'afweging-meebeoordelen': 'beslissen',
  'bevoegd-gezag-inlichten': 'beslissen',
  'verwijsindex-overwegen': 'beslissen',
  'politie-afstemmen': 'beslissen',
  'meldgesprek-vastleggen': 'beslissen',
  'meldgesprek-afwijken': 'beslissen',
  'zwijgplicht-beantwoorden': 'beslissen',
  'melding-vastleggen': 'beslissen',
  'norm-afwijken': 'beslissen',
  'terugkoppeling-vastleggen': 'beslissen',
  'hulpplan-vastleggen': 'beslissen',
  'monitoring-vastleggen': 'beslissen',
  'vervolg-vastleggen': 'casus',
  'herinnering-uitstellen': 'casus',
  'casus-overdragen': 'casus',
  'casus-toewijzen': 'casus',
  'taak-geven': 'casus',
  'taak-afronden': 'casus',
  'casus-afsluiten': 'casus',
  'casus-heropenen': 'casus',
} as const satisfies Record<Recording, Vastleggroep>;

/** The same for every group. */
export function perGroep<T>(make: (groep: Vastleggroep) => T): Record<Vastleggroep, T> {
  return Object.fromEntries(vastlegGroepen.map((groep) => [groep, make(groep)])) as Record<Vastleggroep, T>;
}

/** What can be recorded now: first what is likely, each a button; then everything, a list for each stap. */
export const vastleggenCard = defineCard({
  name: 'vastleggen',
  labels: { ...vastleggenTekst, ...vastleggroepTekst, knop: knoppen['vastleggen-kiezen'] },
  data: z.strictObject({
    kop: z.string(),
    ...foutenData,
    heeftNu: z.boolean(),
    nu: z.array(knop).max(2),
    ...waardenData(vastlegGroepen),
    keuzes: z.strictObject(perGroep(() => z.array(keuze))),
    /** A list in which nothing can be chosen is left out. */
    heeft: z.strictObject(perGroep(() => z.boolean())),
    heeftGroepen: z.boolean(),
    ...knoppenData,
  }),
  form: { verb: 'vastleggen-kiezen', answer: z.object(perGroep(() => optionalText(60))) },
});
