import fc from 'fast-check';
import { berichtenOwed } from '../../src/domain/berichten';
import type { Casus } from '../../src/domain/casus';
import { recordings, type Command } from '../../src/domain/commands';
import { decide, type Verdict } from '../../src/domain/decide';
import type { CasusEvent } from '../../src/domain/events';
import { casusVan, evolve } from '../../src/domain/evolve';
import { systeem, type Requester } from '../../src/domain/medewerker';
import { rolRefusal, standRefusal } from '../../src/domain/rights';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { eenPoging, eenStart } from '../support/arbitraries';
import { eenCommand } from '../support/commandArbitraries';
import { logVan, vandaag, type Gebeurtenis } from '../support/events';
import { commandTypes } from '../support/makeCommand';
import * as people from '../support/people';
import { runs, seed } from '../support/property';
import { seededRandom } from '../support/seededRandom';

const { leerkrachtA, organisatie } = people;

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

/** Who carries a casus of De Regenboog, or is asked or told of it, and the bot itself. */
const betrokkenen: readonly Requester[] = [
  people.leerkrachtA,
  people.functionarisA,
  people.functionarisA,
  people.functionarisB,
  people.begeleider,
  people.directeur,
  people.bestuurder,
  systeem,
];
const alleTypes = [...commandTypes, 'bezorging-vastleggen'] as const;

/** What is possible for a short while only, or late in a history. */
const zeldzaam = [
  'consultatie-beantwoorden',
  'consultatie-intrekken',
  'consultatie-doorgeven',
  'monitoring-vastleggen',
] as const;

/** What somebody does who knows the casus: mostly what the bot proposes, so that histories reach the end. */
function beurt(casus: Casus, keuze: number): readonly [Requester, Command] {
  const random = seededRandom(keuze);
  const een = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const wie = een(betrokkenen);
  const mag = alleTypes.filter((type) => !standRefusal(type, wie, casus, organisatie));
  const voorgesteld = volgendeStappen(casus, wie, organisatie)
    .slice(0, 2)
    .flatMap(({ command }) => mag.filter((type) => type === command));
  const zelden = mag.filter((type) => zeldzaam.some((candidate) => candidate === type));
  const gewoon =
    voorgesteld.length > 0 && random() < 0.85 ? een(voorgesteld) : een(mag.length > 0 ? mag : alleTypes);
  const type = zelden.length > 0 && random() < 0.15 ? een(zelden) : gewoon;
  return [wie, eenCommand(type, { casus, wie, organisatie, vandaag, random })];
}

type Beurt = readonly [Requester, Command] | number;
const eenBeurt: fc.Arbitrary<Beurt> = fc.oneof(
  { weight: 1, arbitrary: eenPoging },
  { weight: 4, arbitrary: fc.nat(1_000_000_000) },
);
type Opzet = readonly [Command, readonly Beurt[]];

/** Whatever a crowd of people tries, in any order: any command at all, or a turn of somebody who knows the casus. */
const opzet: fc.Arbitrary<Opzet> = fc.tuple(
  eenStart,
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.array(eenBeurt, { maxLength: 25, size: 'max' }) },
    { weight: 2, arbitrary: fc.array(eenBeurt, { minLength: 45, maxLength: 60 }) },
  ),
);

