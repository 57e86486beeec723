import { z } from 'zod';
import type { Signaal } from '../domain/signaal';
import { signaalrichtingen, signaalsoorten, waarnemingen } from '../domain/waarden';
import { signaalcategorieIds } from '../protocol/signaalcategorieen';
import { categorieTekst } from '../texts/signaalcategorieen';
import {
  herkomsten,
  herkomstTekst,
  richtingTekst,
  signaalLabels,
  signaalVoorbeelden,
  soortTekst,
  waarnemingTekst,
} from '../texts/signaalvelden';
import { bijveldenTekst } from '../texts/formulieren/bijvelden';
import { signaalhulpTekst } from '../texts/signaalhulp';
import { veldFoutTekst } from '../texts/weigeringen';
import { choiceField, dateField, multiChoice, optionalChoice, optionalText, requiredText } from './fields';
import { keuze, keuzesVan } from './parts';

/** The inputs of one signaal ([B14-B25]); shared by the start of a casus and every later signaal. */
export const signaalInputs = [
  'categorie',
  'tekst',
  'waarnemingen',
  'datum',
  'plaats',
  'situatie',
  'aanwezigen',
  'soort',
  'richting',
  'herkomst',
  'vanWie',
] as const;
export type SignaalInput = (typeof signaalInputs)[number];

export const signaalAnswer = {
  categorie: optionalChoice(signaalcategorieIds),
  tekst: requiredText(4000),
  waarnemingen: multiChoice(waarnemingen),
  datum: dateField,
  plaats: requiredText(200),
  situatie: requiredText(500),
  aanwezigen: requiredText(500),
  soort: choiceField(signaalsoorten),
  richting: choiceField(signaalrichtingen),
  herkomst: choiceField(herkomsten),
  vanWie: optionalText(200),
};

/** Folded away: only what somebody else saw or found has a name with it ([B24], [B25]). */
export const vanWieData = { vanWieZichtbaar: z.boolean() };

/** Whether the name of somebody else belongs to what stands in the form, or stands in it already. */
export function isVanWieZichtbaar(typed: { readonly herkomst: string; readonly vanWie: string }): boolean {
  return typed.herkomst === 'ander' || typed.herkomst === 'diagnose' || typed.vanWie.trim() !== '';
}

export const signaalKeuzesData = {
  categorie: z.array(keuze),
  waarnemingen: z.array(keuze),
  soort: z.array(keuze),
  richting: z.array(keuze),
  herkomst: z.array(keuze),
};

export const signaalKeuzes = {
  categorie: Object.entries(categorieTekst).map(([id, { naam, voorbeelden }]) => ({
    id,
    titel: `${naam}: ${voorbeelden}`,
  })),
  waarnemingen: keuzesVan(waarnemingTekst),
  soort: keuzesVan(soortTekst),
  richting: keuzesVan(richtingTekst),
  herkomst: keuzesVan(herkomstTekst),
};

export const signaalVeldLabels = {
  ...signaalLabels,
  tekstHint: signaalVoorbeelden.tekst,
  plaatsHint: signaalVoorbeelden.plaats,
  situatieHint: signaalVoorbeelden.situatie,
  aanwezigenHint: signaalVoorbeelden.aanwezigen,
  ...signaalhulpTekst,
  vanWieKnop: bijveldenTekst.vanAnder,
  vulIn: veldFoutTekst.leeg(),
  kies: veldFoutTekst['niet-gekozen'](),
} as const;

/** The signaal that the inputs describe; who told it is a bron or the maker of a diagnosis, as was chosen. */
export function signaalFrom(answer: z.output<z.ZodObject<typeof signaalAnswer>>): Signaal {
  const { herkomst, vanWie, ...rest } = answer;
  return {
    ...rest,
    bron: herkomst === 'ander' ? vanWie : null,
    diagnoseDoor: herkomst === 'diagnose' ? vanWie : null,
  };
}
