import type { CasusEvent } from '../../domain/events';
import type { Organisatie } from '../../domain/organisatie';
import { formatDatum } from '../../texts/datums';
import { dossierVeldTekst } from '../../texts/dossier';

/** What a line of the dossier may look at besides its own event. */
export interface DossierContext {
  readonly events: readonly CasusEvent[];
  readonly organisatie: Organisatie;
}

/** Names of choices, by the input in which they are made. */
type Keuzes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A question and what was answered; nothing where nothing was. */
export function regel(label: string, waarde: string | null | undefined): string[] {
  return waarde === undefined || waarde === null || waarde.trim() === '' ? [] : [`${label} ${waarde.trim()}`];
}

/** Every input of a form with what was recorded, in the order of the form: questions as they were read, choices by name. */
export function velden(
  tekst: { readonly velden: Readonly<Record<string, string>> },
  data: object,
  keuzes: Keuzes = {},
): string[] {
  const waarden = new Map<string, unknown>(Object.entries(data));
  return Object.entries(tekst.velden).flatMap(([id, label]) => {
    const waarde = waarden.get(id);
    return typeof waarde === 'string' ? regel(vraag(label), leesbaar(waarde, keuzes[id])) : [];
  });
}

function leesbaar(waarde: string, keuze: Readonly<Record<string, string>> | undefined): string {
  if (keuze)
    return waarde
      .split(',')
      .flatMap((id) => zonderGevolg(keuze[id] ?? ''))
      .join(', ');
  return /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? formatDatum(waarde) : waarde;
}

/** A choice as it was made; what followed from it is in the dossier by itself. */
export function zonderGevolg(keuze: string): string {
  return keuze.split(/[.:,]? ?Gevolg:/)[0] ?? keuze;
}

/** A label without the hints for who fills it in. */
function vraag(label: string): string {
  const [kort = label] = label.split(/(?<=\?)/);
  return /[?:]$/.test(kort) ? kort : `${kort.replace(/\.$/, '')}:`;
}

/** The name of a person as the dossier knew it, or else organisatie.json. */
export function naamVan({ events, organisatie }: DossierContext, id: string): string {
  const mensen = [...organisatie.scholen.flatMap((school) => school.mensen), ...organisatie.bovenschools];
  return (
    events.find(({ by }) => by.id === id)?.by.naam ??
    mensen.find((persoon) => persoon.id === id)?.naam ??
    dossierVeldTekst.collega
  );
}
