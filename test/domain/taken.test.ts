import { rollenVan } from '../../src/domain/medewerker';
import { rolRefusal } from '../../src/domain/rights';
import { isTaakTeLaat, openTaken, takenVan } from '../../src/domain/taken';
import { taakontvangersVan } from '../../src/domain/taakontvangers';
import { termijnRegels } from '../../src/domain/termijnRegels';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import * as people from '../support/people';
import { begin } from '../support/raadEvents';
import { samen, samengewerkt } from '../support/samenwerkenEvents';
import { geenActie } from '../support/commands';
import { aantekening } from '../support/signalenEvents';
import { beantwoord, gewogen, totAfweging } from '../support/wegenEvents';

const {
  begeleider,
  directeur,
  directeurKompas,
  functionarisA,
  functionarisB,
  leerkrachtA,
  leerkrachtB,
  organisatie,
} = people;
const gisteren = '2026-11-22';
const gegeven = [...begin, samengewerkt('taak-geven')];
const ingelicht = [
  ...totAfweging(1),
  beantwoord('afweging-1', 'sterk-vermoeden'),
  gewogen('bevoegd-gezag-inlichten'),
];
const overgedragen = {
  event: {
    type: 'casus-overgedragen',
    data: { ...aantekening('casus-overdragen', { aan: directeur.id }).data, berichtAan: [] },
  },
  door: functionarisA,
} as const;

describe('giving a task', () => {
  const geven = samen('taak-geven');

  it('[K16] is for the aandachtsfunctionaris and the informed bevoegd gezag, never for the teacher', () => {
    const taak = { type: 'taak-gegeven', data: { ...geven.data, berichtAan: [begeleider.id] } } as const;
    given(begin).by(functionarisA).when(geven).then([taak]);
    given(ingelicht).by(directeur).when(geven).then([taak]);
    given(begin)
      .when(geven)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris', 'ingelichte'] } }]);
  });

  it('[K16] is to anyone on the casus and to who helps at the school, and to nobody else', () => {
    const voor = (verhaal: typeof begin) =>
      taakontvangersVan(bestaandeCasus(verhaal), organisatie).map(({ persoon }) => persoon.naam);
    expect(voor(begin)).toEqual([
      'Leerkracht A',
      'Functionaris A',
      'Functionaris B',
      'Begeleider B',
      'Begeleider A',
      'Begeleider C',
    ]);
    expect(voor(ingelicht)).toContain('Directeur A');
    for (const aan of [leerkrachtB.id, directeur.id, directeurKompas.id])
      given(begin)
        .by(functionarisA)
        .when(samen('taak-geven', { aan }))
        .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
  });

  it('[K16] says what, and by a day that is still to come', () => {
    given(begin)
      .by(functionarisA)
      .when(samen('taak-geven', { voor: gisteren }))
      .then([{ code: 'datum-in-verleden', facts: { vandaag }, veld: 'voor' }]);
    given(begin)
      .by(functionarisA)
      .when(samen('taak-geven', { taak: ' ' }))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'taak' }]);
    expect(
      given(begin)
        .by(functionarisA)
        .when(samen('taak-geven', { voor: vandaag })).verdict.kind,
    ).toBe('accepted');
  });
});

