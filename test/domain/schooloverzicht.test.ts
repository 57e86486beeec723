import { datumVan } from '../../src/app/clock';
import type { Casus } from '../../src/domain/casus';
import { casusVan } from '../../src/domain/evolve';
import type { Medewerker } from '../../src/domain/medewerker';
import {
  bladVan,
  isInFilter,
  overzichtregels,
  telPerStap,
  type Overzichtfilter,
  type Overzichtregel,
} from '../../src/domain/schooloverzicht';
import type { Datum } from '../../src/domain/waarden';
import { contactToegezegd, gestart, logVan, vandaag, type Gebeurtenis } from '../support/events';
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
import { begin, vraagGesteld } from '../support/raadEvents';
import { samengewerkt } from '../support/samenwerkenEvents';
import { gewogen, totAfweging } from '../support/wegenEvents';

const omstandigheden = { organisatie, vandaag, datumVan };

/** A casus in which all this happened, from a quarter past nine on that day. */
function casusOp(casusId: string, dag: Datum, verhaal: readonly Gebeurtenis[] = begin): Casus {
  const verschoven = Date.parse(`${dag}T08:15:00.000Z`) - Date.parse(`${vandaag}T08:15:00.000Z`);
  const events = logVan(verhaal).map((event) => ({
    ...event,
    at: new Date(Date.parse(event.at) + verschoven).toISOString(),
  }));
  return casusVan({ casusId, events });
}

const acuteStart = gestart({ acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'ja' } });
const regelsVan = (casussen: readonly Casus[], wie: Medewerker = functionarisA): readonly Overzichtregel[] =>
  overzichtregels(casussen, wie, omstandigheden);
const codes = (regels: readonly Overzichtregel[]): readonly string[] =>
  regels.map(({ casus }) => casus.casusId);

function enige(casus: Casus, wie: Medewerker = functionarisA): Overzichtregel {
  const [regel] = regelsVan([casus], wie);
  if (!regel) throw new Error('not in the overview');
  return regel;
}

describe('the order of the overview', () => {
  const casussen = [
    casusOp('VRAAG', '2026-11-23', [...begin, contactToegezegd()]),
    casusOp('OPTIJ', '2026-11-20'),
    casusOp('EVENL', '2026-11-18'),
    casusOp('LANGL', '2026-11-02'),
    casusOp('ACVVT', '2026-11-23', [acuteStart]),
  ];

  it('is acuut first, then the longest too late, then what lapses next', () => {
    expect(codes(regelsVan(casussen))).toEqual(['ACVVT', 'LANGL', 'EVENL', 'OPTIJ', 'VRAAG']);
    expect(codes(regelsVan([...casussen].reverse()))).toEqual(codes(regelsVan(casussen)));
  });

  it('says how late in schooldagen, and not at all of what lapses today', () => {
    const laat = Object.fromEntries(
      regelsVan(casussen).map(({ casus, teLaat, dagenTeLaat }) => [casus.casusId, [teLaat, dagenTeLaat]]),
    );
    // Lapsed on Thursday 19 November: Friday and Monday are the schooldagen since, the weekend is none.
    expect(laat['EVENL']).toEqual([true, 2]);
    expect(laat['OPTIJ']).toEqual([false, 0]);
    expect(laat['VRAAG']).toEqual([false, 0]);
  });

  it('puts two that lapse on one day in the order of their codes', () => {
    const twee = [casusOp('ZZZZZ', '2026-11-20'), casusOp('AAAAA', '2026-11-20')];
    expect(codes(regelsVan(twee))).toEqual(['AAAAA', 'ZZZZZ']);
  });
});

describe('who has a casus in the overview', () => {
  const gewoon = casusOp('GEW0N', vandaag);
  const ingelicht = casusOp('1NGEL', vandaag, totAfweging(2));
  const hulp = casusOp('H0LPP', vandaag, [
    ...begin,
    gewogen('hulpplan-vastleggen', { casemanager: tweeScholen.naam, casemanagerId: tweeScholen.id }),
  ]);
  const alle = [gewoon, ingelicht, hulp];

  it('[K16] an aandachtsfunctionaris has every casus of the school', () => {
    expect(codes(regelsVan(alle)).length).toBe(3);
  });

  it('[K33] the directie has those in which they were informed and no other', () => {
    expect(codes(regelsVan(alle, directeur))).toEqual(['1NGEL']);
  });

  it('[K34] a casemanager has the one whose hulpplan names them', () => {
    expect(codes(regelsVan(alle, tweeScholen))).toEqual(['H0LPP']);
  });

  it('a signaleerder, whoever was asked for advice and people of another school have none', () => {
    const gevraagd = casusOp('VRAAG', vandaag, [...begin, vraagGesteld()]);
    for (const wie of [leerkrachtA, begeleider, functionarisKompas])
      expect(regelsVan([...alle, gevraagd], wie)).toEqual([]);
  });
});

