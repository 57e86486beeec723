import type { CasusEvent } from './events';
import type { MedewerkerId } from './waarden';

/** What a hulpplan lacks that was recorded before a casemanager could be chosen: it names one in words alone. */
export const zonderGekozenCasemanager = { casemanagerId: null, berichtAan: [] } as const;

/** What was recorded before anybody got a bericht of it lacks the list. */
export function metOntvangers<
  E extends CasusEvent & { readonly data: { readonly berichtAan: readonly MedewerkerId[] } },
>(event: E): E {
  return { ...event, data: { ...geenOntvangers, ...event.data } };
}

const geenOntvangers = { berichtAan: [] } as const;
