import { afsluitgrondenVan } from '../../src/domain/afsluiten';
import { lopendHulpplan, verschuldigdeMelding, volgendeAfweging } from '../../src/domain/afwegingen';
import type { Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { directeur, functionarisA, leerkrachtA } from '../support/people';
import { gebeurd } from '../support/raadEvents';
import {
  antwoord,
  beantwoord,
  gemeld,
  gewogen,
  hulpNaMelding,
  totAfweging,
  wegen,
} from '../support/wegenEvents';
import { voortgangOf } from '../../src/domain/voortgang';
import { vandaag } from '../support/events';

type Stand = readonly Gebeurtenis[];
const aanvaard: Stand = [...totAfweging(4), beantwoord('afweging-4', 'ja')];
const plan = wegen('hulpplan-vastleggen');

describe('the hulpplan', () => {
  it('[Q4-B1] [Q4-B7] is owed once help is accepted, and met when it is recorded', () => {
    expect(voortgangOf(bestaandeCasus(aanvaard)).beslissen.ontbreekt).toContain('hulpplan-vastleggen');
    given(aanvaard)
      .when(plan)
      .then([{ type: 'hulpplan-vastgelegd', data: { ...plan.data, berichtAan: [] } }]);
    const na = bestaandeCasus([...aanvaard, gewogen('hulpplan-vastleggen')]);
    expect(voortgangOf(na).beslissen.ontbreekt).not.toContain('hulpplan-vastleggen');
  });

  it('[Q4-B1] needs a yes on afweging 4', () => {
    given(totAfweging(4))
      .when(plan)
      .then([{ code: 'afweging-eerst', facts: { afweging: 'afweging-4' } }]);
  });

  it('[Q4-B2] has a term that is still to come, today at the earliest', () => {
    given(aanvaard)
      .when(wegen('hulpplan-vastleggen', { termijn: '2026-11-22' }))
      .then([{ code: 'datum-in-verleden', facts: { vandaag }, veld: 'termijn' }]);
    const nu = wegen('hulpplan-vastleggen', { termijn: vandaag });
    expect(given(aanvaard).when(nu).verdict.kind).toBe('accepted');
  });

  it.each([
    ['[Q4-B3] concrete help', 'hulp'],
    ['[Q4-B3] goals that can be measured or noticed', 'doelen'],
    ['[Q4-B4] [M7] who has which rol', 'rollen'],
    ['[Q4-B6] [M7] the tasks of all', 'taken'],
    ['[Q4-B6] the tasks of the casemanager', 'takenCasemanager'],
  ] as const)('is refused without %s', (_, veld) => {
    given(aanvaard)
      .when(wegen('hulpplan-vastleggen', { [veld]: ' ' }))
      .then([{ code: 'veld-leeg', facts: {}, veld }]);
  });
});

describe('afweging 5: the result', () => {
  const ja = antwoord(['afweging-5', 'ja']);

  it('[Q5] [Q4-B7] waits for the hulpplan: without a term there is nothing to answer', () => {
    given(aanvaard)
      .when(ja)
      .then([{ code: 'hulpplan-eerst', facts: {} }]);
    given(totAfweging(5))
      .when(ja)
      .then([{ type: 'afweging-beantwoord', data: { ...ja.data, berichtAan: [] } }]);
  });

  it.each(['ja', 'nee'] as const)('[Q5] "%s" is refused without the result', (gekozen) => {
    given(totAfweging(5))
      .when(antwoord(['afweging-5', gekozen], { vastgelegd: {} }))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'resultaat-hulp' }]);
  });

  it('[Q5-A] [F12] [F13] no makes a melding owed, also when one was made before [N32]', () => {
    for (const stand of [totAfweging(5), hulpNaMelding()]) {
      const mislukt = [...stand, beantwoord('afweging-5', 'nee')];
      expect(verschuldigdeMelding(bestaandeCasus(stand))).toBeUndefined();
      expect(verschuldigdeMelding(bestaandeCasus(mislukt))?.afweging).toBe('afweging-5');
      expect(verschuldigdeMelding(bestaandeCasus([...mislukt, ...gemeld]))).toBeUndefined();
    }
  });

  it('[N32] a plan whose help failed is no plan for the next time', () => {
    const mislukt = [...totAfweging(5), beantwoord('afweging-5', 'nee')];
    expect(lopendHulpplan(bestaandeCasus(totAfweging(5)))).toBeDefined();
    expect(lopendHulpplan(bestaandeCasus(mislukt))).toBeUndefined();
    // And it asks for a melding now, not for a new plan.
    expect(voortgangOf(bestaandeCasus(mislukt)).beslissen.ontbreekt).not.toContain('hulpplan-vastleggen');
  });
});

