import { z } from 'zod';
import type { Organisatie } from '../domain/organisatie';
import { consultatiepartners } from '../protocol/consultatie';
import { organisatieFoutTekst } from './organisatieFoutTekst';
import { organisatieWaarschuwingen } from './organisatieWaarschuwingen';

export interface OrganisatieFout {
  /** Where in the file: `scholen[0].mensen[2].id`; empty for the file as a whole. */
  readonly pad: string;
  readonly fout: string;
}

export type OrganisatieOutcome =
  | { readonly ok: true; readonly organisatie: Organisatie; readonly waarschuwingen: readonly string[] }
  | { readonly ok: false; readonly fouten: readonly OrganisatieFout[] };

const regel = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'mag niet leeg zijn')
    .max(max, `mag hooguit ${max} tekens lang zijn`)
    .regex(/^\P{Cc}*$/u, 'mag geen regeleinde of stuurteken bevatten');

const sleutel = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'mag alleen kleine letters, cijfers en streepjes hebben, hooguit 40');

const medewerkerId = z
  .string()
  .regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'moet het object-id uit Entra zijn, een GUID')
  .toLowerCase();

const nummer = z
  .string()
  .trim()
  .regex(
    /^\+?\d(?:[ -]?\d){2,14}$/,
    'moet een telefoonnummer zijn: cijfers met losse spaties of streepjes, met eventueel een + vooraan',
  )
  .refine(
    (value) => !vervallenNummers.has(value.replace(/^\+31/, '0').replaceAll(/\D/g, '')),
    'is een nummer dat niet meer bestaat; Veilig Thuis is 0800-2000',
  );

/** The numbers of AMK and ASHG, which are never shown anywhere (decision 0.6, [J7], [J8]). */
const vervallenNummers: ReadonlySet<string> = new Set(['09001231230', '09005675678']);

/** With `when`, so that a double is found even while other faults stand in the list: all faults at once. */
const altijd = { when: () => true };

function eachOnce(fout: string, keyOf: (item: unknown) => unknown, path: readonly string[]) {
  return (items: unknown, context: z.RefinementCtx): void => {
    if (!Array.isArray(items)) return;
    const seen = new Set<unknown>();
    for (const [index, item] of items.entries()) {
      const key = keyOf(item);
      if (key !== undefined && seen.has(key))
        context.addIssue({ code: 'custom', message: fout, path: [index, ...path] });
      seen.add(key);
    }
  };
}

const idOf = (item: unknown) => z.object({ id: z.string() }).safeParse(item).data?.id;

const lijst = <T extends z.ZodType>(item: T, dubbel: string) =>
  z.array(item).superRefine(eachOnce(dubbel, idOf, ['id']), altijd);

const mens = <const R extends readonly [string, ...string[]]>(rollen: R, elders: string) =>
  z.strictObject({
    id: medewerkerId,
    naam: regel(100),
    rollen: z.array(z.enum(rollen, `moet een van deze zijn: ${rollen.join(', ')} (${elders})`)).superRefine(
      eachOnce('staat er dubbel', (rol) => rol, []),
      altijd,
    ),
    upn: regel(200)
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'moet een aanmeldnaam zijn, zoals naam@school.nl')
      .optional(),
    telefoon: nummer.optional(),
  });

/** A rol for all schools gives every casus of the board, so a school rol in that list is refused. */
const schoolmens = mens(
  ['aandachtsfunctionaris', 'intern-begeleider', 'directie'],
  'bestuur, privacy-officer en beheerder horen bij bovenschools',
);
const bovenschools = mens(
  ['bestuur', 'privacy-officer', 'beheerder'],
  'rollen op een school horen bij die school',
);

const contact = z
  .strictObject({ id: sleutel, naam: regel(100), nummer, uren: regel(100), wanneer: regel(200) })
  .refine((value) => value.id !== '112' || value.nummer === '112', {
    message: 'het alarmnummer is en blijft 112',
    path: ['nummer'],
  });
const contacten = lijst(contact, 'dit contact staat er dubbel').default([]);

const partnerIds = consultatiepartners.map(({ id }) => id);

const school = z.strictObject({
  id: sleutel,
  naam: regel(100),
  mensen: lijst(schoolmens, 'deze persoon staat er dubbel; zet de rollen bij elkaar'),
  contacten,
  consultatiepartners: z
    .array(z.enum(partnerIds, `moet een van deze zijn: ${partnerIds.join(', ')}`))
    .min(1, 'moet ten minste één partner bevatten; laat het weg als er geen afspraak is')
    .optional(),
  zorgadviesteam: z.enum(['ja', 'nee'], 'moet ja of nee zijn').optional(),
});

const organisatieSchema: z.ZodType<Organisatie> = z.strictObject({
  naam: regel(100),
  scholen: lijst(school, 'deze school staat er dubbel').min(1, 'moet ten minste een school bevatten'),
  bovenschools: lijst(bovenschools, 'deze persoon staat er dubbel; zet de rollen bij elkaar').default([]),
  contacten,
});

/**
 * Reads what stood in organisatie.json. Finds every fault at once, each with its place in the file; no fault repeats
 * a value, since the file holds names. Object ids come back in lower case, as Teams is not steady in it.
 * `waarschuwingen` are lawful but leave a teacher with nobody to call.
 */
export function parseOrganisatie(json: unknown): OrganisatieOutcome {
  const read = organisatieSchema.safeParse(json, { error: organisatieFoutTekst });
  if (!read.success) return { ok: false, fouten: firstPerPad(read.error.issues.flatMap(foutenOf)) };
  return { ok: true, organisatie: read.data, waarschuwingen: organisatieWaarschuwingen(read.data) };
}

function foutenOf(issue: z.core.$ZodIssue): readonly OrganisatieFout[] {
  if (issue.code !== 'unrecognized_keys') return [{ pad: padOf(issue.path), fout: issue.message }];
  return issue.keys.map((key) => ({ pad: padOf([...issue.path, key]), fout: issue.message }));
}

/** The first fault of a place is the one to mend; what follows from it only makes the list longer. */
function firstPerPad(fouten: readonly OrganisatieFout[]): readonly OrganisatieFout[] {
  return fouten.filter(({ pad }, index) => fouten.findIndex((fout) => fout.pad === pad) === index);
}

function padOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
