import type { Casus } from './casus';
import type { Command } from './commands';
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
  // [B3], [B17-B20], [B23]: a note that says nothing is none.
  'aantekening-gevuld': ({ command }) => {
    const nodig = verplicht[command.type] ?? [];
    const data: Readonly<Record<string, unknown>> = { ...command.data };
    const veld = nodig.find((name) => {
      const value = data[name];
      return typeof value !== 'string' || value.trim() === '';
    });
    return veld === undefined ? undefined : { code: 'veld-leeg', facts: {}, veld };
  },
} as const satisfies Record<string, Requirement>;

const verplicht: { readonly [T in Command['type']]?: readonly string[] } = {
  'signaal-corrigeren': ['reden'],
  'hypothese-beoordelen': ['toelichting'],
  'contact-vastleggen': ['met', 'inhoud'],
  'vervolg-vastleggen': ['tekst'],
  'gezin-vastleggen': ['kinderen', 'zorgen'],
  'casus-overdragen': ['reden'],
};

/** To whom the casus can pass: everybody named at its school but who carries it now. */
export function overdraagbaarAan(casus: Casus, organisatie: Organisatie): readonly Persoon[] {
  const mensen = findSchool(organisatie, casus.school)?.mensen ?? [];
  return mensen.filter(({ id }) => id !== casus.signaleerder);
}
