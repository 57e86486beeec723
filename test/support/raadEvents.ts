import type { CommandData, Recording } from '../../src/domain/commands';
import { recordings } from '../../src/domain/commands';
import type { NewEvent } from '../../src/domain/events';
import type { Requester } from '../../src/domain/medewerker';
import { gestart, signaalVastgelegd, type Gebeurtenis } from './events';
import { begeleider, leerkrachtA } from './people';

/** What the commands of stap 2 and 3 send when nothing is wrong with it. */
export const goedeRaad = {
  'consultatie-vragen': {
    aan: begeleider.id,
    aanNaam: begeleider.naam,
    vraag: 'Hoe kijk jij naar de blauwe plekken?',
  },
  'consultatie-beantwoorden': { consultatie: 'e3', antwoord: 'Vraag advies aan Veilig Thuis.' },
  'consultatie-vastleggen': {
    vorm: 'bilateraal',
    partner: 'intern-begeleider',
    met: 'Begeleider A',
    datum: '2026-11-23',
    wijze: 'anoniem',
    uitkomst: 'Nog een week kijken.',
    ouders: 'Zij horen het morgen.',
    intake: '',
  },
  'twijfel-beantwoorden': {
    vraag: { vraag: 'Is er twijfel?', antwoord: 'nee' },
    toelichting: 'De oorzaak is bekend.',
  },
  'advies-vastleggen': {
    bij: 'veilig-thuis',
    datum: '2026-11-23',
    wijze: 'anoniem',
    gesprokenMet: 'medewerker A van Veilig Thuis',
    vraag: 'Is dit een signaal?',
    advies: 'Praat eerst met de ouders.',
  },
  'toestemming-vastleggen': {
    waarvoor: 'consultatie',
    van: 'ouders',
    uitkomst: 'gegeven',
    datum: '2026-11-23',
    toelichting: '',
  },
  'toestemming-afwijken': {
    waarvoor: 'consultatie',
    grond: 'toestemming-veiligheid',
    motivering: 'Het kind wordt dan thuisgehouden.',
  },
  'ouders-inlichten': { datum: '2026-11-23', over: 'De moeder weet van het overleg.' },
  'gesprek-vastleggen': {
    met: 'de moeder',
    erbij: '',
    datum: '2026-11-23',
    doel: 'Onze zorg delen.',
    feiten: 'Drie keer zonder eten op school.',
    reactie: 'Zij schrikt en herkent het.',
    interpretatie: '',
    uitkomst: 'bekrachtigd',
    afspraken: '',
  },
  'gesprek-afwijken': { grond: 'gesprek-veiligheid', motivering: 'De vader dreigde met slaan.' },
  'leerlinggesprek-vastleggen': {
    datum: '2026-11-23',
    alleen: 'ja',
    oudersVooraf: 'ja',
    reden: '',
    verslag: 'Ik wil niet naar huis.',
  },
  'leerlinggesprek-afwijken': { grond: 'te-belastend', motivering: 'Net een opname gehad.' },
} as const satisfies { readonly [C in Recording]?: CommandData[C] };

export type Raad = keyof typeof goedeRaad;

/** A command of stap 2 or 3, good but for what is changed. */
export function raad<C extends Raad>(
  type: C,
  change: Partial<CommandData[C]> = {},
): { readonly type: C; readonly data: CommandData[C] } {
  return { type, data: { ...(goedeRaad[type] as CommandData[C]), ...change } };
}

/** The event that such a command becomes. */
export function gebeurd<C extends Raad>(
  type: C,
  change: Partial<CommandData[C]> = {},
  door: Requester = leerkrachtA,
  berichtAan?: readonly string[],
): Gebeurtenis {
  const data = { ...raad(type, change).data, ...(berichtAan ? { berichtAan } : {}) };
  return { event: { type: recordings[type], data } as NewEvent, door };
}

/** A question to the begeleider, which becomes `e3` after `gestart` and one signaal. */
export const vraagGesteld = (aan: { readonly id: string; readonly naam: string } = begeleider): Gebeurtenis =>
  gebeurd('consultatie-vragen', { aan: aan.id, aanNaam: aan.naam }, leerkrachtA, [aan.id]);

/** A casus with one signaal. */
export const begin: readonly Gebeurtenis[] = [gestart(), signaalVastgelegd()];
