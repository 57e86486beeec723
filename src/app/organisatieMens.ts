import { z } from 'zod';
import { organisatieVeldTekst as tekst } from '../texts/organisatieVelden';
import { altijd, eachOnce, lijst, medewerkerId, nummer, regel } from './organisatieBouwstenen';
import { periode } from './organisatiePeriode';
import { checkVervangers } from './organisatieVervangers';

const afwezigheid = periode({ reden: regel(100).optional().describe(tekst.reden) });

const mens = <const R extends readonly [string, ...string[]]>(rollen: R, elders: string) =>
  z.strictObject({
    id: medewerkerId.describe(tekst.medewerkerId),
    naam: regel(100).describe(tekst.medewerkerNaam),
    rollen: z
      .array(z.enum(rollen, `moet een van deze zijn: ${rollen.join(', ')} (${elders})`))
      .superRefine(
        eachOnce('staat er dubbel', (rol) => rol, []),
        altijd,
      )
      .describe(tekst.rollen),
    upn: regel(200)
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'moet een aanmeldnaam zijn, zoals naam@school.nl')
      .optional()
      .describe(tekst.upn),
    telefoon: nummer.optional().describe(tekst.telefoon),
    afwezig: z.array(afwezigheid).optional().describe(tekst.afwezig),
    vervanger: medewerkerId.optional().describe(tekst.vervanger),
  });

const mensen = <T extends z.ZodType>(item: T) =>
  lijst(item, 'deze persoon staat er dubbel; zet de rollen bij elkaar').superRefine(checkVervangers, altijd);

/** A rol for all schools gives every casus of the board, so a school rol in that list is refused. */
export const schoolmensen = mensen(
  mens(
    ['aandachtsfunctionaris', 'intern-begeleider', 'directie'],
    'bestuur, privacy-officer en beheerder horen bij bovenschools',
  ),
);

export const bovenschoolseMensen = mensen(
  mens(['bestuur', 'privacy-officer', 'beheerder'], 'rollen op een school horen bij die school'),
);
