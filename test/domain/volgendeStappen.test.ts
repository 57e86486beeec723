import type { CommandType } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import type { Medewerker } from '../../src/domain/medewerker';
import { standRefusal } from '../../src/domain/rights';
import { volgendeStappen, type VolgendeStap, type VolgendeStapId } from '../../src/domain/volgendeStappen';
import { signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { bezorgstanden, casusMet, type Kenmerken } from '../support/casussen';
import {
  commandTypes,
  geenActie,
  goedeCommands,
  meldingGeweigerd,
  meldingVerschuldigd,
  verhaalMet,
  voorbeelden,
} from '../support/commands';
import { contactToegezegd, gestart, signaalVastgelegd, vandaag, type Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { functionarisA, functionarisB, leerkrachtA, organisatie } from '../support/people';
import { begin, gebeurd } from '../support/raadEvents';
import { beantwoord, gemeld, gewogen, naStapDrie, totAfweging } from '../support/wegenEvents';

function idsVoor(wie: Medewerker, kenmerken: Partial<Kenmerken>): VolgendeStapId[] {
  return volgendeStappen(casusMet(kenmerken), wie, organisatie).map(({ id }) => id);
}

/** What stap 1 to 4 ask in their printed order, then what goes on; stap 5 comes when its first question was answered. */
const gewoon: readonly VolgendeStapId[] = [
  'consultatie-houden',
  'twijfel-beantwoorden',
  'gesprek-voeren',
  'weging-vastleggen',
  'advies-overwegen',
  'signaal-aanvullen',
  'volgen',
];
/** Advies that is owed, or was given, is nothing to consider any more. */
const metAdvies = gewoon.filter((id) => id !== 'advies-overwegen');
/** Nothing can be weighed or added to where there is no signaal. */
const zonderSignaal = gewoon.filter((id) => id !== 'signaal-aanvullen' && id !== 'weging-vastleggen');
const volgendeNa = (gebeurtenissen: readonly Gebeurtenis[], wie: Medewerker): readonly VolgendeStap[] =>
  volgendeStappen(bestaandeCasus(gebeurtenissen), wie, organisatie);

describe('the whole list, the most pressing first', () => {
  it.each<[string, Medewerker, Partial<Kenmerken>, readonly VolgendeStapId[]]>([
    ['a teacher whose bericht is under way', leerkrachtA, {}, gewoon],
    ['a teacher whose bericht arrived', leerkrachtA, { bezorging: 'bezorgd' }, gewoon],
    [
      'a teacher without any signaal',
      leerkrachtA,
      { categorieen: [] },
      ['signaal-vastleggen', ...zonderSignaal],
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
      ['noodnummer-bellen', 'veilig-thuis-meteen', 'aandachtsfunctionaris-bellen', ...metAdvies],
    ],
    [
      '[J1] [J5] [N21] [K21] an aandachtsfunctionaris with everything at once',
      functionarisA,
      { acuut: 'ja', categorieen: ['seksueel'] },
      ['noodnummer-bellen', 'veilig-thuis-meteen', 'contact-toezeggen', ...metAdvies],
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

  it('[C14] asks after doubt in every list until it was answered, and for advice of Veilig Thuis until that was given', () => {
    const twijfel = [
      ...begin,
      gebeurd('twijfel-beantwoorden', { vraag: { vraag: '?', antwoord: 'twijfel' } }),
    ];
    for (const wie of [leerkrachtA, functionarisA]) {
      for (const kenmerken of [{}, { acuut: 'ja' }, { categorieen: [] }] as const)
        expect(idsVoor(wie, kenmerken)).toContain('twijfel-beantwoorden');
      const stap = volgendeNa(twijfel, wie).find(({ id }) => id === 'advies-vragen');
      expect(stap).toMatchObject({ command: 'advies-vastleggen', doorAnder: false });
      expect(stap?.bron.regels).toContain('C14');
      const ids = volgendeNa([...twijfel, gebeurd('advies-vastleggen')], wie).map(({ id }) => id);
      expect(ids).not.toContain('advies-vragen');
      expect(ids).not.toContain('twijfel-beantwoorden');
    }
  });

  it('[I6] leaves advice of Veilig Thuis possible at every moment of a casus that is open', () => {
    const verhalen = commandTypes.map((type) => verhaalMet(type)).filter((verhaal) => verhaal.length > 0);
    for (const verhaal of verhalen) {
      const casus = bestaandeCasus(verhaal);
      const refusal = standRefusal('advies-vastleggen', functionarisA, casus, organisatie);
      expect(refusal?.code).toBe(casus.gesloten ? 'casus-gesloten' : undefined);
    }
  });
});

describe('later in the casus', () => {
  const eerste = (gebeurtenissen: readonly Gebeurtenis[], wie: Medewerker) => {
    const [stap] = volgendeNa([...gebeurtenissen, contactToegezegd(functionarisA)], wie);
    return stap && [stap.id, stap.command, stap.doorAnder];
  };

  it.each<[string, readonly Gebeurtenis[], VolgendeStapId, CommandType]>([
    ['[E1] the weging after stap 1 to 3', naStapDrie, 'weging-vastleggen', 'weging-vastleggen'],
    ['[Q1] afweging 1 after the weging', totAfweging(1), 'vermoeden-afwegen', 'afweging-beantwoorden'],
    [
      '[Q1-B2] informing the bevoegd gezag after a strong suspicion',
      voorbeelden['bevoegd-gezag-inlichten'].verhaal,
      'bevoegd-gezag-inlichten',
      'bevoegd-gezag-inlichten',
    ],
    ['[Q2] afweging 2 after that', totAfweging(2), 'veiligheid-afwegen', 'afweging-beantwoorden'],
    [
      '[Q3] afweging 3 where there is no onveiligheid',
      totAfweging(3),
      'hulp-afwegen',
      'afweging-beantwoorden',
    ],
    [
      '[Q4] afweging 4 where help is possible',
      totAfweging(4),
      'aanvaarding-afwegen',
      'afweging-beantwoorden',
    ],
    [
      '[Q4-B1] the hulpplan where help is accepted',
      voorbeelden['hulpplan-vastleggen'].verhaal,
      'hulpplan-vastleggen',
      'hulpplan-vastleggen',
    ],
    ['[Q5] afweging 5 once there is a hulpplan', totAfweging(5), 'hulp-volgen', 'afweging-beantwoorden'],
    [
      '[Q5-B] agreements on monitoring where the help worked',
      voorbeelden['monitoring-vastleggen'].verhaal,
      'monitoring-vastleggen',
      'monitoring-vastleggen',
    ],
    [
      '[G1] the talk about a melding before the melding',
      meldingVerschuldigd,
      'melding-bespreken-met-ouders',
      'meldgesprek-vastleggen',
    ],
    [
      '[L11] the five questions where consent was refused',
      [...meldingGeweigerd, gewogen('meldgesprek-vastleggen')],
      'zwijgplicht-afwegen',
      'zwijgplicht-beantwoorden',
    ],
    [
      '[I8] the feedback of Veilig Thuis after the melding',
      [...meldingVerschuldigd, ...gemeld, beantwoord('afweging-3', 'nee')],
      'terugkoppeling-vastleggen',
      'terugkoppeling-vastleggen',
    ],
    ['[Q1-A] closing where no action is needed', geenActie, 'afsluiten-zonder-actie', 'casus-afsluiten'],
    [
      '[N32] opening again once it is closed',
      voorbeelden['casus-heropenen'].verhaal,
      'heropenen',
      'casus-heropenen',
    ],
  ])('is %s', (_, gebeurtenissen, id, command) => {
    expect(eerste(gebeurtenissen, functionarisA)).toEqual([id, command, false]);
  });

  it.each<[string, readonly Gebeurtenis[], VolgendeStapId]>([
    ['[Q2] afweging 2', totAfweging(2), 'veiligheid-afwegen'],
    ['[Q1-A] closing', geenActie, 'afsluiten-zonder-actie'],
  ])('leaves %s to who may, and says to the teacher who that is', (_, gebeurtenissen, id) => {
    const stap = volgendeNa(gebeurtenissen, leerkrachtA).find((volgende) => volgende.id === id);
    expect(stap).toMatchObject({ command: null, doorAnder: true });
    expect(stap?.nodig).toContain('aandachtsfunctionaris');
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

it('[K21] the promise of contact is asked for until the school reported or help runs, and not after it', () => {
  const ids = (verhaal: readonly Gebeurtenis[]): readonly VolgendeStapId[] =>
    volgendeNa(verhaal, functionarisA).map(({ id }) => id);
  const aanvaard = [...totAfweging(4), beantwoord('afweging-4', 'ja')];
  const teMelden = [...totAfweging(2), beantwoord('afweging-2', 'ja')];
  for (const eerder of [begin, aanvaard, teMelden]) expect(ids(eerder)).toContain('contact-toezeggen');
  expect(ids([...aanvaard, gewogen('hulpplan-vastleggen')])).not.toContain('contact-toezeggen');
  expect(ids([...teMelden, ...gemeld])).not.toContain('contact-toezeggen');
});
