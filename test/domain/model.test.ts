import fc from 'fast-check';
import { datumVan } from '../../src/app/clock';
import { stamp } from '../../src/app/stamp';
import type { Casus } from '../../src/domain/casus';
import { recordings, type Command, type CommandType } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import type { CasusEvent } from '../../src/domain/events';
import { evolve } from '../../src/domain/evolve';
import { systeem, type Requester } from '../../src/domain/medewerker';
import { openVragen } from '../../src/domain/openVragen';
import { standRefusal } from '../../src/domain/rights';
import { openTaken } from '../../src/domain/taken';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { commandTypes } from '../support/makeCommand';
import { eenCommand, eenStart } from '../support/commandArbitraries';
import { nu } from '../support/events';
import * as people from '../support/people';
import { runs, seed } from '../support/property';
import { seededRandom } from '../support/seededRandom';
import { bijElkeGebeurtenis, schendingen, vanElkeStand } from './invarianten';

const verhalen = 200;
const { organisatie } = people;

/** Who carries a casus of each school: who starts it, who guards it, whom of the bevoegd gezag there is. */
const betrokkenen = {
  'de-regenboog': [people.leerkrachtA, people.functionarisA, people.functionarisB, people.directeur],
  'het-kompas': [
    people.leerkrachtKompas,
    people.functionarisKompas,
    people.tweeScholen,
    people.directeurKompas,
  ],
} as const;
/** Every rol, at two schools, and the bot itself. */
const iedereen: readonly Requester[] = [
  ...betrokkenen['de-regenboog'],
  ...betrokkenen['het-kompas'],
  people.leerkrachtB,
  people.begeleider,
  people.begeleiderEnFunctionaris,
  people.bestuurder,
  people.privacyOfficer,
  people.beheerder,
  systeem,
];
const alleTypes = [...commandTypes, 'bezorging-vastleggen'] as const;

interface Zet {
  readonly keuze: number;
  /** Any moment in the four months around `nu`, before or after the one of the command before. */
  readonly minuten: number;
}
const eenZet = fc.record({
  keuze: fc.noBias(fc.nat(1_000_000_000)),
  minuten: fc.oneof(fc.nat(60 * 24), fc.integer({ min: -86_400, max: 86_400 })),
});
const eenVerhaal = fc.record({
  school: fc.constantFrom('de-regenboog' as const, 'de-regenboog' as const, 'het-kompas' as const),
  // How often people do what the bot proposes: only then a story gets to the end of the road.
  volgzaam: fc.constantFrom(0.3, 0.85, 0.95),
  zetten: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.array(eenZet, { minLength: 1, maxLength: 60 }) },
    { weight: 4, arbitrary: fc.array(eenZet, { minLength: 55, maxLength: 60 }) },
  ),
});

interface Verhaal {
  readonly school: keyof typeof betrokkenen;
  readonly volgzaam: number;
  readonly zetten: readonly Zet[];
}

interface Loop {
  readonly log: CasusEvent[];
  readonly standen: Casus[];
  readonly commands: Command[];
}

/** Plays one story; each accepted command is reported together with what it broke. */
function speel(
  { school, volgzaam, zetten }: Verhaal,
  na: (type: CommandType, gebroken: readonly string[]) => void,
): void {
  const loop: Loop = { log: [], standen: [], commands: [] };
  zetten.forEach(({ keuze, minuten }, index) => {
    const random = seededRandom(keuze);
    const at = new Date(Date.parse(nu) + minuten * 60_000).toISOString();
    const vandaag = datumVan(at);
    const casus = loop.standen.at(-1);
    const wie = iemand(school, casus, random);
    const command = casus
      ? eenCommand(soort(casus, wie, volgzaam, random), { casus, wie, organisatie, vandaag, random })
      : eenStart(school, vandaag, random);
    const verdict = decide(command, casus, { wie, vandaag, organisatie });
    if (verdict.kind === 'refused') return;
    const vanaf = loop.log.length;
    const click = `k${index}`;
    for (const event of stamp(verdict.events, { click, at, wie, casus, organisatie, protocol: '2026-1' })) {
      loop.log.push(event);
      loop.standen.push(evolve(loop.standen.at(-1), event));
      loop.commands.push(command);
    }
    na(command.type, schendingen({ ...loop, organisatie }, vanaf));
  });
}

function iemand(school: keyof typeof betrokkenen, casus: Casus | undefined, random: () => number): Requester {
  const kans = random();
  if (!casus && kans < 0.9) return betrokkenen[school][0];
  if (kans < 0.1) return een(iedereen, random);
  const gevraagd = casus ? [...openVragen(casus), ...openTaken(casus)].map(({ aan }) => aan) : [];
  const raad = iedereen.filter((wie) => wie.kind === 'medewerker' && gevraagd.includes(wie.id));
  if (kans < 0.18 && raad.length > 0) return een(raad, random);
  return kans < 0.22 ? systeem : een(betrokkenen[school], random);
}

/** Mostly what the bot proposes, so that stories reach the end; else what could be done; and now and then anything. */
function soort(
  casus: Casus,
  wie: Requester,
  volgzaam: number,
  random: () => number,
): (typeof alleTypes)[number] {
  const kans = random();
  const mag = alleTypes.filter((type) => !standRefusal(type, wie, casus, organisatie));
  const voorgesteld = volgendeStappen(casus, wie, organisatie)
    .slice(0, 2)
    .flatMap(({ command }) => mag.filter((type) => type === command));
  if (kans < volgzaam && voorgesteld.length > 0) return een(voorgesteld, random);
  return kans < 0.98 && mag.length > 0 ? een(mag, random) : een(alleTypes, random);
}

function een<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

describe(`${verhalen} random stories of up to 60 commands (seed ${seed})`, () => {
  const aangenomen = new Map<CommandType, number>();
  let meeste = 0;

  it(`break none of the ${Object.keys({ ...bijElkeGebeurtenis, ...vanElkeStand }).length} invariants`, () => {
    fc.assert(
      fc.property(eenVerhaal, (verhaal) => {
        let aantal = 0;
        speel(verhaal, (type, gebroken) => {
          aangenomen.set(type, (aangenomen.get(type) ?? 0) + 1);
          aantal += 1;
          meeste = Math.max(meeste, aantal);
          expect(gebroken).toEqual([]);
        });
      }),
      runs(verhalen),
    );
  }, 60_000);

  it('have every command accepted, and some story with more than thirty of them', () => {
    const nooit = ['casus-starten', ...alleTypes].filter((type) => !aangenomen.has(type as CommandType));
    expect({ seed, nooit }).toEqual({ seed, nooit: [] });
    expect(meeste).toBeGreaterThan(30);
    expect(alleTypes.length).toBe(Object.keys(recordings).length + 5);
  });
});
