import { datumVan } from '../../src/app/clock';
import { isAchterhaald } from '../../src/domain/achterhaald';
import { berichtenOwed } from '../../src/domain/berichten';
import { decide } from '../../src/domain/decide';
import { herinneringenDue } from '../../src/domain/herinneringen';
import { systeem } from '../../src/domain/medewerker';
import type { Organisatie, Persoon } from '../../src/domain/organisatie';
import { termijnen, type TermijnId } from '../../src/protocol/termijnen';
import { gestart, vandaag, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import {
  begeleiderEnFunctionaris,
  directeur,
  functionarisA,
  functionarisB,
  leerkrachtA,
  organisatie,
} from '../support/people';
import { begin, gebeurd } from '../support/raadEvents';
import { termijnVerhalen } from '../support/termijnVerhalen';
import { gewogen } from '../support/wegenEvents';

const functionarissen = [functionarisA.id, functionarisB.id, begeleiderEnFunctionaris.id];

const due = (
  id: TermijnId,
  datum: string,
  { tijd = '09:00', org = organisatie, verhaal = termijnVerhalen[id].verhaal }: Opties = {},
) =>
  herinneringenDue(bestaandeCasus(verhaal), { datum, tijd }, { organisatie: org, datumVan }).filter(
    ({ soort }) => soort === id,
  );

interface Opties {
  readonly tijd?: string;
  readonly org?: Organisatie;
  readonly verhaal?: readonly Gebeurtenis[];
}

const houden = 'consultatie-houden';
/** Started at nine on Monday 23 November; the last day in time is Monday the 30th. */
const gestuurd = (dag: string, id: TermijnId = houden, berichtAan = [leerkrachtA.id]): Gebeurtenis => ({
  event: {
    type: 'herinnering-gestuurd',
    data: { termijn: `${id}:e1`, soort: id, vervalt: '2026-11-30', dag, berichtAan },
  },
  door: systeem,
});
const uitgesteld = (tot: string): Gebeurtenis => ({
  event: {
    type: 'herinnering-uitgesteld',
    data: { termijn: `${houden}:e1`, tot, reden: 'De collega is op reis.' },
  },
  door: leerkrachtA,
});
const na = (...extra: readonly Gebeurtenis[]): Opties => ({ verhaal: [...begin, ...extra] });

describe('on which days', () => {
  it('says nothing as long as there is time, and the first word on the last day', () => {
    for (const datum of ['2026-11-23', '2026-11-25', '2026-11-27']) expect(due(houden, datum)).toEqual([]);
    expect(due(houden, '2026-11-30')).toEqual([
      {
        termijn: 'consultatie-houden:e1',
        soort: houden,
        vervalt: '2026-11-30',
        dag: '2026-11-30',
        berichtAan: [leerkrachtA.id],
      },
    ]);
  });

  it('says it once a day, and each schooldag again as long as it is not done', () => {
    expect(due(houden, '2026-11-30', na(gestuurd('2026-11-30')))).toEqual([]);
    expect(due(houden, '2026-12-01', na(gestuurd('2026-11-30'))).map(({ dag }) => dag)).toEqual([
      '2026-12-01',
    ]);
    expect(due(houden, '2026-12-05', na(gestuurd('2026-11-30')))).toEqual([]);
  });

  it('after ten schooldagen too late says it every fifth', () => {
    const eerder = gestuurd('2026-12-14');
    expect(due(houden, '2026-12-15', na(eerder))).toEqual([]);
    expect(due(houden, '2026-12-18', na(eerder))).toEqual([]);
    expect(due(houden, '2026-12-21', na(eerder)).map(({ dag }) => dag)).toEqual(['2026-12-21']);
  });

  it('after days of outage sends the last one that was due, and only that', () => {
    expect(due(houden, '2026-12-04').map(({ dag }) => dag)).toEqual(['2026-12-04']);
    // The 21st was the fifteenth day too late, and the next is the twentieth.
    expect(due(houden, '2026-12-23', na(gestuurd('2026-12-14'))).map(({ dag }) => dag)).toEqual([
      '2026-12-21',
    ]);
  });

  it('keeps to school hours', () => {
    expect(due(houden, '2026-11-30', { tijd: '07:59' })).toEqual([]);
    expect(due(houden, '2026-11-30', { tijd: '08:00' })).toHaveLength(1);
    expect(due(houden, '2026-11-30', { tijd: '16:59' })).toHaveLength(1);
    expect(due(houden, '2026-11-30', { tijd: '17:00' })).toEqual([]);
  });

  it('says nothing in a vakantie, and counts none of its days as too late', () => {
    const org = { ...organisatie, vakanties: [{ naam: 'vrij', van: '2026-12-01', tot: '2026-12-31' }] };
    expect(due(houden, '2026-12-15', { org })).toEqual([]);
    const [eerste] = due(houden, '2027-01-04', { org });
    expect(eerste?.berichtAan).toEqual([leerkrachtA.id]);
  });

  it('does not let what is acuut wait for school: twijfel is said on a Sunday, in a vakantie and at night', () => {
    const org = { ...organisatie, vakanties: [{ naam: 'vrij', van: '2026-11-24', tot: '2027-01-04' }] };
    expect(due('advies-na-twijfel', '2026-11-29', { org, tijd: '08:00' })).toHaveLength(1);
    expect(due('advies-na-twijfel', '2026-11-29', { org, tijd: '23:30' })).toHaveLength(1);
    // At night the day before still counts, for whoever was out of reach then.
    expect(due('advies-na-twijfel', '2026-11-29', { org, tijd: '02:30' }).map(({ dag }) => dag)).toEqual([
      '2026-11-28',
    ]);
  });

  it('contact with who started an acute casus is asked for on a Saturday; with who did not, on Monday', () => {
    const acuut = [gestart({ acuut: { vraag: '?', antwoord: 'ja' } })];
    const zaterdag = '2026-11-28';
    expect(due('contact-met-signaleerder', zaterdag, { verhaal: acuut })).toHaveLength(1);
    expect(due('contact-met-signaleerder', zaterdag, { verhaal: begin })).toEqual([]);
    expect(due('contact-met-signaleerder', '2026-11-30', { verhaal: begin })).toHaveLength(1);
  });

  it.each([
    ['effect-van-hulp', '2027-01-04', '2027-01-11'],
    ['monitoring', '2027-01-25', '2027-02-01'],
  ] as const)('%s is said five schooldagen beforehand too, so that people can plan', (id, vooraf, dag) => {
    const { verhaal, begin: nr } = termijnVerhalen[id];
    const eerst = due(id, vooraf);
    expect(eerst.map((een) => een.dag)).toEqual([vooraf]);
    const al: Gebeurtenis = {
      event: {
        type: 'herinnering-gestuurd',
        data: {
          termijn: `${id}:e${nr}`,
          soort: id,
          vervalt: dag,
          dag: vooraf,
          berichtAan: [functionarisA.id],
        },
      },
      door: systeem,
    };
    expect(due(id, '2027-01-08', { verhaal: [...verhaal, al] })).toEqual([]);
    expect(due(id, dag, { verhaal: [...verhaal, al] }).map((een) => een.dag)).toEqual([dag]);
  });
});

describe('to whom', () => {
  const wie = (datum: string, opties?: Opties) => due(houden, datum, opties)[0]?.berichtAan;

  it('first who must see to it, from the second schooldag too late the aandachtsfunctionarissen, from the fifth the directie', () => {
    expect(wie('2026-11-30')).toEqual([leerkrachtA.id]);
    expect(wie('2026-12-01')).toEqual([leerkrachtA.id]);
    expect(wie('2026-12-02')).toEqual([leerkrachtA.id, ...functionarissen]);
    expect(wie('2026-12-04')).toEqual([leerkrachtA.id, ...functionarissen]);
    expect(wie('2026-12-07')).toEqual([leerkrachtA.id, ...functionarissen, directeur.id]);
  });

  it('what is acuut goes up after a day', () => {
    const aan = (datum: string) => due('melding-doen', datum)[0]?.berichtAan;
    expect(aan('2026-11-24')).toEqual(functionarissen);
    expect(aan('2026-11-26')).toEqual([...functionarissen, directeur.id]);
  });

  const metAfwezige = (id: string, change: Partial<Persoon>): Organisatie => ({
    ...organisatie,
    scholen: organisatie.scholen.map((school) => ({
      ...school,
      mensen: school.mensen.map((persoon) => (persoon.id === id ? { ...persoon, ...change } : persoon)),
    })),
  });
  const weg = [{ van: '2026-11-30', tot: '2026-12-31' }];
  const vraag = termijnVerhalen['consultatie-onbeantwoord'].verhaal[2]?.event;

  it('the vervanger gets what is for somebody who is absent, each once', () => {
    const org = metAfwezige(functionarisA.id, { afwezig: weg, vervanger: functionarisB.id });
    expect(due('contact-met-signaleerder', '2026-11-30', { org })[0]?.berichtAan).toEqual(
      [functionarisB.id, begeleiderEnFunctionaris.id, directeur.id].filter((id) => id !== directeur.id),
    );
  });

  it('without a vervanger the aandachtsfunctionarissen who work get it', () => {
    if (vraag?.type !== 'consultatie-gevraagd') throw new Error('no question');
    const org = metAfwezige(vraag.data.aan, { afwezig: [{ van: '2026-11-20', tot: '2026-12-31' }] });
    expect(due('consultatie-onbeantwoord', '2026-11-25', { org })[0]?.berichtAan).toEqual(functionarissen);
  });
});

describe('putting off', () => {
  it('is quiet until the chosen day, and then says it whatever the rhythm', () => {
    const opties = na(gestuurd('2026-11-30'), uitgesteld('2026-12-16'));
    for (const datum of ['2026-12-01', '2026-12-07', '2026-12-15'])
      expect(due(houden, datum, opties)).toEqual([]);
    // The twelfth schooldag too late: no day of the rhythm, but the chosen one. And late is late: the directie is told.
    const [herinnering] = due(houden, '2026-12-16', opties);
    expect(herinnering?.dag).toBe('2026-12-16');
    expect(herinnering?.berichtAan).toContain(directeur.id);
  });

  it('a chosen day without school becomes the next one with', () => {
    expect(due(houden, '2026-12-07', na(uitgesteld('2026-12-05'))).map(({ dag }) => dag)).toEqual([
      '2026-12-07',
    ]);
    expect(due(houden, '2026-12-04', na(uitgesteld('2026-12-05')))).toEqual([]);
  });

  const stel = (tot: string, termijn: `${TermijnId}:${string}` = `${houden}:e1`, reden = 'Op reis.') =>
    ({ type: 'herinnering-uitstellen', data: { termijn, tot, reden } }) as const;

  it('is recorded for who must see to it, with the reason', () => {
    given(begin)
      .when(stel('2026-12-21'))
      .then([{ type: 'herinnering-uitgesteld', data: stel('2026-12-21').data }]);
    given(begin)
      .when(stel('2026-12-21', undefined, ' '))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'reden' }]);
  });

  it('goes at most twenty schooldagen ahead, and not into the past', () => {
    given(begin)
      .when(stel('2026-12-22'))
      .then([{ code: 'uitstel-te-lang', facts: { uiterlijk: '2026-12-21' }, veld: 'tot' }]);
    given(begin)
      .when(stel('2026-11-22'))
      .then([{ code: 'datum-in-verleden', facts: { vandaag }, veld: 'tot' }]);
  });

  it('goes two days ahead for what is acuut', () => {
    const { verhaal } = termijnVerhalen['melding-doen'];
    const sleutel = `melding-doen:e${verhaal.length}` as const;
    given(verhaal)
      .by(functionarisA)
      .when(stel('2026-11-26', sleutel))
      .then([{ code: 'uitstel-te-lang', facts: { uiterlijk: '2026-11-25' }, veld: 'tot' }]);
    given(verhaal)
      .by(functionarisA)
      .when(stel('2026-11-25', sleutel))
      .then([{ type: 'herinnering-uitgesteld', data: stel('2026-11-25', sleutel).data }]);
  });

  it('is for nobody who need not see to it, nor of what does not run', () => {
    given(begin)
      .when(stel('2026-11-30', 'contact-met-signaleerder:e1'))
      .then([{ code: 'geen-termijn', facts: {}, veld: 'termijn' }]);
    given(begin)
      .by(functionarisA)
      .when(stel('2026-11-30', 'gesprek-voeren:e9'))
      .then([{ code: 'geen-termijn', facts: {}, veld: 'termijn' }]);
    given([...begin, gewogen('casus-afsluiten')])
      .when(stel('2026-11-30'))
      .then([{ code: 'geen-termijn', facts: {} }]);
  });
});

