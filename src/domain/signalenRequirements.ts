import type { Casus } from './casus';
import { findSchool, type Organisatie, type Persoon } from './organisatie';
import type { Requirement } from './requirement';

/** What must hold of what stap 1 sends, and of handing over. */
export const signalenRequirements = {
  // Handing over gives rights: only to somebody of the school whom organisatie.json knows.
  'overdraagbaar-aan': ({ command, casus, organisatie }) => {
    if (command.type !== 'casus-overdragen' || !casus) return undefined;
    const { aan } = command.data;
    return overdraagbaarAan(casus, organisatie).some(({ id }) => id === aan)
      ? undefined
      : { code: 'antwoord-onbekend', facts: {}, veld: 'aan' };
  },
} as const satisfies Record<string, Requirement>;

/** To whom the casus can pass: everybody named at its school but who carries it now. */
export function overdraagbaarAan(casus: Casus, organisatie: Organisatie): readonly Persoon[] {
  const mensen = findSchool(organisatie, casus.school)?.mensen ?? [];
  return mensen.filter(({ id }) => id !== casus.signaleerder);
}
