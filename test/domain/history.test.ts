import fc from 'fast-check';
import { berichtenOwed } from '../../src/domain/berichten';
import type { Casus } from '../../src/domain/casus';
import type { Command } from '../../src/domain/commands';
import { decide, type Verdict } from '../../src/domain/decide';
import type { CasusEvent } from '../../src/domain/events';
import { casusVan, evolve } from '../../src/domain/evolve';
import type { Requester } from '../../src/domain/medewerker';
import { rolRefusal } from '../../src/domain/rights';
import { eenPoging, eenStart } from '../support/arbitraries';
import { logVan, vandaag, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, casusUit } from '../support/given';
import { leerkrachtA, organisatie } from '../support/people';
import { runs, seed } from '../support/property';

interface Poging {
  readonly command: Command;
  readonly wie: Requester;
  /** Length of the log afterwards. */
  readonly na: number;
  readonly verdict: Verdict;
}

interface Geschiedenis {
  readonly log: readonly CasusEvent[];
  /** The casus after each event. */
  readonly casussen: readonly Casus[];
  readonly pogingen: readonly Poging[];
}

/** Whatever a crowd of people tries, in any order, with what came of it. */
const geschiedenis: fc.Arbitrary<Geschiedenis> = fc
  .tuple(eenStart, fc.array(eenPoging, { maxLength: 25, size: 'max' }))
  .map(([start, vervolg]) => {
    const gebeurd: Gebeurtenis[] = [];
    const pogingen: Poging[] = [];
    for (const [wie, command] of [[leerkrachtA, start] as const, ...vervolg]) {
      const casus = casusUit(gebeurd);
      const verdict = decide(command, casus, { wie, vandaag, organisatie });
      const events = verdict.kind === 'accepted' ? verdict.events : [];
      gebeurd.push(...events.map((event) => ({ event, door: wie })));
      pogingen.push({ command, wie, na: gebeurd.length, verdict });
    }
    const casussen = gebeurd.map((_, index) => bestaandeCasus(gebeurd.slice(0, index + 1)));
    return { log: logVan(gebeurd), casussen, pogingen };
  });

describe(`every history of a casus (seed ${seed})`, () => {
  it('gives the same casus when its log is replayed, also after a journey through JSON', () => {
    check(({ log, casussen }) => {
      const stored = JSON.parse(JSON.stringify(log)) as readonly CasusEvent[];
      expect(casusVan({ casusId: 'K7Q2M', events: stored })).toEqual(casussen.at(-1));
      let stap: Casus | undefined;
      for (const event of stored) stap = evolve(stap, event);
      expect({ ...stap, casusId: 'K7Q2M' }).toEqual(casussen.at(-1));
    });
  });

  it('never loses anything that was recorded, and makes a form out of date with every event but a delivery', () => {
    check(({ log, casussen }) => {
      casussen.forEach((casus, index) => {
        const voor = casussen[index - 1];
        if (!voor) return;
        const bezorging = log[index]?.type.startsWith('bericht-');
        expect(casus.version).toBe(voor.version + (bezorging ? 0 : 1));
        expect(casus.nr).toBe(index + 1);
        for (const lijst of ['signalen', 'noodacties', 'toezeggingen'] as const) {
          expect(casus[lijst].slice(0, voor[lijst].length)).toEqual(voor[lijst]);
        }
        expect(casus.berichten.slice(0, voor.berichten.length).map(({ id }) => id)).toEqual(
          voor.berichten.map(({ id }) => id),
        );
      });
    });
  });

  it('owes a bericht until it is delivered, each under its own id, and never again afterwards', () => {
    check(({ casussen }) => {
      const bezorgd = new Set<string>();
      for (const casus of casussen) {
        const owed = new Set(berichtenOwed(casus).map(({ id }) => id));
        expect(new Set(casus.berichten.map(({ id }) => id)).size).toBe(casus.berichten.length);
        for (const { id, bezorging } of casus.berichten) {
          expect(owed.has(id)).toBe(bezorging.stand !== 'bezorgd');
          if (bezorgd.has(id)) expect(bezorging.stand).toBe('bezorgd');
          if (bezorging.stand === 'bezorgd') bezorgd.add(id);
        }
      }
    });
  });

  it('sends no bericht to whoever did the thing', () => {
    check(({ log, casussen }) => {
      for (const { id, aan } of casussen.at(-1)?.berichten ?? []) {
        expect(log.find((event) => id === `${event.id}>${aan}`)?.by.id).not.toBe(aan);
      }
    });
  });

  it('stays quiet when a promise or a delivery is recorded a second time', () => {
    check(({ pogingen, casussen }) => {
      for (const { command, wie, na, verdict } of pogingen) {
        if (command.type !== 'contact-toezeggen' && command.type !== 'bezorging-vastleggen') continue;
        const again = decide(command, casussen[na - 1], { wie, vandaag, organisatie });
        expect(again).toEqual(verdict.kind === 'accepted' ? { kind: 'accepted', events: [] } : verdict);
      }
    });
  });

  it('holds nothing by someone who may not see the casus', () => {
    check(({ log, casussen }) => {
      for (const { by } of log.filter((event) => event.by.id !== 'systeem')) {
        const wie = { kind: 'medewerker', id: by.id, naam: by.naam } as const;
        expect(rolRefusal('casus-inzien', wie, casussen.at(-1), organisatie)).toBeUndefined();
      }
    });
  });

  it('is a fair sample: every kind of event occurs, and so do refusals', () => {
    const sample = fc.sample(geschiedenis, runs(300));
    const soorten = sample.flatMap(({ log }) => log.map(({ type }) => type));
    expect([...new Set(soorten)].sort()).toEqual([
      'bericht-bezorgd',
      'bericht-mislukt',
      'casus-gestart',
      'contact-toegezegd',
      'nood-vastgelegd',
      'signaal-vastgelegd',
    ]);
    expect(sample.filter(({ log }) => log.length > 4).length).toBeGreaterThan(60);
    const verdicts = sample.flatMap(({ pogingen }) => pogingen.map(({ verdict }) => verdict.kind));
    for (const kind of ['accepted', 'refused'] as const) {
      expect(verdicts.filter((verdict) => verdict === kind).length).toBeGreaterThan(500);
    }
  });
});

function check(claim: (geschiedenis: Geschiedenis) => void): void {
  fc.assert(fc.property(geschiedenis, claim), runs(300));
}
