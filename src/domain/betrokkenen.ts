import type { CasusEvent } from './events';
import type { MedewerkerId } from './waarden';

/**
 * To whom this event gives a rol in the casus: who started it, who takes it over, who is asked for advice, first or
 * when a question is passed on, who is given a task ([K16]), whom of the
 * bevoegd gezag was informed ([K33]), with whom afweging 2 is assessed ([Q2]), and the casemanager ([K34]). That is how they find it; what they may see follows from
 * the casus as it stands.
 */
export function betrokkenenBij(event: CasusEvent): readonly MedewerkerId[] {
  if (event.type === 'casus-gestart') return [event.by.id];
  if (event.type === 'casus-overgedragen' || event.type === 'taak-gegeven') return [event.data.aan];
  if (event.type === 'consultatie-gevraagd' || event.type === 'consultatie-doorgegeven')
    return [event.data.aan];
  // The vervanger ([K21], [K33]).
  if (event.type === 'bericht-doorgestuurd') return [event.data.aan];
  if (event.type === 'bevoegd-gezag-ingelicht') return [event.data.wie];
  if (event.type === 'afweging-beantwoord')
    return event.data.afweging === 'afweging-2' && event.data.metWie !== null ? [event.data.metWie] : [];
  // A hulpplan from before a colleague could be chosen lacks the id.
  const casemanager = event.type === 'hulpplan-vastgelegd' ? event.data.casemanagerId : null;
  return typeof casemanager === 'string' ? [casemanager] : [];
}
