import { lokaalMoment } from '../../src/app/clock';
import { doorTeSturen } from '../../src/domain/doorTeSturen';
import { rollenVan } from '../../src/domain/medewerker';
import type { Organisatie, Persoon } from '../../src/domain/organisatie';
import { bezorgd, gestart, mislukt, noodVastgelegd, type Gebeurtenis } from '../support/events';
import { given, bestaandeCasus } from '../support/given';
import {
  begeleider,
  directeur,
  functionarisA,
  functionarisB,
  functionarisKompas,
  leerkrachtA,
  organisatie,
  tweeScholen,
} from '../support/people';
import { systeem } from '../../src/domain/medewerker';

const bericht = `e1>${functionarisA.id}` as const;
const afwezig = [{ van: '2026-11-23', tot: '2026-11-23' }];

/** Functionaris A with a vervanger, and what else is said of the people here. */
function school(change: Readonly<Record<string, Partial<Persoon>>> = {}): Organisatie {
  const met = { [functionarisA.id]: { vervanger: begeleider.id }, ...change };
  return {
    ...organisatie,
    scholen: organisatie.scholen.map((one) => ({
      ...one,
      mensen: one.mensen.map((persoon) => ({ ...persoon, ...met[persoon.id] })),
    })),
  };
}

const start = gestart({ berichtAan: [functionarisA.id] });

function due(
  gebeurtenissen: readonly Gebeurtenis[],
  nu: string,
  organisatie: Organisatie = school(),
): readonly (readonly [string, string])[] {
  const [datum = '', tijd = ''] = nu.split(' ');
  return doorTeSturen(bestaandeCasus(gebeurtenissen), organisatie, { datum, tijd }, lokaalMoment).map(
    (data) => [data.bericht, data.aan],
  );
}

describe('a bericht for the aandachtsfunctionaris goes to the vervanger as well', () => {
  it.each(['app-ontbreekt', 'geblokkeerd', 'te-groot'] as const)('at once when it fails for: %s', (reden) => {
    expect(due([start, mislukt(bericht, reden)], '2026-11-23 09:17')).toEqual([[bericht, begeleider.id]]);
  });

  it.each(['te-druk', 'storing', 'onbekend'] as const)(
    'not at once, but a schooldag later, for: %s',
    (reden) => {
      const log = [start, mislukt(bericht, reden)];
      expect(due(log, '2026-11-23 16:00')).toEqual([]);
      expect(due(log, '2026-11-24 09:14')).toEqual([]);
      expect(due(log, '2026-11-24 09:15')).toEqual([[bericht, begeleider.id]]);
    },
  );

  it('a schooldag later when nobody knows what became of it, counted over a weekend and a holiday', () => {
    expect(due([start], '2026-11-24 09:15')).toHaveLength(1);
    const vakanties = [{ naam: 'Studiedag', van: '2026-11-24', tot: '2026-11-24' }];
    expect(due([start], '2026-11-24 23:00', { ...school(), vakanties })).toEqual([]);
    expect(due([start], '2026-11-25 09:15', { ...school(), vakanties })).toHaveLength(1);
  });

  it('on a day that the receiver is absent, also when it arrived in Teams that day', () => {
    const weg = school({ [functionarisA.id]: { vervanger: begeleider.id, afwezig } });
    expect(due([start], '2026-11-23 09:16', weg)).toEqual([[bericht, begeleider.id]]);
    expect(due([start, bezorgd(bericht)], '2026-11-23 09:16', weg)).toEqual([[bericht, begeleider.id]]);
    expect(due([start, bezorgd(bericht)], '2026-11-23 09:16')).toEqual([]);
  });

  it('never because of an absence long after it arrived', () => {
    const later = school({
      [functionarisA.id]: { vervanger: begeleider.id, afwezig: [{ van: '2026-12-01', tot: '2026-12-02' }] },
    });
    expect(due([start, bezorgd(bericht)], '2026-12-01 09:00', later)).toEqual([]);
  });

  it('by way of an absent vervanger to the next', () => {
    const keten = school({ [begeleider.id]: { vervanger: directeur.id, afwezig } });
    expect(due([start, mislukt(bericht)], '2026-11-23 09:17', keten)).toEqual([[bericht, directeur.id]]);
  });

  it('of nood too, and each of two events once', () => {
    const nood = noodVastgelegd({ berichtAan: [functionarisA.id] });
    const log = [start, nood, mislukt(bericht), mislukt(`e2>${functionarisA.id}`)];
    expect(due(log, '2026-11-23 09:20')).toEqual([
      [bericht, begeleider.id],
      [`e2>${functionarisA.id}`, begeleider.id],
    ]);
  });
});

