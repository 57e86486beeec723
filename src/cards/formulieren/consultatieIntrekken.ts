import type { Vraag } from '../../domain/vragen';
import { inTeTrekkenVragen } from '../../domain/vragers';
import { consultatieIntrekkenTekst, vraagKeuze } from '../../texts/formulieren/samenwerken';
import { defineFormulier, type FormulierContext } from '../formulier';
import { plainTitle, shorten } from '../userText';
import { alinea, keuzeUit } from '../velden';

/** A question that waits is taken back ([C1], [C5]). */
export const consultatieIntrekken = defineFormulier({
  verb: 'consultatie-intrekken',
  tekst: consultatieIntrekkenTekst,
  bron: { regels: ['C1', 'C5'], lijnen: ['L123-125', 'L308'] },
  velden: (ctx) => ({ consultatie: keuzeUit(vragen(ctx).map(vraagkeuze)), reden: alinea(500) }),
  beginwaarden: (ctx) => enigeVraag(vragen(ctx)),
  toData: (answer) => answer,
});

const vragen = ({ casus, wie, organisatie }: FormulierContext): readonly Vraag[] =>
  inTeTrekkenVragen(casus, wie, organisatie);

/** Where there is one to choose it is chosen already. */
export function enigeVraag([enige, ...meer]: readonly Vraag[]): { readonly consultatie?: string } {
  return enige && meer.length === 0 ? { consultatie: enige.id } : {};
}

export function vraagkeuze({ id, aanNaam, vraag }: Vraag): { id: string; titel: string } {
  return { id, titel: plainTitle(vraagKeuze(aanNaam, shorten(vraag, 80))) };
}
