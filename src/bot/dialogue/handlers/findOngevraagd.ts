import type { Formulier, FormulierContext, Waarden } from '../../../cards/formulier';
import { readTyped } from '../../../cards/readAnswer';
import { shorten } from '../../../cards/userText';
import { formulierTekst } from '../../../texts/weigeringen';
import { foutenNietPassend, type Fouten } from '../views/fouten';

export interface Ongevraagd {
  readonly fouten: Fouten;
  /** What stands in the form again: everything that was typed; a choice nobody can undo is taken away. */
  readonly typed: Waarden;
}

/**
 * What was filled in though it is not asked for: inputs that belong to another answer, or that the casus does not ask for
 * any more. It is said, and the text given back, rather than dropped. Undefined when there is nothing of the kind.
 */
export function findOngevraagd(
  formulier: Formulier,
  ctx: FormulierContext,
  data: unknown,
): Ongevraagd | undefined {
  const velden = formulier.velden(ctx);
  const typed: Waarden = readTyped(Object.keys(velden), data);
  return nietPassend(formulier, ctx, typed) ?? nietMeerGevraagd(formulier, Object.keys(velden), typed, data);
}

function nietPassend(formulier: Formulier, ctx: FormulierContext, typed: Waarden): Ongevraagd | undefined {
  const bij = formulier.bij?.(ctx);
  if (!bij || bij.hoortBij(typed)) return undefined;
  const velden = formulier.velden(ctx);
  const gevuld = bij.velden.filter((id) => (typed[id] ?? '').trim() !== '');
  if (gevuld.length === 0) return undefined;
  const keuzes = gevuld.filter((id) => velden[id]?.vorm.soort === 'keuze');
  return {
    fouten: foutenNietPassend(
      gevuld.map((id) => ({ label: labelOf(formulier, id), gewist: keuzes.includes(id) })),
    ),
    typed: { ...typed, ...Object.fromEntries(keuzes.map((id) => [id, ''])) },
  };
}

function nietMeerGevraagd(
  formulier: Formulier,
  gevraagd: readonly string[],
  typed: Waarden,
  data: unknown,
): Ongevraagd | undefined {
  const weg = (formulier.soms ?? []).filter((id) => !gevraagd.includes(id));
  const gevuld = Object.entries(readTyped(weg, data)).filter(([, text]) => text.trim() !== '');
  if (gevuld.length === 0) return undefined;
  const vervallen = gevuld.map(([id, text]) => `${labelOf(formulier, id)} ${shorten(text, 4000)}`);
  return { fouten: { kop: formulierTekst.vervallen, regels: [], vervallen }, typed };
}

function labelOf(formulier: Formulier, id: string): string {
  return formulier.tekst.velden[id] ?? id;
}
