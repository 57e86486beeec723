import type { Organisatie, School } from '../../src/domain/organisatie';
import { addDagen, weekdagVan } from '../../src/domain/kalenderdagen';
import {
  addSchooldagen,
  isSchooldag,
  isSchooltijd,
  schoolkalenderVan,
} from '../../src/domain/schoolkalender';
import { organisatie } from '../support/people';

const [regenboog] = organisatie.scholen as readonly [School, ...School[]];
const kerst = { van: '2026-12-19', tot: '2027-01-03', naam: 'Kerstvakantie' };
const studiedag = { van: '2026-11-25', tot: '2026-11-25', naam: 'Studiedag' };

const kalender = (school: Partial<School> = {}, bestuur: Partial<Organisatie> = {}) =>
  schoolkalenderVan({ ...organisatie, ...bestuur }, { ...regenboog, ...school });

describe('the calendar of a school', () => {
  it('is Monday to Friday from 8 to 17 without vakanties or besluitdagen when nothing was set', () => {
    expect(kalender()).toEqual({
      besluitdagen: [],
      vakanties: [],
      schooltijden: {
        van: '08:00',
        tot: '17:00',
        dagen: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
      },
    });
  });

  it('adds the vakanties of the school to those of the organisatie, and lets its own schooltijden go first', () => {
    const eigen = { van: '08:30', tot: '15:00' };
    const both = kalender(
      { vakanties: [studiedag], schooltijden: eigen },
      { vakanties: [kerst], schooltijden: { van: '07:00', tot: '18:00' } },
    );
    expect(both.vakanties).toEqual([kerst, studiedag]);
    expect(both.schooltijden).toMatchObject(eigen);
    expect(kalender({}, { schooltijden: { van: '07:00', tot: '18:00' } }).schooltijden.van).toBe('07:00');
  });
});

describe('a schooldag', () => {
  it.each([
    ['2026-11-23', true, 'an ordinary Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-25', false, 'a studiedag'],
    ['2026-12-18', true, 'the last day before a vakantie'],
    ['2026-12-19', false, 'the first day of a vakantie'],
    ['2026-12-30', false, 'a werkdag in a vakantie'],
    ['2027-01-04', true, 'the first day after a vakantie'],
    ['2027-05-06', false, 'Ascension'],
    ['2027-05-07', false, 'a besluitdag'],
  ])('%s: %s, for it is %s', (datum, is) => {
    const dagen = kalender({ vakanties: [studiedag] }, { vakanties: [kerst], besluitdagen: ['2027-05-07'] });
    expect(isSchooldag(datum, dagen)).toBe(is);
  });

  it('is none on a weekday on which this school is closed', () => {
    const zonderWoensdag = kalender({
      schooltijden: { van: '08:00', tot: '17:00', dagen: ['maandag', 'dinsdag'] },
    });
    expect(isSchooldag('2026-11-24', zonderWoensdag)).toBe(true);
    expect(isSchooldag('2026-11-25', zonderWoensdag)).toBe(false);
    expect(addSchooldagen('2026-11-24', 1, zonderWoensdag)).toBe('2026-11-30');
  });

  it('counts over a weekend, a studiedag and a vakantie', () => {
    const dagen = kalender({ vakanties: [studiedag] }, { vakanties: [kerst] });
    expect(addSchooldagen('2026-11-24', 1, dagen)).toBe('2026-11-26');
    expect(addSchooldagen('2026-11-20', 5, dagen)).toBe('2026-11-30');
    expect(addSchooldagen('2026-12-17', 2, dagen)).toBe('2027-01-04');
    expect(addSchooldagen('2026-12-24', 0, dagen)).toBe('2026-12-24');
  });
});

describe('schooltijd', () => {
  const dagen = kalender({ schooltijden: { van: '08:30', tot: '16:00' } }, { vakanties: [kerst] });

  it.each([
    ['2026-11-23', '08:30', true],
    ['2026-11-23', '15:59', true],
    ['2026-11-23', '08:29', false],
    ['2026-11-23', '16:00', false],
    ['2026-11-22', '10:00', false],
    ['2026-12-21', '10:00', false],
  ])('%s %s: %s', (datum, tijd, is) => {
    expect(isSchooltijd({ datum, tijd }, dagen)).toBe(is);
  });
});

describe('calendar days', () => {
  it('go over the end of month, year and February, in both directions', () => {
    expect(addDagen('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDagen('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDagen('2027-03-01', -1)).toBe('2027-02-28');
  });

  it('know their weekday, and that the weekend has none', () => {
    const week = Array.from({ length: 7 }, (_, i) => weekdagVan(addDagen('2026-11-23', i)));
    expect(week).toEqual(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', undefined, undefined]);
  });
});
