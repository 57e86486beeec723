import { z } from 'zod';
import { instelbareTermijnen } from '../domain/instelbareTermijnen';
import { weekdagen } from '../domain/kalenderdagen';
import { organisatieVeldTekst as tekst, termijnTekst } from '../texts/organisatieVelden';
import { altijd, eachOnce, regel } from './organisatieBouwstenen';
import { periode } from './organisatiePeriode';

/** The summer holiday is 44 days; what is much longer is a slip of the year. */
const MAX_VAKANTIE = 100;

const heelGetal = (min: number, max: number, eenheid: string) => {
  const fout = `moet een heel getal zijn, van ${min} tot en met ${max} (${eenheid})`;
  return z.int(fout).min(min, fout).max(max, fout);
};

export const bewaartermijn = heelGetal(1, 20, 'jaar').optional().describe(tekst.bewaartermijn);

const termijnen = z.strictObject(
  Object.fromEntries(
    instelbareTermijnen.map(({ id, aantal, eenheid, min, max }) => [
      id,
      heelGetal(min, max, eenheid)
        .optional()
        .describe(tekst.termijn(termijnTekst[id], aantal, eenheid)),
    ]),
  ),
);

const tijd = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'moet een tijd zijn met vier cijfers, zoals 08:00');

const schooltijden = z
  .strictObject({
    van: tijd.describe(tekst.schooltijdVan),
    tot: tijd.describe(tekst.schooltijdTot),
    dagen: z
      .array(z.enum(weekdagen, `moet een van deze zijn: ${weekdagen.join(', ')}`))
      .min(1, 'moet ten minste een dag bevatten')
      .superRefine(
        eachOnce('staat er dubbel', (dag) => dag, []),
        altijd,
      )
      .optional()
      .describe(tekst.schooldagen),
  })
  .superRefine((value, context) => {
    const read = z.object({ van: tijd, tot: tijd }).safeParse(value);
    if (!read.success || read.data.van < read.data.tot) return;
    context.addIssue({ code: 'custom', message: 'moet later zijn dan de tijd bij van', path: ['tot'] });
  }, altijd);

/** What can be set for all schools and again for one. */
export const instellingen = {
  termijnen: termijnen.optional().describe(tekst.termijnen),
  vakanties: z
    .array(periode({ naam: regel(60).describe(tekst.vakantieNaam) }, MAX_VAKANTIE))
    .optional()
    .describe(tekst.vakanties),
  schooltijden: schooltijden.optional().describe(tekst.schooltijden),
  zorgteam: regel(40).optional().describe(tekst.zorgteam),
};
