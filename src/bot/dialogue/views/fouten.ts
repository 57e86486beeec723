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
export const foutenOpslag: Fouten = { kop: formulierTekst.opslagStuk, regels: [] };

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
  return label === undefined ? sentence : `${label} ${label.endsWith('?') ? '' : '- '}${sentence}`;
}
