import { z } from 'zod';
import type { Casus } from '../domain/casus';
import { recordings, type CommandData, type Recording } from '../domain/commands';
import type { Requester } from '../domain/medewerker';
import type { Organisatie } from '../domain/organisatie';
import type { Datum } from '../domain/waarden';
import type { Bron } from '../protocol/types';
import type { FormulierTekst } from '../texts/formulieren/formulierTekst';
import { defineCard } from './defineCard';
import type { Mededeling } from './mededeling';
import { foutenData, knoppenData } from './parts';
import { veldData, type AnswerOf, type Velden } from './velden';

export const sectie = z.strictObject({ kop: z.string().min(1), regels: z.array(z.string()) });
export type Sectie = z.infer<typeof sectie>;

/**
 * One template for every form that records one thing: title, why, what is known already, inputs, one button. Under the
 * button `waarom` stands the source, and before it what is too long to stand between a person and the question.
 */
export const formulierCard = defineCard({
  name: 'formulier',
  labels: {},
  data: z.strictObject({
    kop: z.string(),
    titel: z.string().min(1),
    uitleg: z.array(z.string()),
    waarom: z.strictObject({
      titel: z.string().min(1),
      secties: z.array(sectie),
      bron: z.string().min(1),
    }),
    ...foutenData,
    secties: z.array(sectie),
    velden: z.array(veldData).min(1),
    verb: z.custom<Recording>((value) => typeof value === 'string' && value in recordings),
    knop: z.string().min(1),
    ...knoppenData,
  }),
});

/** What a form may look at to draw itself. */
export interface FormulierContext {
  readonly casus: Casus;
  readonly organisatie: Organisatie;
  readonly wie: Requester;
  /** Local date in Europe/Amsterdam. */
  readonly vandaag: Datum;
  /** Key of the termijn that the pressed button was about: a claim of whoever sent it. */
  readonly termijn?: string | undefined;
}

export interface FormulierKop {
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly bron: Bron;
}

/** What stands in the inputs, by their ids, as it is typed and chosen. */
export type Waarden = Readonly<Record<string, string>>;

/** Inputs that belong to some answers to another input of the same form; folded away under it until asked for. */
export interface Bijvelden<Naam extends string = string> {
  readonly onder: Naam;
  readonly velden: readonly Naam[];
  /** Title of the button that shows them. */
  readonly knop: string;
  readonly hoortBij: (waarden: Waarden) => boolean;
}

export interface Grondslag {
  readonly kort: Sectie;
  readonly secties: readonly Sectie[];
}

/** A form for one command, ready for the register; made by `defineFormulier`. */
export interface Formulier<C extends Recording = Recording> {
  readonly verb: C;
  readonly tekst: FormulierTekst;
  readonly bron: Bron;
  /** Title and explanation where they follow from the casus, such as the afweging that is next. */
  readonly kop?: ((ctx: FormulierContext) => FormulierKop) | undefined;
  readonly velden: (ctx: FormulierContext) => Velden;
  readonly bij?: ((ctx: FormulierContext) => Bijvelden | undefined) | undefined;
  /** Texts that are asked for in some casussen only: what was typed there is never dropped unseen. */
  readonly soms?: readonly string[] | undefined;
  /** What is known already and belongs beside the question. */
  readonly secties: (ctx: FormulierContext) => readonly Sectie[];
  /** What the answer rests on; folded away where it is long, and then `kort` stands in its place. */
  readonly grondslag?: ((ctx: FormulierContext) => Grondslag) | undefined;
  /** What stands in the inputs at first; today for a `datum` when not said otherwise. */
  readonly beginwaarden: (ctx: FormulierContext) => Readonly<Record<string, string>>;
  readonly toData: (answer: never, ctx: FormulierContext) => CommandData[C];
  /** What is said when it is recorded, where that follows from the answer; `casus` is the casus after it. */
  readonly klaar?: ((data: CommandData[C], casus: Casus, organisatie: Organisatie) => Mededeling) | undefined;
}

/** Every input there can be, also one that is there in some casussen only. */
type NaamVan<V> = V extends unknown ? Extract<keyof V, string> : never;

/** Ties inputs to a command; the compiler holds the answer against what the command asks. */
export function defineFormulier<C extends Recording, const V extends Velden>(formulier: {
  readonly verb: C;
  readonly tekst: FormulierTekst & { readonly velden: Readonly<Record<Extract<keyof V, string>, string>> };
  readonly bron: Bron;
  readonly kop?: (ctx: FormulierContext) => FormulierKop;
  readonly velden: (ctx: FormulierContext) => V;
  readonly bij?: (ctx: FormulierContext) => Bijvelden<NaamVan<V>> | undefined;
  readonly soms?: readonly string[];
  readonly secties?: (ctx: FormulierContext) => readonly Sectie[];
  readonly grondslag?: (ctx: FormulierContext) => Grondslag;
  readonly beginwaarden?: (
    ctx: FormulierContext,
  ) => Readonly<Partial<Record<Extract<keyof V, string>, string>>>;
  readonly toData: (answer: AnswerOf<V>, ctx: FormulierContext) => CommandData[C];
  readonly klaar?: (data: CommandData[C], casus: Casus, organisatie: Organisatie) => Mededeling;
}): Formulier<C> {
  return {
    secties: () => [],
    ...formulier,
    beginwaarden: (ctx) => compact(formulier.beginwaarden?.(ctx) ?? {}),
  };
}

function compact(record: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
