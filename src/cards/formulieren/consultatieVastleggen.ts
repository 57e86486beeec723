import type { Casus } from '../../domain/casus';
import { findSchool } from '../../domain/organisatie';
import { isVormMogelijk, partnersVan, raadrollen } from '../../domain/raad';
import { consultatievormen, type ConsultatiepartnerId } from '../../protocol/consultatie';
import type { Bron } from '../../protocol/types';
import { partnerTekst, vormTekst, wijzeTekst } from '../../texts/consultatiewoorden';
import { consultatieVastleggenTekst } from '../../texts/formulieren/consultatie';
import { defineFormulier, type FormulierContext } from '../formulier';
import { alinea, datum, keuze, regel, vrijeAlinea } from '../velden';

const bron: Bron = {
  regels: ['C1', 'C3', 'C6', 'C7', 'C8', 'C13', 'C17', 'C18', 'D11'],
  lijnen: ['L113-129', 'L308-322', 'L334-340', 'L353-359', 'L423'],
};

/** A consultatie that was held ([C1], [C3], [C6-C8], [C13], [C17], [C18]). */
export const consultatieVastleggen = defineFormulier({
  verb: 'consultatie-vastleggen',
  tekst: consultatieVastleggenTekst,
  bron,
  kop: (ctx) => ({
    titel: consultatieVastleggenTekst.titel,
    uitleg: [
      ...consultatieVastleggenTekst.uitleg,
      ...(nieuwAntwoord(ctx.casus) ? [consultatieVastleggenTekst.uitAntwoord] : []),
    ],
    bron,
  }),
  velden: ({ casus, organisatie }) => ({
    vorm: keuze(
      vormTekst,
      consultatievormen.map(({ id }) => id).filter((id) => isVormMogelijk(organisatie, casus.school, id)),
    ),
    partner: keuze(
      partnerTekst,
      partnersVan(organisatie, casus.school).map(({ id }) => id),
    ),
    met: regel(),
    datum: datum(),
    wijze: keuze(wijzeTekst),
    intake: vrijeAlinea(500),
    uitkomst: alinea(),
    ouders: alinea(1000),
  }),
  beginwaarden: (ctx) => vanAntwoord(ctx),
  toData: (answer) => answer,
});

/** An answer of a colleague that no consultatie was recorded of yet. */
function nieuwAntwoord({ records }: Casus): Casus['records']['consultatie-beantwoord'][number] | undefined {
  const antwoord = records['consultatie-beantwoord'].at(-1);
  const vastgelegd = records['consultatie-vastgelegd'].at(-1)?.nr ?? 0;
  return antwoord && antwoord.nr > vastgelegd ? antwoord : undefined;
}

/** What a colleague answered need not be typed again; the consultatie is recorded by who asked. */
function vanAntwoord({ casus, organisatie }: FormulierContext): {
  vorm?: string;
  partner?: string;
  met?: string;
  uitkomst?: string;
} {
  const antwoord = nieuwAntwoord(casus);
  if (!antwoord) return {};
  const persoon = findSchool(organisatie, casus.school)?.mensen.find(({ id }) => id === antwoord.door);
  const partner: ConsultatiepartnerId | undefined = raadrollen.find((rol) => persoon?.rollen.includes(rol));
  return {
    vorm: 'bilateraal',
    ...(partner ? { partner } : {}),
    met: antwoord.doorNaam,
    uitkomst: antwoord.antwoord,
  };
}
