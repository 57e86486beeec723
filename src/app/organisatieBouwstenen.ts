import { z } from 'zod';

/** With `when`, so that it is found even while other faults stand in the list: all faults at once. */
export const altijd = { when: () => true };

/** One line of text, without anything that breaks it. */
export const regel = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'mag niet leeg zijn')
    .max(max, `mag hooguit ${max} tekens lang zijn`)
    .regex(/^\P{Cc}*$/u, 'mag geen regeleinde of stuurteken bevatten');

export const sleutel = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, 'mag alleen kleine letters, cijfers en streepjes hebben, hooguit 40');

/** Comes back in lower case, as Teams is not steady in it. */
export const medewerkerId = z
  .string()
  .regex(
    /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/,
    'moet het object-id uit Entra zijn, een GUID',
  )
  .toLowerCase();

/** The numbers of AMK and ASHG, which are never shown anywhere (decision 0.6, [J7], [J8]). */
const vervallenNummers: ReadonlySet<string> = new Set(['09001231230', '09005675678']);

export const nummer = z
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

/** Refuses an item whose key stood in the list before; the fault stands at the key of the second one. */
export function eachOnce(fout: string, keyOf: (item: unknown) => unknown, path: readonly string[]) {
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

/** A list in which every id stands once. */
export const lijst = <T extends z.ZodType>(item: T, dubbel: string) =>
  z.array(item).superRefine(eachOnce(dubbel, idOf, ['id']), altijd);