describe('monitoring', () => {
  const geholpen: Stand = [...totAfweging(5), beantwoord('afweging-5', 'ja')];
  const monitoring = wegen('monitoring-vastleggen');

  it('[Q5-B] [M8] is owed after a yes and recorded with the next moment', () => {
    expect(voortgangOf(bestaandeCasus(geholpen)).beslissen.ontbreekt).toEqual(['monitoring-vastleggen']);
    given(geholpen)
      .when(monitoring)
      .then([{ type: 'monitoring-vastgelegd', data: monitoring.data }]);
    expect(volgendeAfweging(bestaandeCasus(geholpen))).toBeUndefined();
  });

  it('[Q5-B] needs a yes on afweging 5, agreements, and a moment to come', () => {
    given(totAfweging(5))
      .when(monitoring)
      .then([{ code: 'afweging-eerst', facts: { afweging: 'afweging-5' } }]);
    given(geholpen)
      .when(wegen('monitoring-vastleggen', { afspraken: ' ' }))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'afspraken' }]);
    given(geholpen)
      .when(wegen('monitoring-vastleggen', { eerstvolgende: '2026-11-22' }))
      .then([{ code: 'datum-in-verleden', facts: { vandaag }, veld: 'eerstvolgende' }]);
  });

  it('[Q5-fn3] [M8] aftercare is advised, and recorded when there is any', () => {
    const met = wegen('monitoring-vastleggen', { nazorg: 'Tot de zomer; we bellen elke maand.' });
    given(geholpen)
      .when(met)
      .then([{ type: 'monitoring-vastgelegd', data: met.data }]);
  });
});

