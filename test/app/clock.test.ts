import { datumVan, systemClock, tijdVan } from '../../src/app/clock';

describe('local date and time in Europe/Amsterdam', () => {
  it.each([
    ['winter, an hour before midnight UTC', '2026-11-23T22:59:59.999Z', '2026-11-23', '23:59'],
    ['winter, midnight', '2026-11-23T23:00:00.000Z', '2026-11-24', '00:00'],
    ['winter, half past eleven UTC', '2026-11-23T23:30:00.000Z', '2026-11-24', '00:30'],
    ['summer, just before midnight', '2026-07-01T21:59:59.999Z', '2026-07-01', '23:59'],
    ['summer, midnight', '2026-07-01T22:00:00.000Z', '2026-07-02', '00:00'],
    ['summer, half past eleven UTC', '2026-07-01T23:30:00.000Z', '2026-07-02', '01:30'],
    ['the turn of the year', '2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
    ['a leap day', '2028-02-28T23:00:00.000Z', '2028-02-29', '00:00'],
  ])('%s', (_, tijdstip, datum, tijd) => {
    expect([datumVan(tijdstip), tijdVan(tijdstip)]).toEqual([datum, tijd]);
  });

  it('skips an hour on 29 March 2026, whose midnights lie 23 hours apart', () => {
    expect(['2026-03-29T00:59:59.000Z', '2026-03-29T01:00:00.000Z'].map(tijdVan)).toEqual(['01:59', '03:00']);
    expect(
      [
        '2026-03-28T22:59:59.999Z',
        '2026-03-28T23:00:00.000Z',
        '2026-03-29T21:59:59.999Z',
        '2026-03-29T22:00:00.000Z',
      ].map(datumVan),
    ).toEqual(['2026-03-28', '2026-03-29', '2026-03-29', '2026-03-30']);
  });

  it('has an hour twice on 25 October 2026, whose midnights lie 25 hours apart', () => {
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'].map(tijdVan)).toEqual(['02:30', '02:30']);
    expect(
      [
        '2026-10-24T21:59:59.999Z',
        '2026-10-24T22:00:00.000Z',
        '2026-10-25T22:59:59.999Z',
        '2026-10-25T23:00:00.000Z',
      ].map(datumVan),
    ).toEqual(['2026-10-24', '2026-10-25', '2026-10-25', '2026-10-26']);
  });

  it('does not lean on the clock of the machine, which stands elsewhere in these tests', () => {
    expect(process.env['TZ']).toBe('Pacific/Chatham');
    expect(new Date('2026-11-23T12:00:00.000Z').getDate()).toBe(24);
    expect(datumVan('2026-11-23T12:00:00.000Z')).toBe('2026-11-23');
  });

  it('refuses what is no moment', () => {
    expect(() => datumVan('2026-11-23')).toThrow(RangeError);
    expect(() => tijdVan('')).toThrow(RangeError);
  });
});

it('the real clock gives a UTC moment with milliseconds', () => {
  const before = Date.now();
  const now = systemClock.now();
  expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
});
