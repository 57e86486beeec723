import type { Casus } from '../../src/domain/casus';
import type { CasusEvent, EventData, NewEvent } from '../../src/domain/events';
import { evolve } from '../../src/domain/evolve';
import { contactToegezegd, gestart, logVan, signaalVastgelegd, type Gebeurtenis } from '../support/events';
import { directeur, functionarisA, leerkrachtA, leerkrachtB, organisatie } from '../support/people';
import { gebeurd } from '../support/raadEvents';
import { bijElkeGebeurtenis, schendingen, vanElkeStand, type Geschiedenis } from './invarianten';

const begin = [gestart(), signaalVastgelegd()];

/** What the domain would never have let happen: the invariants must say so by themselves. */
function geschiedenis(gebeurtenissen: readonly Gebeurtenis[]): Geschiedenis {
  const log = logVan(gebeurtenissen).map((event): CasusEvent => ({
    ...event,
    by: {
      ...event.by,
      rollen: [event.by.id === leerkrachtA.id ? 'signaleerder' : 'aandachtsfunctionaris', 'medewerker'],
    },
  }));
  const standen: Casus[] = [];
  for (const event of log) standen.push(evolve(standen.at(-1), event));
  return { log, standen, commands: [], organisatie };
}

const antwoord = (
  afweging: EventData['afweging-beantwoord']['afweging'],
  gekozen: EventData['afweging-beantwoord']['antwoord'],
  change: Partial<EventData['afweging-beantwoord']> = {},
): Gebeurtenis =>
  ook('afweging-beantwoord', {
    afweging,
    vraag: 'De vraag.',
    antwoord: gekozen,
    motivering: 'Daarom.',
    beoordeeldMet: 'Directeur A',
    metWie: null,
    veiligThuis: '',
    helper: null,
    onveiligheid: null,
    vastgelegd: {},
    ...change,
  });

function ook<T extends NewEvent['type']>(
  type: T,
  data: Partial<EventData[T]>,
  door = leerkrachtA,
): Gebeurtenis {
  return { event: { type, data } as unknown as NewEvent, door };
}

const oordeel = {
  afweging: 'e3',
  vraag: 'De vraag.',
  antwoord: 'twijfel',
  motivering: 'Daarom.',
  berichtAan: [],
} as const;
const afgesloten = ook('casus-afgesloten', { grond: 'geen-actie', tekst: 'Klaar.' }, functionarisA);

const gebroken: readonly (readonly [string, readonly Gebeurtenis[]])[] = [
  ['afweging 1 comes after stap 1 to 3', [antwoord('afweging-1', 'geen-actie')]],
  [
    'afweging 1 comes after advies of Veilig Thuis at any twijfel',
    [
      gebeurd('twijfel-beantwoorden', { vraag: { vraag: 'Twijfelt u?', antwoord: 'twijfel' } }),
      antwoord('afweging-1', 'geen-actie'),
    ],
  ],
  ['afweging 2 comes after a weging that is newer', [antwoord('afweging-2', 'nee')]],
  ['afweging 2 is answered by a wachter', [antwoord('afweging-2', 'nee')]],
  [
    'afwegingen are answered in their order',
    [antwoord('afweging-1', 'geen-actie'), antwoord('afweging-2', 'nee')],
  ],
  [
    'every answer to an afweging carries its question',
    [antwoord('afweging-1', 'geen-actie', { vraag: ' ' })],
  ],
  ['what is left out carries its motivering', [gebeurd('gesprek-afwijken', { motivering: '' })]],
  [
    'a consultatie by name that was refused is in every weging',
    [
      gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd' }),
      ook('weging-vastgelegd', { weigering: '' }),
    ],
  ],
  ['a melding comes after talking with the ouders', [ook('melding-vastgelegd', {})]],
  ['a melding comes after asking consent', [ook('melding-vastgelegd', {})]],
  [
    'a melding comes after asking consent',
    [
      gebeurd('toestemming-vastleggen', { waarvoor: 'melding' }),
      ook('melding-vastgelegd', {}),
      ook('melding-vastgelegd', {}),
    ],
  ],
  [
    'a melding without consent comes after the five questions',
    [
      gebeurd('toestemming-vastleggen', { waarvoor: 'melding', uitkomst: 'geweigerd' }),
      ook('melding-vastgelegd', {}),
    ],
  ],
  ['nothing goes past a melding that is owed', [antwoord('afweging-2', 'ja'), afgesloten]],
  [
    'nothing goes past a melding that is owed',
    [antwoord('afweging-2', 'twijfel'), antwoord('afweging-3', 'ja')],
  ],
  ['nothing goes past a melding that is owed', [ook('norm-afgeweken', { motivering: 'Zo.' }, functionarisA)]],
  [
    'afweging 3 comes after two different people assessed afweging 2',
    [
      antwoord('afweging-2', 'nee', { metWie: directeur.id, berichtAan: [directeur.id] }),
      antwoord('afweging-3', 'ja'),
    ],
  ],
  [
    'afweging 3 comes after two different people assessed afweging 2',
    [
      antwoord('afweging-2', 'nee', { metWie: directeur.id, berichtAan: [directeur.id] }),
      ook('afweging-meebeoordeeld', oordeel, directeur),
      antwoord('afweging-3', 'ja'),
    ],
  ],
  [
    'nobody gives the second oordeel over their own answer',
    [antwoord('afweging-2', 'nee'), ook('afweging-meebeoordeeld', oordeel)],
  ],
  [
    'every second oordeel carries its question',
    [
      antwoord('afweging-2', 'nee'),
      ook('afweging-meebeoordeeld', { ...oordeel, motivering: ' ' }, directeur),
    ],
  ],
  ['a closed casus takes nothing', [afgesloten, signaalVastgelegd()]],
  ['only people with the rol acted', [ook('norm-afgeweken', { motivering: 'Zo.' })]],
  ['only people with the rol acted', [contactToegezegd(leerkrachtA)]],
];