describe('on whom a casus waits', () => {
  it('is any aandachtsfunctionaris before one promised contact, and then the signaleerder for the consultatie', () => {
    const nieuw = enige(casusOp('N1E0W', vandaag));
    expect(nieuw.wachtOp).toContain(functionarisA.id);
    expect(nieuw.wachtOp).toContain(functionarisB.id);
    const opgepakt = enige(casusOp('0PGEP', vandaag, [...begin, contactToegezegd(functionarisB)]));
    expect(opgepakt.wachtOp).toEqual([leerkrachtA.id]);
  });

  it('is the one aandachtsfunctionaris who has it, once there is one', () => {
    const bijB = enige(
      casusOp('B1JBB', vandaag, [contactToegezegd(functionarisB), ...totAfweging(2)].sort(startEerst)),
    );
    expect(bijB.wachtOp).toEqual([functionarisB.id]);
  });

  it('is who was asked a question, and who has a task', () => {
    expect(enige(casusOp('VRAAG', vandaag, [...begin, vraagGesteld()])).wachtOp).toEqual([begeleider.id]);
    const taak = samengewerkt('taak-geven');
    expect(enige(casusOp('TAAKK', vandaag, [...begin, taak])).wachtOp).toEqual([begeleider.id]);
  });

  it('is who can act in danger, whatever was asked of whom', () => {
    const { wachtOp, acuut } = enige(
      casusOp('ACVVT', vandaag, [acuteStart, ...begin.slice(1), contactToegezegd(), vraagGesteld()]),
    );
    expect(acuut).toBe(true);
    expect(wachtOp).toEqual([leerkrachtA.id, functionarisA.id]);
  });
});

describe('a filter', () => {
  const dicht = gewogen('casus-afsluiten');
  const casussen = [
    casusOp('LAATT', '2026-11-02'),
    casusOp('0PT1J', '2026-11-23', [...begin, contactToegezegd()]),
    casusOp('ACVVT', '2026-11-23', [acuteStart]),
    casusOp('D1CHT', '2026-11-09', [...begin, dicht]),
    casusOp('0VDD1', '2025-11-22', [...begin, dicht]),
  ];
  const door = (filter: Overzichtfilter): readonly string[] =>
    codes(regelsVan(casussen).filter((regel) => isInFilter(filter, regel, functionarisA.id, omstandigheden)));

  it.each<[Overzichtfilter, readonly string[]]>([
    ['alles', ['ACVVT', 'LAATT', '0PT1J']],
    ['te-laat', ['LAATT']],
    ['wacht-op-mij', ['ACVVT', 'LAATT']],
    ['acuut', ['ACVVT']],
    ['gesloten', ['D1CHT']],
  ])('%s lets through %j', (filter, expected) => {
    expect(door(filter)).toEqual(expected);
  });
});

describe('a page', () => {
  const list = Array.from({ length: 13 }, (_, index) => index);

  it('holds six, and the last one what is left', () => {
    expect(bladVan(list, 1)).toEqual({ blad: 1, bladen: 3, regels: [0, 1, 2, 3, 4, 5] });
    expect(bladVan(list, 3)).toEqual({ blad: 3, bladen: 3, regels: [12] });
  });

  it('that does not exist is the nearest that does, also of nothing', () => {
    expect(bladVan(list, 9).blad).toBe(3);
    expect(bladVan(list, 0).blad).toBe(1);
    expect(bladVan([], 4)).toEqual({ blad: 1, bladen: 1, regels: [] });
    expect(bladVan(list.slice(0, 12), 3).bladen).toBe(2);
  });
});

it('counts open casussen per stap, and how many of those are too late', () => {
  const perStap = telPerStap(
    regelsVan([
      casusOp('LAATT', '2026-11-02'),
      casusOp('0PT1J', '2026-11-23', [...begin, contactToegezegd()]),
    ]),
  );
  expect(perStap.reduce((som, { aantal }) => som + aantal, 0)).toBe(2);
  expect(perStap.reduce((som, { teLaat }) => som + teLaat, 0)).toBe(1);
  expect(perStap.map(({ stap }) => stap)).toEqual([
    'signalen',
    'consultatie',
    'gesprek',
    'wegen',
    'beslissen',
  ]);
});

function startEerst(a: Gebeurtenis, b: Gebeurtenis): number {
  return Number(b.event.type === 'casus-gestart') - Number(a.event.type === 'casus-gestart');
}
