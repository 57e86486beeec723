import { z } from 'zod';
import { knopTitel } from '../texts/kaart';
import { isVerb, openedBy, type Verb } from './verbs';

/** Fixed wording of a card, by the key its template uses. */
export type Labels = Readonly<Record<string, string>>;

export const knop = z.strictObject({
  verb: z.custom<Verb>((value) => typeof value === 'string' && isVerb(value)),
  titel: z.string().min(1).max(40),
  stijl: z.enum(['default', 'positive', 'destructive']),
  /** Ids only: `casusId` overrides the envelope of the card, `termijn` says which herinnering the form is about. */
  data: z.strictObject({ casusId: z.string().optional(), termijn: z.string().optional() }),
});
export type Knop = z.infer<typeof knop>;

/** Buttons at the foot; with the button of a form never more than six on a card. */
export const knoppenData = { heeftKnoppen: z.boolean(), knoppen: z.array(knop).max(5) };

/** One button, worded the same on every card. */
export function makeKnop(
  verb: Verb,
  options: { hoofd?: boolean; casusId?: string; titel?: string; termijn?: string } = {},
): Knop {
  return {
    verb,
    titel: options.titel ?? knopTitel(openedBy(verb) ?? verb),
    stijl: options.hoofd ? 'positive' : verb === 'nood' ? 'destructive' : 'default',
    data: {
      ...(options.casusId === undefined ? {} : { casusId: options.casusId }),
      ...(options.termijn === undefined ? {} : { termijn: options.termijn }),
    },
  };
}

export function withKnoppen(...knoppen: readonly Knop[]): { heeftKnoppen: boolean; knoppen: Knop[] } {
  return { heeftKnoppen: knoppen.length > 0, knoppen: [...knoppen] };
}

const belregel = z.strictObject({
  naam: z.string().min(1),
  /** Markdown made by us: the number as text and as links. */
  link: z.string(),
  toelichting: z.string(),
});
export const bellijstData = { bellijst: z.array(belregel) };
export type Belregel = z.infer<typeof belregel>;

/** The banner over a form that came back: what is wrong, line by line. */
export const foutenData = {
  heeftFouten: z.boolean(),
  fouten: z.strictObject({ kop: z.string(), regels: z.array(z.string()) }),
};

export const keuze = z.strictObject({ id: z.string().min(1), titel: z.string().min(1) });
export type Keuze = z.infer<typeof keuze>;

/** The choices of an input from a table of texts, in the order of the table. */
export function keuzesVan(table: Readonly<Record<string, string>>): Keuze[] {
  return Object.entries(table).map(([id, titel]) => ({ id, titel }));
}

/** Every input of a form with the text that stands in it; empty when nothing does. */
export function waardenData<const Names extends readonly string[]>(names: Names) {
  const shape = Object.fromEntries(names.map((name) => [name, z.string()]));
  return { waarden: z.strictObject(shape as Record<Names[number], z.ZodString>) };
}
