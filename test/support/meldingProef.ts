import { voortgangOf } from '../../src/domain/voortgang';
import type { Gebeurtenis } from './events';
import { bestaandeCasus, given } from './given';
import { meld } from './meldingEvents';
import { functionarisA, leerkrachtA } from './people';

export type Verhaal = readonly Gebeurtenis[];

export const melding = meld('melding-vastleggen');
export const leeg = (veld: string) => [{ code: 'veld-leeg', facts: {}, veld }] as const;
export const zonderReden = (veld: string) => [{ code: 'motivering-ontbreekt', facts: {}, veld }] as const;

/** Expects that the aandachtsfunctionaris can record this melding now. */
export function expectGemeld(verhaal: Verhaal, command: typeof melding): void {
  given(verhaal)
    .by(functionarisA)
    .when(command)
    .then([{ type: 'melding-vastgelegd', data: { ...command.data, berichtAan: [leerkrachtA.id] } }]);
}

/** What stap 5 still owes after this. */
export const openStappen = (verhaal: Verhaal) => voortgangOf(bestaandeCasus(verhaal)).beslissen.ontbreekt;
