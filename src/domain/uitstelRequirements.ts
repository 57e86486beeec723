import { addHerinnerdagen, kalenderVan } from './herinnerkalender';
import { uitstelbareTermijnen } from './lopendeTermijnen';
import type { Requirement, RightsQuestion } from './requirement';
import { isAcuut } from './termijnen';

type Uitstelbaar = ReturnType<typeof uitstelbareTermijnen>[number];

/** What must hold of putting off a herinnering (decision 0.14): the termijn itself stays as it is. */
export const uitstelRequirements = {
  /** Of those who must see to it, or an aandachtsfunctionaris; and it still runs. */
  'is-uitstelbaar': (question) => {
    if (question.command.type !== 'herinnering-uitstellen') return undefined;
    return gekozen(question) ? undefined : { code: 'geen-termijn', facts: {}, veld: 'termijn' };
  },
  /** Not into the past, and not so far that nobody looks any more. */
  'uitstel-binnen-grens': (question) => {
    const { command, casus, organisatie, vandaag } = question;
    const termijn = gekozen(question);
    if (command.type !== 'herinnering-uitstellen' || !casus || !termijn) return undefined;
    const { tot } = command.data;
    if (tot < vandaag) return { code: 'datum-in-verleden', facts: { vandaag }, veld: 'tot' };
    const uiterlijk = addHerinnerdagen(
      vandaag,
      termijn.rij.uitstel,
      isAcuut(termijn, casus),
      kalenderVan(casus, organisatie),
    );
    return tot > uiterlijk ? { code: 'uitstel-te-lang', facts: { uiterlijk }, veld: 'tot' } : undefined;
  },
} as const satisfies Record<string, Requirement>;

function gekozen({ command, casus, wie, organisatie }: RightsQuestion): Uitstelbaar | undefined {
  if (command.type !== 'herinnering-uitstellen' || !casus || wie.kind === 'systeem') return undefined;
  return uitstelbareTermijnen(casus, wie.id, organisatie).find(
    ({ sleutel }) => sleutel === command.data.termijn,
  );
}
