import fc from 'fast-check';
import type { Casus } from '../../src/domain/casus';
import type { CommandType } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import type { CasusEvent, NewEvent } from '../../src/domain/events';
import { evolve } from '../../src/domain/evolve';
import type { Medewerker } from '../../src/domain/medewerker';
import { antwoorden, leeftijdsgroepen } from '../../src/domain/waarden';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { gestart, logVan, signaalVastgelegd, vandaag, type Gebeurtenis } from './events';
import { commandTypes, makeCommand, type ProefType } from './makeCommand';
import * as people from './people';
import { seededRandom } from './seededRandom';

/** Everyone who has, or can get, a rol in a casus of De Regenboog. */
export const spelers: readonly Medewerker[] = [
  people.leerkrachtA,
  people.functionarisA,
  people.functionarisB,
  people.begeleider,
  people.directeur,
  people.bestuurder,
];

export interface Zet {
  readonly wie: Medewerker;
  /** Does what the bot proposes, so that histories reach the end of the road; else anything at all. */
  readonly volgt: boolean;
  readonly seed: number;
}

export interface Verhaal {
  readonly acuut: (typeof antwoorden)[number];
  readonly leeftijdsgroep: (typeof leeftijdsgroepen)[number];
  readonly zetten: readonly Zet[];
}

export const eenVerhaal = (maxLength: number): fc.Arbitrary<Verhaal> =>
  fc.record({
    acuut: fc.constantFrom(...antwoorden),
    leeftijdsgroep: fc.constantFrom(...leeftijdsgroepen),
    zetten: fc.array(
      fc.record({
        wie: fc.constantFrom(...spelers),
        volgt: fc.constantFrom(true, true, true, true, true, false),
        seed: fc.nat(1_000_000),
      }),
      { maxLength, size: 'max' },
    ),
  });

/** Every casus that a story passes, from its start; each step was really decided, and refused ones change nothing. */
export function* casussenVan(verhaal: Verhaal): Generator<Casus> {
  const begin: readonly Gebeurtenis[] = [
    gestart({
      leeftijdsgroep: verhaal.leeftijdsgroep,
      acuut: { vraag: 'Is er nu direct gevaar?', antwoord: verhaal.acuut },
    }),
    signaalVastgelegd(),
  ];
  let casus = logVan(begin).reduce<Casus | undefined>(evolve, undefined);
  for (const zet of verhaal.zetten) {
    if (!casus) return;
    yield casus;
    const random = seededRandom(zet.seed);
    const type = zetType(casus, zet, random);
    const { organisatie } = people;
    const command = makeCommand(type, { casus, wie: zet.wie, organisatie, random });
    const verdict = decide(command, casus, { wie: zet.wie, vandaag, organisatie });
    if (verdict.kind === 'refused') continue;
    for (const event of verdict.events) casus = evolve(casus, stored(event, casus.nr + 1, zet.wie));
  }
  if (casus) yield casus;
}

function zetType(casus: Casus, { wie, volgt }: Zet, random: () => number): ProefType {
  const voorgesteld = volgendeStappen(casus, wie, people.organisatie)
    .map(({ command }) => command)
    .filter((command) => command !== null);
  // Mostly the very first, so that a story gets somewhere.
  const eerste = voorgesteld[random() < 0.8 ? 0 : Math.floor(random() * voorgesteld.length)];
  return volgt && isProefType(eerste)
    ? eerste
    : (commandTypes[Math.floor(random() * commandTypes.length)] ?? 'signaal-vastleggen');
}

function isProefType(type: CommandType | undefined): type is ProefType {
  return commandTypes.some((proef) => proef === type);
}

function stored(event: NewEvent, nr: number, wie: Medewerker): CasusEvent {
  const [first] = logVan([{ event, door: wie }]);
  if (!first) throw new Error('no event');
  return { ...first, id: `e${nr}`, nr };
}
