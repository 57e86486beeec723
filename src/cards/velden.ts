import { z } from 'zod';
import { choiceField, dateField, optionalChoice, optionalText, requiredText, timeField } from './fields';
import { keuze as keuzeData, keuzesVan } from './parts';

/** One input of a form as the template draws it; every key is there, for a missing one would be shown as text. */
export const veldData = z.strictObject({
  id: z.string(),
  soort: z.enum(['tekst', 'datum', 'tijd', 'keuze']),
  label: z.string().min(1),
  verplicht: z.boolean(),
  fout: z.string(),
  waarde: z.string(),
  hint: z.string(),
  lang: z.boolean(),
  max: z.number().int(),
  stijl: z.enum(['compact', 'expanded']),
  meer: z.boolean(),
  keuzes: z.array(keuzeData),
  /** Folded away until somebody asks for it. */
  zichtbaar: z.boolean(),
  /** Shows what belongs to one answer to this input only; `doelen` are the elements, none where nothing does. */
  klap: z.strictObject({ is: z.boolean(), titel: z.string(), doelen: z.array(z.string()) }),
});
export type VeldData = z.infer<typeof veldData>;

/** An input: how it is drawn, and what may come back from it. */
export interface Veld<Schema extends z.ZodType = z.ZodType> {
  readonly vorm: Omit<VeldData, 'id' | 'waarde' | 'fout' | 'label' | 'zichtbaar' | 'klap'>;
  readonly schema: Schema;
}

export type Velden = Readonly<Record<string, Veld>>;
export type AnswerOf<V extends Velden> = { readonly [K in keyof V]: z.output<V[K]['schema']> };

const leeg = { hint: '', lang: false, max: 0, stijl: 'expanded', meer: false, keuzes: [] } as const;

/** A line of text; may not be empty. */
export function regel(max = 200, hint = ''): Veld<ReturnType<typeof requiredText>> {
  return {
    vorm: { ...leeg, keuzes: [], soort: 'tekst', verplicht: true, max, hint },
    schema: requiredText(max),
  };
}

/** Several lines; may not be empty. */
export function alinea(max = 2000, hint = ''): Veld<ReturnType<typeof requiredText>> {
  return {
    vorm: { ...leeg, keuzes: [], soort: 'tekst', verplicht: true, lang: true, max, hint },
    schema: requiredText(max),
  };
}

/** Several lines that may stay empty; the rules can still ask for them. */
export function vrijeAlinea(max = 2000, hint = ''): Veld<ReturnType<typeof optionalText>> {
  return {
    vorm: { ...leeg, keuzes: [], soort: 'tekst', verplicht: false, lang: true, max, hint },
    schema: optionalText(max),
  };
}

export function datum(): Veld<typeof dateField> {
  return { vorm: { ...leeg, keuzes: [], soort: 'datum', verplicht: true }, schema: dateField };
}

export function tijd(): Veld<typeof timeField> {
  return { vorm: { ...leeg, keuzes: [], soort: 'tijd', verplicht: true }, schema: timeField };
}

/**
 * One of a table of texts, in its order; a long list folds up. With `only` just these are offered; that the others are
 * not taken is for the rules.
 */
export function keuze<const T extends Readonly<Record<string, string>>>(
  table: T,
  only?: readonly (keyof T)[],
) {
  const ids = Object.keys(table) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]];
  const keuzes = keuzesVan(table).filter(({ id }) => only === undefined || only.includes(id));
  const stijl = keuzes.length > 5 ? ('compact' as const) : ('expanded' as const);
  return {
    vorm: { ...leeg, soort: 'keuze' as const, verplicht: true, stijl, keuzes },
    schema: choiceField(ids),
  };
}

/** One of a list that depends on the casus; what comes back is checked by the rules. */
export function keuzeUit(
  keuzes: readonly { id: string; titel: string }[],
): Veld<ReturnType<typeof requiredText>> {
  const stijl = keuzes.length > 5 ? ('compact' as const) : ('expanded' as const);
  return {
    vorm: { ...leeg, soort: 'keuze', verplicht: true, stijl, keuzes: [...keuzes] },
    schema: requiredText(200),
  };
}

/** The same, or none; the rules can still ask for it. */
export function vrijeKeuzeUit(
  keuzes: readonly { id: string; titel: string }[],
): Veld<ReturnType<typeof optionalText>> {
  return { vorm: { ...keuzeUit(keuzes).vorm, verplicht: false }, schema: optionalText(200) };
}

/** One of a fixed set, of which the casus allows `keuzes`; the rules look at it again. */
export function keuzeVan<const T extends readonly [string, ...string[]]>(
  ids: T,
  keuzes: readonly { id: T[number]; titel: string }[],
) {
  return {
    vorm: {
      ...leeg,
      soort: 'keuze' as const,
      verplicht: true,
      stijl: 'expanded' as const,
      keuzes: [...keuzes],
    },
    schema: choiceField(ids),
  };
}

/** One of a table of texts, or none; the rules can still ask for it. */
export function vrijeKeuze<const T extends Readonly<Record<string, string>>>(table: T) {
  const ids = Object.keys(table) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]];
  const veld = keuze(table);
  return { vorm: { ...veld.vorm, verplicht: false }, schema: optionalChoice(ids) };
}

/** A line of text that may stay empty; the rules can still ask for it. */
export function vrijeRegel(max = 200, hint = ''): Veld<ReturnType<typeof optionalText>> {
  return {
    vorm: { ...leeg, keuzes: [], soort: 'tekst', verplicht: false, max, hint },
    schema: optionalText(max),
  };
}