describe('what is recorded', () => {
  const [herinnering] = due(houden, '2026-11-30');
  if (!herinnering) throw new Error('nothing due');
  const command = { type: 'herinnering-sturen', data: herinnering } as const;

  it('is one event that leaves every form as it was and wakes no silent casus', () => {
    given(begin)
      .by(systeem)
      .when(command)
      .then([{ type: 'herinnering-gestuurd', data: herinnering }]);
    const voor = bestaandeCasus(begin);
    const daarna = bestaandeCasus([...begin, gestuurd('2026-11-30')]);
    expect(daarna.version).toBe(voor.version);
    expect(berichtenOwed(daarna).map(({ soort, aan }) => [soort, aan])).toContainEqual([
      'herinnering-gestuurd',
      leerkrachtA.id,
    ]);
    const stil = due('stil-dossier', '2026-12-07', na(gestuurd('2026-11-30'), uitgesteld('2026-12-16')));
    expect(stil.map(({ termijn }) => termijn)).toEqual(['stil-dossier:e2']);
  });

  it('is nothing when it was sent meanwhile, or when what it asks for was done meanwhile', () => {
    given([...begin, gestuurd('2026-11-30')])
      .by(systeem)
      .when(command)
      .then([]);
    given([...begin, gebeurd('consultatie-vastleggen')])
      .by(systeem)
      .when(command)
      .then([]);
  });

  it('is for the bot alone', () => {
    const verdict = decide(command, bestaandeCasus(begin), { wie: leerkrachtA, vandaag, organisatie });
    expect(verdict).toMatchObject({ kind: 'refused', refusals: [{ code: 'rol-ontbreekt' }] });
  });

  it('is not sent any more once a later one is on its way, or the thing is done', () => {
    const twee = bestaandeCasus([...begin, gestuurd('2026-11-30'), gestuurd('2026-12-01')]);
    const herinneringen = (casus = twee) =>
      casus.berichten.filter(({ soort }) => soort === 'herinnering-gestuurd');
    expect(herinneringen().map((bericht) => isAchterhaald(twee, bericht))).toEqual([true, false]);
    const klaar = bestaandeCasus([...begin, gestuurd('2026-11-30'), gebeurd('consultatie-vastleggen')]);
    expect(herinneringen(klaar).map((bericht) => isAchterhaald(klaar, bericht))).toEqual([true]);
    expect(berichtenOwed(klaar).map(({ soort }) => soort)).not.toContain('herinnering-gestuurd');
  });
});

it('[0.14] only the termijn of the source is called law', () => {
  expect(termijnen.filter(({ wet }) => wet).map(({ id }) => id)).toEqual(['terugkoppeling-veilig-thuis']);
});
