import type { VeldFout } from '../../../cards/fields';
import type { Labels } from '../../../cards/parts';
import type { BevestigWeigering } from '../../../domain/randvoorwaardeBevestigen';
import type { Refusal } from '../../../domain/refusals';
import { bevestigWeigeringTekst } from '../../../texts/randvoorwaardenKaart';
import { formulierTekst, veldFoutTekst, weigeringTekst } from '../../../texts/weigeringen';

/** What the banner over a returned form says. */
export interface Fouten {
  readonly kop: string;
  readonly regels: readonly string[];
  /** Title of the button of the form, where it is to be pressed for another reason than at first. */
  readonly knop?: string;
  /** What was typed in inputs that are not asked for any more. */
  readonly vervallen?: readonly string[];
}

export function foutenFromVelden(fouten: readonly VeldFout[], labels: Labels): Fouten {
  return {
    kop: formulierTekst.nietVastgelegd,
    regels: fouten.map(({ veld, code, max }) =>
      // A kenmerk is made up, so "onbekend" would be no help.
      withLabel(
        labels[veld],
        code === 'leeg' ? (labels[`${veld}Leeg`] ?? veldFoutTekst.leeg()) : veldFoutTekst[code](max ?? 0),
      ),
    ),
  };
}

export function foutenFromRefusals(refusals: readonly Refusal[], labels: Labels): Fouten {
  return {
    kop: formulierTekst.nietVastgelegd,
    regels: refusals.map((refusal) => withLabel(labels[labelKey(refusal)], refusalSentence(refusal))),
  };
}

export function foutenFromWeigeringen(weigeringen: readonly BevestigWeigering[]): Fouten {
  return {
    kop: formulierTekst.nietVastgelegd,
    regels: weigeringen.map((weigering) => {
      const sentence = bevestigWeigeringTekst[weigering.code] as (facts: BevestigWeigering) => string;
      return sentence(weigering);
    }),
  };
}

export const foutenAlVerstuurd: Fouten = { kop: formulierTekst.alVerstuurd, regels: [] };
export const foutenOpslag: Fouten = {
  kop: formulierTekst.opslagStuk,
  regels: [],
  knop: formulierTekst.opnieuw,
};

/** Inputs that were filled in though they belong to another answer; each a sentence under its label. */
export function foutenNietPassend(velden: readonly { label: string; gewist: boolean }[]): Fouten {
  return {
    kop: formulierTekst.nietVastgelegd,
    regels: velden.map(({ label, gewist }) =>
      withLabel(label, gewist ? veldFoutTekst['keuze-hoort-niet']() : veldFoutTekst['hoort-niet']()),
    ),
  };
}

/** The contract of the banner, with nothing in it when there is nothing wrong. */
export function foutenData(fouten: Fouten | undefined): {
  heeftFouten: boolean;
  fouten: { kop: string; regels: string[] };
} {
  return {
    heeftFouten: fouten !== undefined,
    fouten: { kop: fouten?.kop ?? '', regels: [...(fouten?.regels ?? [])] },
  };
}

/** The sentence of a refusal; the switch over the union is in the table of texts. */
export function refusalSentence(refusal: Refusal): string {
  const sentence = weigeringTekst[refusal.code] as (facts: Refusal['facts']) => string;
  return sentence(refusal.facts);
}

/** The form asks for source and maker of a diagnosis in one input. */
function labelKey({ veld = '' }: Refusal): string {
  return veld === 'bron' || veld === 'diagnoseDoor' ? 'vanWie' : veld;
}

function withLabel(label: string | undefined, sentence: string): string {
  if (label === undefined) return sentence;
  // A label that ends a sentence needs nothing; after any other one the sentence says what is wrong with it.
  return /[.?!)]$/.test(label) ? `${label} ${sentence}` : `${label}: ${sentence}`;
}
