import { afsluitgrondenVan } from '../../src/domain/afsluiten';
import { verschuldigdeMelding } from '../../src/domain/afwegingen';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { noodVastgelegd, signaalVastgelegd } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { besproken, gegeven, gemeldIs, meld, verschuldigd, voorbereid } from '../support/meldingEvents';
import { expectGemeld, leeg, melding, openStappen, zonderReden, type Verhaal } from '../support/meldingProef';
import { directeur, functionarisA, leerkrachtA, organisatie } from '../support/people';
import { begin } from '../support/raadEvents';
import { beantwoord, totAfweging } from '../support/wegenEvents';

describe('the melding', () => {
  it.each([
    ['N35', 'feiten'],
    ['N37', 'eigenVervolg'],
  ] as const)('[%s] is not recorded without %s', (_, veld) => {
    given(voorbereid)
      .by(functionarisA)
      .when(meld('melding-vastleggen', { [veld]: '' }))
      .then(leeg(veld));
    expectGemeld(voorbereid, melding);
  });

  it('[N35] names the other sources where something was heard from others', () => {
    const vanAnder = [...voorbereid, signaalVastgelegd({ bron: 'de gymleraar' })];
    given(vanAnder)
      .by(functionarisA)
      .when(melding)
      .then([{ code: 'bronnen-noemen', facts: {}, veld: 'andereBronnen' }]);
    expectGemeld(vanAnder, meld('melding-vastleggen', { andereBronnen: 'De gymleraar zag blauwe plekken.' }));
  });

  it('[L25] is in own name without more', () => {
    expectGemeld(voorbereid, meld('melding-vastleggen', { afgeschermd: null, afschermMotivering: '' }));
  });

  const afgeschermd = {
    afgeschermd: 'afschermen-gevaar-kinderen',
    afschermMotivering: 'De vader slaat wie er iets zegt.',
    afschermVoorwaarde: 'informatie-niet-herleidbaar',
    veiligheidsplan: '',
  } as const;

  it.each([
    ['L26', 'afschermen-gevaar-kinderen'],
    ['L26', 'afschermen-gevaar-medewerkers'],
    ['L27', 'afschermen-vertrouwensrelatie'],
  ] as const)('[0.2] [%s] is shielded for the family on the ground %s, with a motivering', (_, grond) => {
    given(voorbereid)
      .by(functionarisA)
      .when(meld('melding-vastleggen', { ...afgeschermd, afgeschermd: grond, afschermMotivering: ' ' }))
      .then(zonderReden('afschermMotivering'));
    expectGemeld(voorbereid, meld('melding-vastleggen', { ...afgeschermd, afgeschermd: grond }));
  });

  it('[L28] is shielded only where it is said whether it can be traced to the reporter', () => {
    given(voorbereid)
      .by(functionarisA)
      .when(meld('melding-vastleggen', { ...afgeschermd, afschermVoorwaarde: null }))
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'afschermVoorwaarde' }]);
    expectGemeld(voorbereid, meld('melding-vastleggen', afgeschermd));
  });

  it('[L29] is shielded, where it can be traced, only with a plan for the safety of everyone', () => {
    const afschermVoorwaarde = 'anders-veiligheidsplan-met-veilig-thuis';
    given(voorbereid)
      .by(functionarisA)
      .when(meld('melding-vastleggen', { ...afgeschermd, afschermVoorwaarde }))
      .then(leeg('veiligheidsplan'));
    const veiligheidsplan = 'Veilig Thuis belt eerst de school.';
    expectGemeld(
      voorbereid,
      meld('melding-vastleggen', { ...afgeschermd, afschermVoorwaarde, veiligheidsplan }),
    );
  });
});

