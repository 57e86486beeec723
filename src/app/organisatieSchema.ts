import { z } from 'zod';
import type { Organisatie } from '../domain/organisatie';
import type { Datum } from '../domain/waarden';
import { consultatiepartners } from '../protocol/consultatie';
import { organisatieVeldTekst as tekst } from '../texts/organisatieVelden';
import { altijd, eachOnce, lijst, regel, sleutel } from './organisatieBouwstenen';
import { contacten } from './organisatieContacten';
import { organisatieFouten, type OrganisatieFout } from './organisatieFout';
import { organisatieFoutTekst } from './organisatieFoutTekst';
import { bewaartermijn, instellingen } from './organisatieInstellingen';
import { bovenschoolseMensen, schoolmensen } from './organisatieMens';
import { datum } from './organisatiePeriode';
import { organisatieWaarschuwingen } from './organisatieWaarschuwingen';

export type OrganisatieOutcome =
  | { readonly ok: true; readonly organisatie: Organisatie; readonly waarschuwingen: readonly string[] }
  | { readonly ok: false; readonly fouten: readonly OrganisatieFout[] };

const partnerIds = consultatiepartners.map(({ id }) => id);

const school = z.strictObject({
  id: sleutel.describe(tekst.schoolId),
  naam: regel(100).describe(tekst.schoolNaam),
  mensen: schoolmensen.describe(tekst.mensen),
  contacten,
  consultatiepartners: z
    .array(z.enum(partnerIds, `moet een van deze zijn: ${partnerIds.join(', ')}`))
    .min(1, 'moet ten minste één partner bevatten; laat het weg als er geen afspraak is')
    .optional()
    .describe(tekst.consultatiepartners),
  zorgadviesteam: z.enum(['ja', 'nee'], 'moet ja of nee zijn').optional().describe(tekst.zorgadviesteam),
  ...instellingen,
});

/** organisatie.json as it may be written; `$schema` is for editors, and the bot does nothing with it. */
export const organisatieSchema = z.strictObject({
  $schema: z.string('moet een tekst zijn').optional().describe(tekst.schema),
  naam: regel(100).describe(tekst.bestuurNaam),
  scholen: lijst(school, 'deze school staat er dubbel')
    .min(1, 'moet ten minste een school bevatten')
    .describe(tekst.scholen),
  bovenschools: bovenschoolseMensen.default([]).describe(tekst.bovenschools),
  contacten,
  besluitdagen: z
    .array(datum)
    .superRefine(
      eachOnce('staat er dubbel', (dag) => dag, []),
      altijd,
    )
    .optional()
    .describe(tekst.besluitdagen),
  bewaartermijn,
  ...instellingen,
});

/**
 * Reads what stood in organisatie.json. Finds every fault at once, each with its place in the file; no fault repeats
 * a value, since the file holds names. Object ids come back in lower case, as Teams is not steady in it.
 * `waarschuwingen` are lawful and still leave someone without help on or after `vandaag`, a local date.
 */
export function parseOrganisatie(json: unknown, vandaag: Datum): OrganisatieOutcome {
  const read = organisatieSchema.safeParse(json, { error: organisatieFoutTekst });
  if (!read.success) return { ok: false, fouten: organisatieFouten(read.error.issues) };
  const { $schema: _, ...organisatie } = read.data;
  return { ok: true, organisatie, waarschuwingen: organisatieWaarschuwingen(organisatie, vandaag) };
}
