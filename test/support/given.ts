import type { Casus } from '../../src/domain/casus';
import type { Command } from '../../src/domain/commands';
import { decide, type Verdict } from '../../src/domain/decide';
import type { NewEvent } from '../../src/domain/events';
import { casusVan } from '../../src/domain/evolve';
import type { Requester } from '../../src/domain/medewerker';
import type { Organisatie } from '../../src/domain/organisatie';
import type { Refusal } from '../../src/domain/refusals';
import { logVan, vandaag, type Gebeurtenis } from './events';
import { leerkrachtA, organisatie as standaard } from './people';

interface Proef {
  /** Who gives the command; Leerkracht A when left out. */
  by(wie: Requester): Proef;
  /** The organisation as it stands when the command is given. */
  at(organisatie: Organisatie): Proef;
  when(command: Command): Uitslag;
}

interface Uitslag {
  readonly verdict: Verdict;
  /** Exactly these new events, in this order; or exactly these refusals, of which there is always one. */
  then(expected: readonly NewEvent[] | readonly [Refusal, ...Refusal[]]): void;
}

/** `given([...what happened]).by(person).when(command).then([...new events] | [...refusals])`. */
export function given(gebeurtenissen: readonly Gebeurtenis[]): Proef {
  const casus = casusUit(gebeurtenissen);
  const proef = (wie: Requester, organisatie: Organisatie): Proef => ({
    by: (next) => proef(next, organisatie),
    at: (next) => proef(wie, next),
    when(command) {
      const verdict = decide(command, casus, { wie, vandaag, organisatie });
      return {
        verdict,
        then(expected) {
          expect(verdict).toEqual(
            expected.some(isRefusal)
              ? { kind: 'refused', refusals: expected }
              : { kind: 'accepted', events: expected },
          );
        },
      };
    },
  });
  return proef(leerkrachtA, standaard);
}

/** The casus after these events; undefined when nothing has happened yet. */
export function casusUit(gebeurtenissen: readonly Gebeurtenis[]): Casus | undefined {
  return gebeurtenissen.length === 0 ? undefined : bestaandeCasus(gebeurtenissen);
}

/** The same where there is at least a start. */
export function bestaandeCasus(gebeurtenissen: readonly Gebeurtenis[]): Casus {
  return casusVan({ casusId: 'K7Q2M', events: logVan(gebeurtenissen) });
}

function isRefusal(value: NewEvent | Refusal): value is Refusal {
  return 'code' in value;
}
