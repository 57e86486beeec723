import { z } from 'zod';
import type { Casus } from '../domain/casus';
import { recordings, type CommandData, type Recording } from '../domain/commands';
import type { Requester } from '../domain/medewerker';
import type { Organisatie } from '../domain/organisatie';
import type { Datum } from '../domain/waarden';
import type { Bron } from '../protocol/types';
import type { FormulierTekst } from '../texts/formulieren/formulierTekst';
import { volgendeStapKaartTekst } from '../texts/volgendeStappen';
import { defineCard } from './defineCard';
import type { Mededeling } from './mededeling';
import { foutenData, knoppenData } from './parts';
import { veldData, type AnswerOf, type Velden } from './velden';

export const sectie = z.strictObject({ kop: z.string().min(1), regels: z.array(z.string()) });
export type Sectie = z.infer<typeof sectie>;

/** One template for every form that records one thing: title, why, what is known already, inputs, one button. */
export const formulierCard = defineCard({
  name: 'formulier',
  labels: { waarom: volgendeStapKaartTekst.waarom },
  data: z.strictObject({
    kop: z.string(),
    titel: z.string().min(1),
    uitleg: z.array(z.string()),
    bron: z.string().min(1),
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
}

export interface FormulierKop {
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly bron: Bron;
}

/** A form for one command, ready for the register; made by `defineFormulier`. */
export interface Formulier<C extends Recording = Recording> {
  readonly verb: C;
  readonly tekst: FormulierTekst;
  readonly bron: Bron;
  /** Title and explanation where they follow from the casus, such as the afweging that is next. */
  readonly kop?: ((ctx: FormulierContext) => FormulierKop) | undefined;
  readonly velden: (ctx: FormulierContext) => Velden;
  /** What is known already and belongs beside the question. */
  readonly secties: (ctx: FormulierContext) => readonly Sectie[];
  /** What stands in the inputs at first; today for a `datum` when not said otherwise. */
  readonly beginwaarden: (ctx: FormulierContext) => Readonly<Record<string, string>>;
  readonly toData: (answer: never, ctx: FormulierContext) => CommandData[C];
  /** What is said when it is recorded, where that follows from the answer; `casus` is the casus after it. */
  readonly klaar?: ((data: CommandData[C], casus: Casus) => Mededeling) | undefined;
}

/** Ties inputs to a command; the compiler holds the answer against what the command asks. */
export function defineFormulier<C extends Recording, const V extends Velden>(formulier: {
  readonly verb: C;
  readonly tekst: FormulierTekst & { readonly velden: Readonly<Record<Extract<keyof V, string>, string>> };
  readonly bron: Bron;
  readonly kop?: (ctx: FormulierContext) => FormulierKop;
  readonly velden: (ctx: FormulierContext) => V;
  readonly secties?: (ctx: FormulierContext) => readonly Sectie[];
  readonly beginwaarden?: (
    ctx: FormulierContext,
  ) => Readonly<Partial<Record<Extract<keyof V, string>, string>>>;
  readonly toData: (answer: AnswerOf<V>, ctx: FormulierContext) => CommandData[C];
  readonly klaar?: (data: CommandData[C], casus: Casus) => Mededeling;
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
