import { afsluitgrondenVan } from '../../src/domain/afsluiten';
import { signaalVastgelegd, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { functionarisA, leerkrachtA } from '../support/people';
import { begin, gebeurd } from '../support/raadEvents';
import { beantwoord, gewogen, naStapDrie, wegen } from '../support/wegenEvents';

const gronden = (stand: readonly Gebeurtenis[]) => afsluitgrondenVan(bestaandeCasus(stand));

describe.each([
  ['[D15]', 'andere-oorzaak'],
  ['[N25]', 'ontkracht'],
] as const)('%s a gesprek with the outcome %s', (_, uitkomst) => {
  const stand = [...begin, gebeurd('gesprek-vastleggen', { uitkomst })];
  const sluiten = wegen('casus-afsluiten', { grond: 'andere-oorzaak' });

  it('may close the casus; the later stappen are not needed', () => {
    given(stand)
      .by(functionarisA)
      .when(sluiten)
      .then([{ type: 'casus-afgesloten', data: { ...sluiten.data, berichtAan: [leerkrachtA.id] } }]);
  });

  it('may so no more after a signaal that confirms, a strong suspicion, a new gesprek or reopening', () => {
    expect(gronden([...stand, signaalVastgelegd({ richting: 'bevestigt' })])).toEqual([]);
    expect(gronden([...stand, gebeurd('gesprek-vastleggen', { uitkomst: 'bekrachtigd' })])).toEqual([]);
    expect(gronden([...stand, gewogen('casus-afsluiten'), gewogen('casus-heropenen')])).toEqual([]);
    const vermoeden = [
      ...naStapDrie.slice(0, -1),
      gebeurd('gesprek-vastleggen', { uitkomst }),
      beantwoord('afweging-1', 'sterk-vermoeden'),
    ];
    expect(gronden(vermoeden)).toEqual([]);
  });

  it('still may after a signaal that speaks against the suspicion', () => {
    expect(gronden([...stand, signaalVastgelegd({ richting: 'weerspreekt' })])).toEqual(['andere-oorzaak']);
  });
});

it.each(['verduidelijkt', 'bekrachtigd'] as const)(
  '[N25] after a gesprek that is %s the route goes on',
  (uitkomst) => {
    const stand = [...begin, gebeurd('gesprek-vastleggen', { uitkomst })];
    given(stand)
      .by(functionarisA)
      .when(wegen('casus-afsluiten', { grond: 'andere-oorzaak' }))
      .then([{ code: 'grond-klopt-niet', facts: {} }]);
  },
);