describe('a bericht does not go to a vervanger', () => {
  const weg = { afwezig };

  it('twice', () => {
    const door: Gebeurtenis = {
      event: { type: 'bericht-doorgestuurd', data: { bericht, aan: begeleider.id } },
      door: systeem,
    };
    expect(due([start, mislukt(bericht), door], '2026-11-25 12:00')).toEqual([]);
  });

  it('who has the same news already, for a rol of their own or for somebody else they stand in for', () => {
    const both = gestart({ berichtAan: [functionarisA.id, functionarisB.id] });
    const a = school({ [functionarisA.id]: { vervanger: functionarisB.id, ...weg } });
    expect(due([both], '2026-11-23 09:20', a)).toEqual([]);
    const two = school({
      [functionarisA.id]: { vervanger: begeleider.id, ...weg },
      [functionarisB.id]: { vervanger: begeleider.id, ...weg },
    });
    expect(due([both], '2026-11-23 09:20', two)).toEqual([[bericht, begeleider.id]]);
  });

  it('who sent it or started the casus', () => {
    const naarStarter = school({ [functionarisA.id]: { vervanger: begeleider.id, ...weg } });
    const log = [gestart({ berichtAan: [functionarisA.id] }, begeleider)];
    expect(due(log, '2026-11-23 09:20', naarStarter)).toEqual([]);
  });

  it('when it is for one person: a question for advice is not for the vervanger', () => {
    const vraag: Gebeurtenis = {
      event: {
        type: 'consultatie-gevraagd',
        data: {
          aan: tweeScholen.id,
          aanNaam: tweeScholen.naam,
          vraag: 'Zie jij het ook?',
          berichtAan: [tweeScholen.id],
        },
      },
      door: leerkrachtA,
    };
    const organisatie = school({ [tweeScholen.id]: { vervanger: begeleider.id, ...weg } });
    expect(due([gestart({ berichtAan: [] }), vraag], '2026-11-23 09:20', organisatie)).toEqual([]);
  });

  it('where there is no vervanger', () => {
    expect(due([start, mislukt(bericht)], '2026-11-25 12:00', organisatie)).toEqual([]);
  });
});

describe('bericht-doorsturen', () => {
  const command = { type: 'bericht-doorsturen', data: { bericht, aan: begeleider.id } } as const;
  const door: Gebeurtenis = { event: { type: 'bericht-doorgestuurd', data: command.data }, door: systeem };

  it('gives the same bericht, owed, to the vervanger, once', () => {
    given([start])
      .by(systeem)
      .when(command)
      .then([{ type: 'bericht-doorgestuurd', data: command.data }]);
    given([start, door]).by(systeem).when(command).then([]);
    const { berichten } = bestaandeCasus([start, mislukt(bericht), door]);
    expect(berichten).toMatchObject([
      { id: bericht, aan: functionarisA.id, bezorging: { stand: 'mislukt' } },
      {
        id: `e3>${begeleider.id}`,
        soort: 'casus-gestart',
        aan: begeleider.id,
        door: leerkrachtA.id,
        bezorging: { stand: 'verschuldigd' },
        doorgestuurdVan: bericht,
      },
    ]);
  });

  it('is for the bot alone, and for a bericht of this casus', () => {
    given([start])
      .by(functionarisA)
      .when(command)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['systeem'] } }]);
    given([start])
      .by(systeem)
      .when({ type: 'bericht-doorsturen', data: { bericht: `e9>${functionarisA.id}`, aan: begeleider.id } })
      .then([{ code: 'bericht-onbekend', facts: {} }]);
  });

  it('gives the vervanger the rol of the one who is replaced, on this casus and no other', () => {
    const casus = bestaandeCasus([start, door]);
    expect(rollenVan(begeleider, casus, school())).toContain('aandachtsfunctionaris');
    expect(rollenVan(begeleider, bestaandeCasus([start]), school())).not.toContain('aandachtsfunctionaris');
    expect(rollenVan(functionarisKompas, casus, school())).not.toContain('aandachtsfunctionaris');
    // Whoever is replaced lost the rol: then there is nothing to stand in for.
    const zonder = school({ [functionarisA.id]: { rollen: [] } });
    expect(rollenVan(begeleider, casus, zonder)).not.toContain('aandachtsfunctionaris');
  });
});
