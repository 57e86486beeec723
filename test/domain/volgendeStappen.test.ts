import { decide } from '../../src/domain/decide';
import type { Medewerker } from '../../src/domain/medewerker';
import { volgendeStappen, type VolgendeStapId } from '../../src/domain/volgendeStappen';
import { signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { bezorgstanden, casusMet, type Kenmerken } from '../support/casussen';
import { contactToegezegd, gestart, signaalVastgelegd, vandaag } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { functionarisA, functionarisB, leerkrachtA, organisatie } from '../support/people';
import { goedeCommands } from '../support/commands';

function idsVoor(wie: Medewerker, kenmerken: Partial<Kenmerken>): VolgendeStapId[] {
  return volgendeStappen(casusMet(kenmerken), wie, organisatie).map(({ id }) => id);
}

const gewoon: readonly VolgendeStapId[] = [
  'consultatie-houden',
  'veilig-thuis-advies',
  'signaal-aanvullen',
  'gesprek-voeren',
  'wegen',
  'beslissen',
];

describe('the whole list, the most pressing first', () => {
  it.each<[string, Medewerker, Partial<Kenmerken>, readonly VolgendeStapId[]]>([
    ['a teacher whose bericht is under way', leerkrachtA, {}, gewoon],
    ['a teacher whose bericht arrived', leerkrachtA, { bezorging: 'bezorgd' }, gewoon],
    [
      'a teacher without any signaal',
      leerkrachtA,
      { categorieen: [] },
      ['signaal-vastleggen', ...gewoon.filter((id) => id !== 'signaal-aanvullen')],
    ],
    [
      '[K21] a teacher of whom nobody could be told',
      leerkrachtA,
      { bezorging: 'mislukt' },
      ['aandachtsfunctionaris-bellen', ...gewoon],
    ],
    [
      '[K21] a teacher at a school without aandachtsfunctionaris',
      leerkrachtA,
      { bezorging: 'geen-ontvanger' },
      ['aandachtsfunctionaris-bellen', ...gewoon],
    ],
    [
      'a teacher whom somebody promised to contact, although no bericht arrived',
      leerkrachtA,
      { bezorging: 'mislukt', toezegging: true },
      gewoon,
    ],
    ['[K21] an aandachtsfunctionaris', functionarisA, {}, ['contact-toezeggen', ...gewoon]],
    ['an aandachtsfunctionaris after a colleague promised', functionarisA, { toezegging: true }, gewoon],
    ['an aandachtsfunctionaris in an own casus', functionarisA, { starter: functionarisA }, gewoon],
    [
      'an aandachtsfunctionaris in an own casus of which nobody else could be told',
      functionarisA,
      { starter: functionarisA, bezorging: 'mislukt' },
      gewoon,
    ],
    [
      '[J1] [J5] [N21] [K21] a teacher with everything at once',
      leerkrachtA,
      { acuut: 'ja', categorieen: ['seksueel'], bezorging: 'mislukt' },
      ['noodnummer-bellen', 'veilig-thuis-meteen', 'aandachtsfunctionaris-bellen', ...gewoon],
    ],
    [
      '[J1] [J5] [N21] [K21] an aandachtsfunctionaris with everything at once',
      functionarisA,
      { acuut: 'ja', categorieen: ['seksueel'] },
      ['noodnummer-bellen', 'veilig-thuis-meteen', 'contact-toezeggen', ...gewoon],
    ],
  ])('%s', (_, wie, kenmerken, expected) => {
    expect(idsVoor(wie, kenmerken)).toEqual(expected);
  });
});

describe('safety', () => {
  it.each(['ja', 'twijfel'] as const)(
    '[J1] [J5] goes first for everyone who sees the casus while danger is answered with %s',
    (acuut) => {
      for (const wie of [leerkrachtA, functionarisA, functionarisB]) {
        const casus = casusMet({ acuut, categorieen: ['bijzondere-vormen'], bezorging: 'mislukt' });
        const [eerste] = volgendeStappen(casus, wie, organisatie);
        expect(eerste).toMatchObject({
          id: 'noodnummer-bellen',
          stap: null,
          command: 'nood-vastleggen',
          bron: { regels: expect.arrayContaining(['J1', 'J5']) },
        });
      }
    },
  );

  it('is settled once the call was recorded, and is not asked where the answer was nee', () => {
    for (const acuut of ['ja', 'twijfel'] as const) {
      expect(idsVoor(leerkrachtA, { acuut, nood: '112' })).toEqual(gewoon);
    }
    expect(idsVoor(leerkrachtA, { acuut: 'nee' })).not.toContain('noodnummer-bellen');
  });

  it.each(['seksueel', 'bijzondere-vormen'] as const)(
    '[D7] [N21] [N23] sends to Veilig Thuis at once for %s, before any colleague or stap',
    (categorie) => {
      for (const bezorging of bezorgstanden) {
        for (const wie of [leerkrachtA, functionarisA]) {
          const kenmerken = { categorieen: ['verzorging', categorie, null], bezorging } as const;
          expect(idsVoor(wie, kenmerken)[0]).toBe('veilig-thuis-meteen');
        }
      }
    },
  );

  it('[0.15] sends to Veilig Thuis the same day when the leerling told it', () => {
    expect(idsVoor(leerkrachtA, { categorieen: ['wat-de-leerling-zegt'] })[0]).toBe('veilig-thuis-meteen');
  });

  it('leaves Veilig Thuis at once out for every other category', () => {
    const bijzonder = ['seksueel', 'bijzondere-vormen', 'wat-de-leerling-zegt'];
    for (const categorie of [...signaalcategorieIds, null]) {
      expect(idsVoor(leerkrachtA, { categorieen: [categorie] }).includes('veilig-thuis-meteen')).toBe(
        bijzonder.includes(String(categorie)),
      );
    }
  });

  it('[C14] [I6] keeps advice of Veilig Thuis in every list', () => {
    for (const wie of [leerkrachtA, functionarisA]) {
      for (const kenmerken of [{}, { acuut: 'ja' }, { categorieen: [] }] as const) {
        const stap = volgendeStappen(casusMet(kenmerken), wie, organisatie).find(
          ({ id }) => id === 'veilig-thuis-advies',
        );
        expect(stap?.bron.regels).toEqual(expect.arrayContaining(['C14', 'I6']));
      }
    }
  });
});

it('a promise is gone from the list as soon as it was made, and the bot would have nothing left to record', () => {
  const casus = bestaandeCasus([gestart(), signaalVastgelegd(), contactToegezegd(functionarisA)]);
  expect(volgendeStappen(casus, functionarisA, organisatie).map(({ id }) => id)).not.toContain(
    'contact-toezeggen',
  );
  const ctx = { wie: functionarisA, vandaag, organisatie };
  expect(decide(goedeCommands['contact-toezeggen'], casus, ctx)).toEqual({ kind: 'accepted', events: [] });
});
