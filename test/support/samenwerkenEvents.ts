import { recordings, type CommandData, type Recording } from '../../src/domain/commands';
import type { NewEvent } from '../../src/domain/events';
import type { Requester } from '../../src/domain/medewerker';
import type { Gebeurtenis } from './events';
import { begeleider, functionarisA, functionarisB, tweeScholen } from './people';

/** What the commands that divide the work send when nothing is wrong with it; `e3` asked, or gave the task. */
export const goedeSamenwerking = {
  'consultatie-intrekken': { consultatie: 'e3', reden: 'Ik sprak al iemand anders.' },
  'consultatie-doorgeven': {
    consultatie: 'e3',
    aan: tweeScholen.id,
    aanNaam: tweeScholen.naam,
    reden: 'Ik ben er deze week niet.',
  },
  'taak-geven': {
    taak: 'Bel de jeugdarts.',
    aan: begeleider.id,
    aanNaam: begeleider.naam,
    voor: '2026-11-27',
  },
  'taak-afronden': { taak: 'e3', uitkomst: 'gedaan', toelichting: '' },
  'casus-toewijzen': { aan: functionarisB.id, aanNaam: functionarisB.naam, reden: 'Ik ga met verlof.' },
} as const satisfies { readonly [C in Recording]?: CommandData[C] };

export type Samenwerking = keyof typeof goedeSamenwerking;

/** Such a command, good but for what is changed. */
export function samen<C extends Samenwerking>(
  type: C,
  change: Partial<CommandData[C]> = {},
): { readonly type: C; readonly data: CommandData[C] } {
  return { type, data: { ...(goedeSamenwerking[type] as CommandData[C]), ...change } };
}

/** The event that it becomes. */
export function samengewerkt<C extends Samenwerking>(
  type: C,
  change: Partial<CommandData[C]> = {},
  door: Requester = functionarisA,
  berichtAan: readonly string[] = [],
): Gebeurtenis {
  const data = { ...samen(type, change).data, berichtAan };
  return { event: { type: recordings[type], data } as unknown as NewEvent, door };
}
