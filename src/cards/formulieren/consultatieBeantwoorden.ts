import { vragenAan, type Vraag } from '../../domain/vragen';
import { consultatieBeantwoordenTekst } from '../../texts/formulieren/consultatie';
import { defineFormulier, type FormulierContext } from '../formulier';
import { disarm, plainTitle, shorten } from '../userText';
import { alinea, keuzeUit } from '../velden';

/** The answer of who was asked; they see their own questions and nothing else of the casus. */
export const consultatieBeantwoorden = defineFormulier({
  verb: 'consultatie-beantwoorden',
  tekst: consultatieBeantwoordenTekst,
  bron: { regels: ['C1', 'C5', 'C6'], lijnen: ['L123-125', 'L308-314'] },
  // Counted over all questions ever put: a form that comes back after its answer was stored must read the same.
  velden: (ctx) => (mijnVragen(ctx).length > 1 ? withKeuze(ctx) : withoutKeuze()),
  secties: (ctx) =>
    mijnOpenVragen(ctx).map(({ doorNaam, vraag }) => ({
      kop: consultatieBeantwoordenTekst.vraagVan(plainTitle(doorNaam)),
      regels: [disarm(vraag)],
    })),
  beginwaarden: (ctx): Readonly<Record<string, string>> => {
    const [enige, ...meer] = mijnOpenVragen(ctx);
    return enige && meer.length === 0 ? { consultatie: enige.id } : {};
  },
  toData: (answer, ctx) => ({
    consultatie: gekozen(answer) ?? mijnVragen(ctx)[0]?.id ?? '',
    antwoord: answer.antwoord,
  }),
});

function gekozen(answer: Readonly<Record<string, string>>): string | undefined {
  return answer['consultatie'];
}

const withoutKeuze = () => ({ antwoord: alinea() });
const withKeuze = (ctx: FormulierContext) => ({
  consultatie: keuzeUit(mijnOpenVragen(ctx).map(keuzeVan)),
  antwoord: alinea(),
});

function mijnVragen({ casus, wie }: FormulierContext): readonly Vraag[] {
  return wie.kind === 'medewerker' ? vragenAan(casus, wie.id) : [];
}

function mijnOpenVragen(ctx: FormulierContext): readonly Vraag[] {
  return mijnVragen(ctx).filter(({ stand }) => stand === 'open');
}

function keuzeVan({ id, vraag, doorNaam }: Vraag): { id: string; titel: string } {
  return { id, titel: plainTitle(`${doorNaam}: ${shorten(vraag, 80)}`) };
}