describe('the invariants', () => {
  it.each(gebroken)('see it when it is not so that %s', (naam, gebeurtenissen) => {
    const namen = schendingen(geschiedenis([...begin, ...gebeurtenissen]));
    expect(namen.filter((schending) => schending.startsWith(naam))).not.toEqual([]);
  });

  it('see a melding about a leerling of 12 or older that was not talked about with the leerling', () => {
    const namen = (leeftijdsgroep: Casus['leeftijdsgroep']) =>
      schendingen(
        geschiedenis([gestart({ leeftijdsgroep }), signaalVastgelegd(), ook('melding-vastgelegd', {})]),
      );
    const over = (list: readonly string[]) =>
      list.some((naam) => naam.startsWith('a melding about a leerling of 12'));
    expect([over(namen('onder-12')), over(namen('12-tot-16')), over(namen('vanaf-16'))]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('see what was lost, changed or counted wrongly', () => {
    const goed = geschiedenis([...begin, contactToegezegd(functionarisA)]);
    expect(schendingen(goed)).toEqual([]);
    const met = (change: (casus: Casus) => Casus) =>
      schendingen({ ...goed, standen: goed.standen.map(change) }).map((naam) => naam.split(' (')[0]);
    expect(met((casus) => ({ ...casus, nr: casus.nr + 1 }))).toContain(
      'events are numbered from 1, and no id comes twice',
    );
    expect(met((casus) => ({ ...casus, version: 1 }))).toContain(
      'the version counts everything but who looked and what became of berichten',
    );
    expect(met((casus) => ({ ...casus, signalen: [] }))).toEqual(
      expect.arrayContaining([
        'nothing is lost on replay: the fold of the stored JSON is the casus',
        'a corrected signaal is still there, as it was, and so is what came in its place',
      ]),
    );
    expect(met((casus) => ({ ...casus, berichten: [] }))).toContain(
      'every bericht that follows from it is owed, and one that arrived stays delivered',
    );
  });

  it('see that something else was recorded than was sent', () => {
    const goed = geschiedenis([...begin, gebeurd('gesprek-afwijken')]);
    const { type, data } = {
      type: 'gesprek-afwijken',
      data: { grond: 'gesprek-veiligheid', motivering: 'Iets anders.' },
    } as const;
    const start = { type: 'contact-toezeggen', data: {} } as const;
    const namen = schendingen({ ...goed, commands: [start, start, { type, data }] });
    expect(namen).toEqual(['what is recorded is what was sent (event 3, gesprek-afgeweken)']);
  });

  it('see a step that is refused, for whoever may look', () => {
    const goed = geschiedenis(begin);
    expect(schendingen(goed)).toEqual([]);
    expect(Object.keys(bijElkeGebeurtenis).length + Object.keys(vanElkeStand).length).toBeGreaterThan(20);
    const vreemd = geschiedenis([gestart({}, leerkrachtB), signaalVastgelegd()]);
    expect(schendingen(vreemd)).toEqual([]);
  });
});