describe('the norm', () => {
  const naar: readonly (readonly [string, string, Verhaal])[] = [
    ['F7', 'onveiligheid', verschuldigd],
    ['F7', 'doubt about safety', [...totAfweging(2), beantwoord('afweging-2', 'twijfel')]],
    ['F13', 'help that cannot come', [...totAfweging(3), beantwoord('afweging-3', 'nee')]],
    ['F13', 'help that is not accepted', [...totAfweging(4), beantwoord('afweging-4', 'nee')]],
    ['F13', 'help that fails', [...totAfweging(5), beantwoord('afweging-5', 'nee')]],
  ];

  it.each(naar)('[%s] at %s a melding is owed until it is recorded', (_, __, verhaal) => {
    expect(verschuldigdeMelding(bestaandeCasus(verhaal))).toBeDefined();
    const gemeld = [...verhaal, besproken, gegeven, gemeldIs('melding-vastleggen')];
    expect(verschuldigdeMelding(bestaandeCasus(gemeld))).toBeUndefined();
  });

  it.each(naar)('[0.1] [%s] at %s it may be left undone only with a motivering', (_, __, verhaal) => {
    given(verhaal)
      .by(functionarisA)
      .when(meld('norm-afwijken', { motivering: ' ' }))
      .then(zonderReden('motivering'));
    const command = meld('norm-afwijken');
    given(verhaal)
      .by(functionarisA)
      .when(command)
      .then([
        { type: 'norm-afgeweken', data: { ...command.data, berichtAan: [leerkrachtA.id, directeur.id] } },
      ]);
  });

  it('[0.1] is left by the aandachtsfunctionaris or the directie that was informed, never by the teacher', () => {
    const command = meld('norm-afwijken');
    given(verschuldigd)
      .by(leerkrachtA)
      .when(command)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris', 'ingelichte'] } }]);
    for (const [wie, ander] of [
      [functionarisA, directeur],
      [directeur, functionarisA],
    ] as const)
      given(verschuldigd)
        .by(wie)
        .when(command)
        .then([
          { type: 'norm-afgeweken', data: { ...command.data, berichtAan: [leerkrachtA.id, ander.id] } },
        ]);
  });

  it('[0.1] is not left where nothing points at a melding, and a directie that was not informed sees no casus', () => {
    given(totAfweging(2))
      .by(functionarisA)
      .when(meld('norm-afwijken'))
      .then([{ code: 'geen-melding-verschuldigd', facts: {} }]);
    given(begin)
      .by(directeur)
      .when(meld('norm-afwijken'))
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });

  it('[0.1] left once, is owed again by a later answer', () => {
    const later = [
      ...totAfweging(2),
      beantwoord('afweging-2', 'ja'),
      gemeldIs('norm-afwijken'),
      beantwoord('afweging-3', 'nee'),
    ];
    expect(verschuldigdeMelding(bestaandeCasus(later))).toBeDefined();
    expect(openStappen(later)).toContain('melden');
    expect(openStappen(later.slice(0, -1))).not.toContain('melden');
  });
});

describe('the feedback of Veilig Thuis', () => {
  const gemeld = [...voorbereid, gemeldIs('melding-vastleggen')];
  const wacht = (verhaal: Verhaal) => openStappen(verhaal).includes('terugkoppeling-vastleggen');

  it('[I7] is refused before there is a melding', () => {
    given(voorbereid)
      .by(functionarisA)
      .when(meld('terugkoppeling-vastleggen'))
      .then([{ code: 'geen-melding', facts: {} }]);
  });

  it('[I7] [N38] says what was decided when it was received', () => {
    given(gemeld)
      .by(functionarisA)
      .when(meld('terugkoppeling-vastleggen', { terugkoppeling: ' ' }))
      .then(leeg('terugkoppeling'));
    const command = meld('terugkoppeling-vastleggen');
    given(gemeld)
      .by(functionarisA)
      .when(command)
      .then([{ type: 'terugkoppeling-vastgelegd', data: command.data }]);
  });

  it('[I7] [I8] not received is recorded too, and stays open until it is', () => {
    const niets = meld('terugkoppeling-vastleggen', { ontvangen: 'nee', terugkoppeling: '' });
    given(gemeld)
      .by(functionarisA)
      .when(niets)
      .then([{ type: 'terugkoppeling-vastgelegd', data: niets.data }]);
    const nee = gemeldIs('terugkoppeling-vastleggen', { ontvangen: 'nee', terugkoppeling: '' });
    expect([wacht(gemeld), wacht([...gemeld, nee])]).toEqual([true, true]);
    expect(wacht([...gemeld, nee, gemeldIs('terugkoppeling-vastleggen')])).toBe(false);
  });

  it('[I7] of a first melding is none of the next', () => {
    const terug = gemeldIs('terugkoppeling-vastleggen');
    expect(wacht([...gemeld, terug])).toBe(false);
    expect(wacht([...gemeld, terug, gemeldIs('melding-vastleggen')])).toBe(true);
  });

  it('[I7] is awaited after a melding in nood as well, and closing on it waits', () => {
    const nood = [...begin, noodVastgelegd({ gebeld: ['veilig-thuis'], meldingGedaan: 'ja' })];
    const ids = (verhaal: Verhaal) =>
      volgendeStappen(bestaandeCasus(verhaal), functionarisA, organisatie).map(({ id }) => id);
    expect(ids(nood)).toContain('terugkoppeling-vastleggen');
    expect(afsluitgrondenVan(bestaandeCasus(nood))).toEqual([]);
    const terug = [...nood, gemeldIs('terugkoppeling-vastleggen')];
    expect(ids(terug)).not.toContain('terugkoppeling-vastleggen');
    expect(afsluitgrondenVan(bestaandeCasus(terug))).toEqual(['overgenomen-door-veilig-thuis']);
  });
});
