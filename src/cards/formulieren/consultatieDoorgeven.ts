import type { Persoon } from '../../domain/organisatie';
import type { Vraag } from '../../domain/vragen';
import { doorTeGevenAan, doorTeGevenVragen, vervangerVoor } from '../../domain/vragers';
import { consultatieDoorgevenTekst } from '../../texts/formulieren/samenwerken';
import { defineFormulier, type FormulierContext } from '../formulier';
import { plainTitle } from '../userText';
import { alinea, keuzeUit } from '../velden';
import { enigeVraag, vraagkeuze } from './consultatieIntrekken';

/** A question goes on to somebody who can answer it, at first the vervanger ([C1], [C5], [C6]). */
export const consultatieDoorgeven = defineFormulier({
  verb: 'consultatie-doorgeven',
  tekst: consultatieDoorgevenTekst,
  bron: { regels: ['C1', 'C5', 'C6'], lijnen: ['L123-125', 'L308-314'] },
  velden: (ctx) => ({
    consultatie: keuzeUit(vragen(ctx).map(vraagkeuze)),
    aan: keuzeUit(mensen(ctx).map(({ id, naam }) => ({ id, titel: plainTitle(naam) }))),
    reden: alinea(500),
  }),
  beginwaarden: (ctx): { readonly consultatie?: string; readonly aan?: string } => {
    const [enige, ...meer] = vragen(ctx);
    const vervanger =
      enige && meer.length === 0 ? vervangerVoor(enige, ctx.casus, ctx.organisatie, ctx.vandaag) : undefined;
    return { ...enigeVraag(vragen(ctx)), ...(vervanger && { aan: vervanger.id }) };
  },
  toData: (answer, ctx) => ({
    ...answer,
    aanNaam: mensen(ctx).find(({ id }) => id === answer.aan)?.naam ?? '',
  }),
});

const vragen = ({ casus, wie, organisatie }: FormulierContext): readonly Vraag[] =>
  doorTeGevenVragen(casus, wie, organisatie);

/** To whom any of these questions can go; that the one fits the other is for the rules. */
function mensen(ctx: FormulierContext): readonly Persoon[] {
  return [...new Set(vragen(ctx).flatMap((vraag) => doorTeGevenAan(vraag, ctx.casus, ctx.organisatie)))];
}
