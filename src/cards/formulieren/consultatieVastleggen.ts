import type { Casus } from '../../domain/casus';
import { findSchool } from '../../domain/organisatie';
import { isVormMogelijk, partnersVan, raadrollen } from '../../domain/raad';
import { consultatievormen, type ConsultatiepartnerId } from '../../protocol/consultatie';
import type { Bron } from '../../protocol/types';
import { partnerTekst, wijzeTekst } from '../../texts/consultatiewoorden';
import { bijveldenTekst } from '../../texts/formulieren/bijvelden';
import { consultatieVastleggenTekst } from '../../texts/formulieren/consultatie';
import { defineFormulier, type FormulierContext } from '../formulier';
import { alinea, datum, keuze, regel, vrijeAlinea } from '../velden';
import { vormNamen } from '../vormNamen';

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
  velden: (ctx): MetIntake | ZonderIntake => (isMetTeam(ctx) ? metIntake(ctx) : zonderIntake(ctx)),
  bij: (ctx) =>
    isMetTeam(ctx)
      ? {
          onder: 'vorm',
          velden: ['intake'],
          knop: bijveldenTekst.intake,
          hoortBij: ({ vorm = '' }) => vorm === 'zorgadviesteam',
        }
      : undefined,
  soms: ['intake'],
  beginwaarden: (ctx) => vanAntwoord(ctx),
  // Only the zorgadviesteam asks for an intake ([C17]).
  toData: (answer) => ({ intake: '', ...answer }),
});

const isMetTeam = ({ casus, organisatie }: FormulierContext): boolean =>
  isVormMogelijk(organisatie, casus.school, 'zorgadviesteam');

const waar = ({ casus, organisatie }: FormulierContext) => ({
  vorm: keuze(
    vormNamen(organisatie, casus.school),
    consultatievormen.map(({ id }) => id).filter((id) => isVormMogelijk(organisatie, casus.school, id)),
  ),
});

const overleg = ({ casus, organisatie }: FormulierContext) => ({
  partner: keuze(
    partnerTekst,
    partnersVan(organisatie, casus.school).map(({ id }) => id),
  ),
  met: regel(),
  datum: datum(),
  wijze: keuze(wijzeTekst),
  uitkomst: alinea(),
  ouders: alinea(1000),
});

type MetIntake = ReturnType<typeof metIntake>;
type ZonderIntake = ReturnType<typeof zonderIntake>;

const zonderIntake = (ctx: FormulierContext) => ({ ...waar(ctx), ...overleg(ctx) });
const metIntake = (ctx: FormulierContext) => ({ ...waar(ctx), intake: vrijeAlinea(500), ...overleg(ctx) });

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