describe('closing', () => {
  const sluiten = (
    grond: 'geen-actie' | 'andere-oorzaak' | 'hulp-geslaagd' | 'overgenomen-door-veilig-thuis',
  ) => wegen('casus-afsluiten', { grond });
  const horen = (stand: Stand) => [
    leerkrachtA.id,
    ...(stand.some(({ event }) => event.type === 'bevoegd-gezag-ingelicht') ? [directeur.id] : []),
  ];
  const klopt = (stand: Stand, grond: Parameters<typeof sluiten>[0]) =>
    given(stand)
      .by(functionarisA)
      .when(sluiten(grond))
      .then([{ type: 'casus-afgesloten', data: { ...sluiten(grond).data, berichtAan: horen(stand) } }]);
  const kloptNiet = (stand: Stand, grond: Parameters<typeof sluiten>[0]) => {
    const { verdict } = given(stand).by(functionarisA).when(sluiten(grond));
    expect(verdict.kind === 'refused' && verdict.refusals[0].code).toBe('grond-klopt-niet');
  };
  const geenActie: Stand = [...totAfweging(1), beantwoord('afweging-1', 'geen-actie')];
  const geholpen: Stand = [...totAfweging(5), beantwoord('afweging-5', 'ja')];
  const bewaakt: Stand = [...geholpen, gewogen('monitoring-vastleggen')];

  it('[Q1-A] [M6] is possible when afweging 1 asks for no action, with the closing text', () => {
    klopt(geenActie, 'geen-actie');
    kloptNiet(totAfweging(2), 'geen-actie');
    given(geenActie)
      .by(functionarisA)
      .when(wegen('casus-afsluiten', { tekst: ' ' }))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'tekst' }]);
  });

  it('[Q5-B] after a melding too, help that worked needs its agreements on monitoring before the casus closes', () => {
    const klaar = [...hulpNaMelding(gewogen('terugkoppeling-vastleggen')), beantwoord('afweging-5', 'ja')];
    expect(afsluitgrondenVan(bestaandeCasus(klaar))).toEqual([]);
    expect(afsluitgrondenVan(bestaandeCasus([...klaar, gewogen('monitoring-vastleggen')]))).toEqual([
      'hulp-geslaagd',
      'overgenomen-door-veilig-thuis',
    ]);
  });

  it('[F7] has no ground while a melding is owed, whatever else is true', () => {
    const gesprek = gebeurd('gesprek-vastleggen', { uitkomst: 'andere-oorzaak' });
    const stand = [...totAfweging(2), beantwoord('afweging-2', 'ja'), gesprek];
    expect(afsluitgrondenVan(bestaandeCasus(stand))).toEqual([]);
    expect(afsluitgrondenVan(bestaandeCasus([...stand, gewogen('norm-afwijken')]))).toEqual([
      'andere-oorzaak',
    ]);
  });

  it('is not for the teacher', () => {
    given(geenActie)
      .by(leerkrachtA)
      .when(sluiten('geen-actie'))
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris', 'ingelichte'] } }]);
  });

  it('[Q5-B] after help that worked needs the agreements on monitoring', () => {
    kloptNiet(geholpen, 'hulp-geslaagd');
    klopt(bewaakt, 'hulp-geslaagd');
    kloptNiet(bewaakt, 'geen-actie');
  });

  it('[F7] [F13] waits for the melding that an afweging asks for, or for the reason why it is not made', () => {
    const verschuldigd = [...totAfweging(3), beantwoord('afweging-3', 'nee')];
    given(verschuldigd)
      .by(functionarisA)
      .when(sluiten('overgenomen-door-veilig-thuis'))
      .then([{ code: 'melding-eerst', facts: {} }]);
    const bezig = [...verschuldigd, ...gemeld];
    kloptNiet(bezig, 'overgenomen-door-veilig-thuis');
    klopt([...bezig, gewogen('terugkoppeling-vastleggen')], 'overgenomen-door-veilig-thuis');
    // Feedback on the first melding says nothing about the second.
    const tweede = [...bezig, gewogen('terugkoppeling-vastleggen'), gewogen('melding-vastleggen')];
    kloptNiet(tweede, 'overgenomen-door-veilig-thuis');
    kloptNiet(
      [...bezig, gewogen('terugkoppeling-vastleggen', { ontvangen: 'nee', terugkoppeling: '' })],
      'overgenomen-door-veilig-thuis',
    );
  });

  describe('and opening again', () => {
    const heropend = (stand: Stand, grond: Parameters<typeof sluiten>[0]): Stand => [
      ...stand,
      gewogen('casus-afsluiten', { grond }),
      gewogen('casus-heropenen'),
    ];

    it('[N32] keeps everything that was recorded', () => {
      const voor = bestaandeCasus(bewaakt);
      const na = bestaandeCasus(heropend(bewaakt, 'hulp-geslaagd'));
      const { 'casus-afgesloten': gesloten, 'casus-heropend': open, ...records } = na.records;
      const { 'casus-afgesloten': _a, 'casus-heropend': _b, ...eerst } = voor.records;
      expect(records).toEqual(eerst);
      expect([gesloten.length, open.length]).toEqual([1, 1]);
      expect(na.signalen).toEqual(voor.signalen);
      expect(na.gesloten).toBe(false);
    });

    it('is for a closed casus only, with the reason', () => {
      given(geenActie)
        .when(wegen('casus-heropenen'))
        .then([{ code: 'casus-nog-open', facts: {} }]);
      const gesloten = [...geenActie, gewogen('casus-afsluiten')];
      const command = wegen('casus-heropenen');
      given(gesloten)
        .when(command)
        .then([{ type: 'casus-heropend', data: { ...command.data, berichtAan: [] } }]);
      given(gesloten)
        .when(wegen('casus-heropenen', { reden: ' ' }))
        .then([{ code: 'veld-leeg', facts: {}, veld: 'reden' }]);
    });

    it('[N32] asks afweging 5 again, and a no leads back to a melding', () => {
      const open = heropend(bewaakt, 'hulp-geslaagd');
      expect(volgendeAfweging(bestaandeCasus(open))).toBe('afweging-5');
      kloptNiet(open, 'hulp-geslaagd');
      const mislukt = bestaandeCasus([...open, beantwoord('afweging-5', 'nee')]);
      expect(verschuldigdeMelding(mislukt)?.afweging).toBe('afweging-5');
    });

    it('asks afweging 1 again when the casus was closed on it', () => {
      const open = heropend(geenActie, 'geen-actie');
      expect(volgendeAfweging(bestaandeCasus(open))).toBe('afweging-1');
      kloptNiet(open, 'geen-actie');
      const weer = bestaandeCasus([...open, beantwoord('afweging-1', 'geen-actie')]);
      expect(voortgangOf(weer).beslissen.ontbreekt).toEqual(['afsluiten-zonder-actie']);
    });

    it('does not ask again for a melding that was made, but does when afweging 2 is answered again', () => {
      const open = heropend(
        [...totAfweging(3), beantwoord('afweging-3', 'nee'), ...gemeld, gewogen('terugkoppeling-vastleggen')],
        'overgenomen-door-veilig-thuis',
      );
      expect(verschuldigdeMelding(bestaandeCasus(open))).toBeUndefined();
      const weer = [...open, beantwoord('afweging-3', 'nee')];
      expect(verschuldigdeMelding(bestaandeCasus(weer))?.afweging).toBe('afweging-3');
    });
  });
});
