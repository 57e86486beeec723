import { afsluitgrondenVan } from '../../src/domain/afsluiten';
import { nietGemeld, verschuldigdeMelding, volgendeAfweging } from '../../src/domain/afwegingen';
import type { AfwegingId } from '../../src/protocol/types';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { voortgangOf } from '../../src/domain/voortgang';
import { signaalVastgelegd, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { directeur, functionarisA, leerkrachtA, organisatie } from '../support/people';
import { beantwoord, gemeld, gewogen, hulpNaMelding, totAfweging, wegen } from '../support/wegenEvents';

type Stand = readonly Gebeurtenis[];
const einde = ([nummer, afweging]: readonly [3 | 4 | 5, AfwegingId]): Stand => [
  ...totAfweging(nummer),
  beantwoord(afweging, 'nee'),
];
const wegen3tot5 = [
  [3, 'afweging-3'],
  [4, 'afweging-4'],
  [5, 'afweging-5'],
] as const;
const afgeweken = gewogen('norm-afwijken');
const afspraken = gewogen('monitoring-vastleggen');
const sluiten = wegen('casus-afsluiten', { grond: 'niet-gemeld' });
const eerste = (stand: Stand, wie = functionarisA) =>
  volgendeStappen(bestaandeCasus(stand), wie, organisatie)[0];

describe.each(wegen3tot5)('not reporting at afweging %i', (...weg) => {
  const nee = einde(weg);
  const besloten: Stand = [...nee, afgeweken];
  const klaar: Stand = [...besloten, afspraken];

  it('[0.1] leads on to agreements on follow-up, which then are the next step', () => {
    expect(nietGemeld(bestaandeCasus(nee))).toBeUndefined();
    expect(nietGemeld(bestaandeCasus(besloten))?.motivering).toBe('Het kind woont nu bij opa.');
    expect(voortgangOf(bestaandeCasus(besloten)).beslissen.ontbreekt).toEqual(['vervolg-zonder-melding']);
    const contact = ['contact-toezeggen', 'aandachtsfunctionaris-bellen'];
    const stappen = volgendeStappen(bestaandeCasus(besloten), functionarisA, organisatie);
    expect(stappen.filter(({ id }) => !contact.includes(id))[0]).toMatchObject({
      id: 'vervolg-zonder-melding',
      command: 'monitoring-vastleggen',
    });
  });

  it('[0.1] [N32] is closed only with those agreements, by who may go against the norm', () => {
    given(nee)
      .by(functionarisA)
      .when(sluiten)
      .then([{ code: 'melding-eerst', facts: {} }]);
    given(besloten)
      .by(functionarisA)
      .when(sluiten)
      .then([{ code: 'grond-klopt-niet', facts: {} }]);
    expect(given(klaar).by(functionarisA).when(sluiten).verdict).toMatchObject({
      kind: 'accepted',
      events: [
        { type: 'casus-afgesloten', data: { ...sluiten.data, berichtAan: [leerkrachtA.id, directeur.id] } },
      ],
    });
    given(klaar)
      .by(leerkrachtA)
      .when(sluiten)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris', 'ingelichte'] } }]);
  });

  it('[0.1] takes no agreements while the melding is still owed', () => {
    const command = wegen('monitoring-vastleggen');
    expect(given(nee).when(command).verdict.kind).toBe('refused');
    given(besloten)
      .when(command)
      .then([{ type: 'monitoring-vastgelegd', data: command.data }]);
  });

  it('does not close on it when a melding is made all the same: then Veilig Thuis is heard first', () => {
    const alsnog = [...klaar, ...gemeld];
    expect(afsluitgrondenVan(bestaandeCasus(alsnog))).toEqual([]);
    const gehoord = [...alsnog, gewogen('terugkoppeling-vastleggen')];
    expect(afsluitgrondenVan(bestaandeCasus(gehoord))).toEqual(['overgenomen-door-veilig-thuis']);
  });

  it('does not close on it when a signaal comes after it: everything is weighed again', () => {
    const meer = bestaandeCasus([...klaar, signaalVastgelegd()]);
    expect(afsluitgrondenVan(meer)).toEqual([]);
    expect(volgendeAfweging(meer)).toBe('afweging-1');
  });

  it('[N32] asks the afweging again when the casus is opened again, and a no makes the melding owed', () => {
    const open = [...klaar, gewogen('casus-afsluiten', sluiten.data), gewogen('casus-heropenen')];
    expect(volgendeAfweging(bestaandeCasus(open))).toBe(weg[1]);
    expect(afsluitgrondenVan(bestaandeCasus(open))).toEqual([]);
    const plan = weg[0] === 5 ? [gewogen('hulpplan-vastleggen')] : [];
    const weer = [...open, ...plan, beantwoord(weg[1], 'nee')];
    expect(verschuldigdeMelding(bestaandeCasus(weer))?.afweging).toBe(weg[1]);
    expect(eerste(weer)?.id).toBe('melding-bespreken-met-ouders');
  });
});

it('[Q5] [N32] after opening again the result is asked of a new hulpplan, for the old help failed', () => {
  const open = [
    ...einde(wegen3tot5[2]),
    afgeweken,
    afspraken,
    gewogen('casus-afsluiten', sluiten.data),
    gewogen('casus-heropenen'),
  ];
  const stappen = volgendeStappen(bestaandeCasus(open), functionarisA, organisatie).map(({ id }) => id);
  expect(stappen).toContain('hulpplan-vastleggen');
  expect(stappen).not.toContain('hulp-volgen');
  const metPlan = bestaandeCasus([...open, gewogen('hulpplan-vastleggen')]);
  expect(volgendeStappen(metPlan, functionarisA, organisatie).map(({ id }) => id)).toContain('hulp-volgen');
});

it('[0.1] [Q2-B2] not reporting at afweging 2 goes on to afweging 3, and is no ground to close', () => {
  const besloten = bestaandeCasus([...totAfweging(2), beantwoord('afweging-2', 'ja'), afgeweken]);
  expect(volgendeAfweging(besloten)).toBe('afweging-3');
  expect([nietGemeld(besloten), afsluitgrondenVan(besloten)]).toEqual([undefined, []]);
});

it('[0.1] what Veilig Thuis said of an earlier melding does not replace the agreements', () => {
  const mislukt = [
    ...hulpNaMelding(gewogen('terugkoppeling-vastleggen')),
    beantwoord('afweging-5', 'nee'),
    afgeweken,
  ];
  expect(afsluitgrondenVan(bestaandeCasus(mislukt))).toEqual([]);
  expect(afsluitgrondenVan(bestaandeCasus([...mislukt, afspraken]))).toEqual([
    'niet-gemeld',
    'overgenomen-door-veilig-thuis',
  ]);
});

describe('an owed melding while the weging is out of date', () => {
  const nieuw: Stand = [...totAfweging(2), beantwoord('afweging-2', 'ja'), signaalVastgelegd()];
  const stappen = (stand: Stand, wie = functionarisA) =>
    volgendeStappen(bestaandeCasus(stand), wie, organisatie).map(({ id }) => id);

  it('[F7] [Q2-B] comes before weighing again, with what goes before it', () => {
    expect(voortgangOf(bestaandeCasus(nieuw)).wegen.stand).toBe('verouderd');
    const ids = stappen(nieuw);
    expect(ids[0]).toBe('melding-bespreken-met-ouders');
    expect(ids.indexOf('weging-vastleggen')).toBeGreaterThan(ids.indexOf('toestemming-voor-melding-vragen'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('[F7] [Q2-B] leaves weighing again first when no melding is owed', () => {
    const zonder = [...totAfweging(3), signaalVastgelegd()];
    const contact = ['contact-toezeggen', 'aandachtsfunctionaris-bellen'];
    expect(stappen(zonder).filter((id) => !contact.includes(id))[0]).toBe('weging-vastleggen');
  });

  it('[F7] is the melding itself, once it was talked about and consent asked', () => {
    const voorbereid = [...nieuw, ...gemeld.slice(0, 2)];
    expect(eerste(voorbereid)).toMatchObject({ id: 'melden', command: 'melding-vastleggen' });
    const gedaan = [...voorbereid, gewogen('melding-vastleggen', { andereBronnen: '' })];
    expect(stappen(gedaan)).toContain('weging-vastleggen');
    expect(stappen(gedaan)).not.toContain('melden');
  });
});
