import { toewijsbaarAan } from './behandelaar';
import type { CasusState } from './casusState';
import type { Refusal } from './refusals';
import { afTeRondenTaken } from './taakontvangers';
import { doorTeGevenVragen, inTeTrekkenVragen } from './vragers';

/** What must hold of the casus before work can be passed on or taken back. */
export const samenwerkenStand = {
  'vraag-in-te-trekken': ({ casus, wie, organisatie }) =>
    inTeTrekkenVragen(casus, wie, organisatie).length > 0
      ? undefined
      : { code: 'geen-open-consultatie', facts: {} },
  'vraag-door-te-geven': ({ casus, wie, organisatie }) =>
    doorTeGevenVragen(casus, wie, organisatie).length > 0
      ? undefined
      : { code: 'geen-open-consultatie', facts: {} },
  'taak-af-te-ronden': ({ casus, wie, organisatie }) =>
    afTeRondenTaken(casus, wie, organisatie).length > 0 ? undefined : { code: 'geen-taak', facts: {} },
  'functionaris-aanwezig': ({ casus, organisatie }) =>
    toewijsbaarAan(casus, organisatie).length > 0
      ? undefined
      : { code: 'geen-andere-functionaris', facts: {} },
} as const satisfies Record<string, (state: CasusState) => Refusal | undefined>;