/** The same opzet always goes the same way: it is played once for all that is claimed of it. */
const gespeeld = new Map<string, Geschiedenis>();
const geschiedenis: fc.Arbitrary<Geschiedenis> = opzet.map((gekozen) => {
  const sleutel = JSON.stringify(gekozen);
  const eerder = gespeeld.get(sleutel);
  if (eerder) return eerder;
  const [start, vervolg] = gekozen;
  const gebeurd: Gebeurtenis[] = [];
  const log: CasusEvent[] = [];
  const casussen: Casus[] = [];
  const pogingen: Poging[] = [];
  for (const poging of [[leerkrachtA, start] as const, ...vervolg]) {
    const casus = casussen.at(-1);
    const [wie, command] = typeof poging === 'number' ? beurt(casus as Casus, poging) : poging;
    const verdict = decide(command, casus, { wie, vandaag, organisatie });
    const events = verdict.kind === 'accepted' ? verdict.events : [];
    for (const event of events) {
      gebeurd.push({ event, door: wie });
      const stored = logVan(gebeurd).slice(-1);
      log.push(...stored);
      casussen.push({ ...stored.reduce(evolve, casussen.at(-1) as Casus), casusId: 'K7Q2M' });
    }
    pogingen.push({ command, wie, na: log.length, verdict });
  }
  const played: Geschiedenis = { log, casussen, pogingen };
  gespeeld.set(sleutel, played);
  return played;
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

  it('never loses anything that was recorded, and makes a form out of date with every event but a delivery and a look', () => {
    check(({ log, casussen }) => {
      casussen.forEach((casus, index) => {
        const voor = casussen[index - 1];
        if (!voor) return;
        const type = log[index]?.type;
        const bezorging = type?.startsWith('bericht-') === true || type === 'casus-gezien';
        expect(casus.version).toBe(voor.version + (bezorging ? 0 : 1));
        expect(casus.nr).toBe(index + 1);
        const lijsten = (stand: Casus): readonly (readonly unknown[])[] => [
          stand.signalen,
          stand.noodacties,
          stand.toezeggingen,
          ...Object.values(recordings).map((soort) => stand.records[soort]),
        ];
        const kwijt = lijsten(voor).some((lijst, nummer) =>
          lijst.some((item, plaats) => lijsten(casus)[nummer]?.[plaats] !== item),
        );
        expect([index, kwijt]).toEqual([index, false]);
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
        // A question for advice or for a second oordeel is not sent any more once it was answered, or is put anew.
        const vragen = casus.records['afweging-beantwoord'].map(({ id, metWie }) => `${id}>${metWie ?? ''}`);
        for (const { id, soort, bezorging } of casus.berichten) {
          const vraag = vragen.includes(id) || soort.startsWith('consultatie-');
          const vervalt = vraag && !owed.has(id);
          expect([soort, owed.has(id)]).toEqual([soort, bezorging.stand !== 'bezorgd' && !vervalt]);
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

  it('holds nothing by someone who could not see the casus, the question put before them or their task, at that moment', () => {
    check(({ log, casussen }) => {
      log.forEach(({ by }, index) => {
        if (by.id === 'systeem') return;
        const wie = { kind: 'medewerker', id: by.id, naam: by.naam } as const;
        const toen = casussen[Math.max(0, index - 1)];
        const mag = (['casus-inzien', 'consultatie-inzien', 'taak-inzien'] as const).some(
          (view) => !rolRefusal(view, wie, toen, organisatie),
        );
        expect([index, mag]).toEqual([index, true]);
      });
    });
  });

  it('is a fair sample: every kind of event occurs, and so do refusals', () => {
    const sample = fc.sample(geschiedenis, runs(300));
    const soorten = sample.flatMap(({ log }) => log.map(({ type }) => type));
    expect([...new Set(soorten)].sort()).toEqual(
      [
        'bericht-bezorgd',
        'bericht-mislukt',
        'casus-gestart',
        'casus-gezien',
        'contact-toegezegd',
        'nood-vastgelegd',
        'signaal-vastgelegd',
        ...Object.values(recordings),
      ].sort(),
    );
    expect(sample.filter(({ log }) => log.length > 20).length).toBeGreaterThan(60);
    const verdicts = sample.flatMap(({ pogingen }) => pogingen.map(({ verdict }) => verdict.kind));
    for (const kind of ['accepted', 'refused'] as const) {
      expect(verdicts.filter((verdict) => verdict === kind).length).toBeGreaterThan(500);
    }
  });
});

function check(claim: (geschiedenis: Geschiedenis) => void): void {
  fc.assert(fc.property(geschiedenis, claim), runs(300));
}
