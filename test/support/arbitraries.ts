import fc from 'fast-check';
import type { Command } from '../../src/domain/commands';
import { misluktRedenen, noodhulplijnen, type BerichtId } from '../../src/domain/events';
import { systeem, type Requester } from '../../src/domain/medewerker';
import { antwoorden, leeftijdsgroepen, signaalrichtingen, signaalsoorten } from '../../src/domain/waarden';
import { signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { noodgegevens, signaal, startgegevens } from './events';
import * as people from './people';

/** Everyone who may try something. */
const iemand = fc.constantFrom(
  people.leerkrachtA,
  people.leerkrachtB,
  people.leerkrachtKompas,
  people.functionarisA,
  people.functionarisB,
  people.functionarisKompas,
  people.begeleiderEnFunctionaris,
  people.tweeScholen,
  people.directeur,
  people.bestuurder,
  systeem,
);

/** Good in nearly half of the cases, so that both outcomes are common. */
const eenSignaal = fc
  .record({
    tekst: meestal(['Zegt niets meer.', 'Heeft een blauwe plek.'], ' '),
    datum: meestal(['2026-11-23', '2026-11-22'], '2026-11-24'),
    soort: fc.constantFrom(...signaalsoorten),
    richting: fc.constantFrom(...signaalrichtingen),
    categorie: fc.constantFrom(...signaalcategorieIds, null),
    bron: meestal(['De buurvrouw.', null], ''),
    diagnoseDoor: meestal(['De jeugdarts.', null], ''),
  })
  .map((change) => signaal(change));

/** A start that is accepted. */
export const eenStart = fc
  .record({
    school: fc.constantFrom('de-regenboog', 'de-regenboog', 'het-kompas'),
    leeftijdsgroep: fc.constantFrom(...leeftijdsgroepen),
    acuut: fc.constantFrom(...antwoorden),
  })
  .map((change): Extract<Command, { type: 'casus-starten' }> => {
    return { type: 'casus-starten', data: startgegevens(change) };
  });

const ontvangers = [people.functionarisA, people.functionarisB, people.leerkrachtA];
const berichtIds = [1, 3, 4, 5].flatMap((nr) => ontvangers.map(({ id }): BerichtId => `e${nr}>${id}`));

const eenBezorging = fc
  .record({
    bericht: fc.constantFrom(...berichtIds),
    uitkomst: fc.oneof(fc.constant('bezorgd' as const), fc.constantFrom(...misluktRedenen)),
  })
  .map((data) => ({ type: 'bezorging-vastleggen', data }) as const);

type Vervolg = Exclude<Command, { type: 'casus-starten' }>;

/** Any command on a casus that exists, good or bad. */
const eenCommand: fc.Arbitrary<Vervolg> = fc.oneof(
  eenSignaal.map((data) => ({ type: 'signaal-vastleggen', data }) as const),
  fc
    .record({
      gebeld: fc.subarray([...noodhulplijnen]),
      datum: meestal(['2026-11-23'], '2026-11-24'),
      meldingGedaan: fc.constantFrom(...antwoorden),
    })
    .map((change) => ({ type: 'nood-vastleggen', data: noodgegevens(change) }) as const),
  fc.constant({ type: 'contact-toezeggen', data: {} } as const),
  eenBezorging,
);

const betrokkene = fc.constantFrom(people.leerkrachtA, people.functionarisA, people.functionarisB);

/** Somebody who tries something: mostly people who may, so that histories grow, and the bot with its deliveries. */
export const eenPoging: fc.Arbitrary<readonly [Requester, Vervolg]> = fc.oneof(
  fc.tuple(iemand, eenCommand),
  fc.tuple(betrokkene, eenCommand),
  fc.tuple(fc.constant(systeem), eenBezorging),
);

function meestal<T>(goed: readonly T[], fout: T): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...goed) },
    { weight: 1, arbitrary: fc.constant(fout) },
  );
}