describe('rounding a task off', () => {
  const afronden = samen('taak-afronden');

  it('[K16] is for who has it, and tells who gave it', () => {
    given(gegeven)
      .by(begeleider)
      .when(afronden)
      .then([{ type: 'taak-afgerond', data: { ...afronden.data, berichtAan: [functionarisA.id] } }]);
    given(gegeven)
      .when(afronden)
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['taakhouder', 'aandachtsfunctionaris'] } }]);
  });

  it('[K16] an aandachtsfunctionaris can do it too; then who had it hears of it as well', () => {
    given(gegeven)
      .by(functionarisB)
      .when(afronden)
      .then([
        { type: 'taak-afgerond', data: { ...afronden.data, berichtAan: [functionarisA.id, begeleider.id] } },
      ]);
  });

  it('[K16] asks why when it was not done', () => {
    const niet = samen('taak-afronden', { uitkomst: 'niet-gedaan' });
    given(gegeven)
      .by(begeleider)
      .when(niet)
      .then([{ code: 'motivering-ontbreekt', facts: {}, veld: 'toelichting' }]);
    expect(
      given(gegeven)
        .by(begeleider)
        .when(samen('taak-afronden', { uitkomst: 'niet-gedaan', toelichting: 'Zij belt niet terug.' }))
        .verdict.kind,
    ).toBe('accepted');
  });

  it('is possible once, and not of somebody else', () => {
    const ander = [
      ...gegeven,
      samengewerkt('taak-geven', { aan: leerkrachtA.id, aanNaam: leerkrachtA.naam }),
    ];
    given([...gegeven, samengewerkt('taak-afronden', {}, begeleider)])
      .by(begeleider)
      .when(afronden)
      .then([{ code: 'geen-taak', facts: {} }]);
    given(ander)
      .by(leerkrachtA)
      .when(afronden)
      .then([{ code: 'geen-taak', facts: {}, veld: 'taak' }]);
  });
});

describe('a task', () => {
  it('gives no right but to see and round it off', () => {
    const casus = bestaandeCasus(gegeven);
    expect(rolRefusal('taak-inzien', begeleider, casus, organisatie)).toBeUndefined();
    for (const wat of [
      'casus-inzien',
      'dossier-inzien',
      'volgende-stap-inzien',
      'consultatie-inzien',
    ] as const)
      expect(rolRefusal(wat, begeleider, casus, organisatie)?.code).toBe('rol-ontbreekt');
  });

  it('is too late from the day after the one that was agreed', () => {
    expect(isTaakTeLaat({ voor: vandaag }, vandaag)).toBe(false);
    expect(isTaakTeLaat({ voor: gisteren }, vandaag)).toBe(true);
  });

  it('is among the next things of who has it and of nobody else, until it is done', () => {
    const eigen = [...begin, samengewerkt('taak-geven', { aan: leerkrachtA.id, aanNaam: leerkrachtA.naam })];
    const ids = (verhaal: typeof begin, wie = leerkrachtA) =>
      volgendeStappen(bestaandeCasus(verhaal), wie, organisatie).map(({ id }) => id);
    expect(ids(eigen)).toContain('taak-afronden');
    expect(ids(eigen, functionarisA)).not.toContain('taak-afronden');
    expect(ids([...eigen, samengewerkt('taak-afronden', {}, leerkrachtA)])).not.toContain('taak-afronden');
  });

  it('runs as a termijn until the agreed day', () => {
    expect(termijnRegels.taak(bestaandeCasus(gegeven))).toMatchObject([
      { event: 'e3', datum: '2026-11-27', aan: begeleider.id },
    ]);
    expect(
      termijnRegels.taak(bestaandeCasus([...gegeven, samengewerkt('taak-afronden', {}, begeleider)])),
    ).toEqual([]);
  });

  it('ends when the casus is closed, also for who had it, and opening again brings it not back', () => {
    const open = [...geenActie, samengewerkt('taak-geven')];
    const dicht = [...open, gewogen('casus-afsluiten')];
    expect(rollenVan(begeleider, bestaandeCasus(open), organisatie)).toContain('taakhouder');
    expect(rollenVan(begeleider, bestaandeCasus(dicht), organisatie)).not.toContain('taakhouder');
    expect(takenVan(bestaandeCasus([...dicht, gewogen('casus-heropenen')]))).toEqual([]);
  });

  it('of the signaleerder goes along with the casus when it is handed over', () => {
    const eigen = [...begin, samengewerkt('taak-geven', { aan: leerkrachtA.id, aanNaam: leerkrachtA.naam })];
    const casus = bestaandeCasus([...eigen, overgedragen]);
    expect(openTaken(casus)).toMatchObject([{ aan: directeur.id }]);
    expect(rollenVan(leerkrachtA, casus, organisatie)).toEqual(['medewerker']);
    expect(openTaken(bestaandeCasus([...gegeven, overgedragen]))).toMatchObject([{ aan: begeleider.id }]);
  });
});
