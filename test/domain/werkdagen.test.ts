import { addWerkdagen, isWerkdag } from '../../src/domain/werkdagen';

const pasen = [
  ['2014', '04-18', '04-21', '05-29', '06-09'],
  ['2016', '03-25', '03-28', '05-05', '05-16'],
  ['2024', '03-29', '04-01', '05-09', '05-20'],
  ['2025', '04-18', '04-21', '05-29', '06-09'],
  ['2026', '04-03', '04-06', '05-14', '05-25'],
  ['2027', '03-26', '03-29', '05-06', '05-17'],
  ['2035', '03-23', '03-26', '05-03', '05-14'],
  ['2038', '04-23', '04-26', '06-03', '06-14'],
] as const;

/** Every local date from 2014 up to and including 2099, with its day of the week. */
const alleDagen = Array.from(
  { length: (Date.UTC(2100, 0, 1) - Date.UTC(2014, 0, 1)) / 86_400_000 },
  (_, i) => new Date(Date.UTC(2014, 0, 1 + i)),
);
const datumVan = (day: Date): string => day.toISOString().slice(0, 10);

describe('werkdagen after a date', () => {
  it.each([
    ['2026-11-23', '2026-11-30', 'an ordinary week'],
    ['2026-04-02', '2026-04-13', 'Good Friday and Easter Monday'],
    ['2026-12-23', '2026-12-31', 'Christmas'],
    ['2026-05-11', '2026-05-19', 'Ascension'],
  ])('[I8] five after %s is %s: %s', (van, tot) => {
    expect(addWerkdagen(van, 5)).toBe(tot);
  });

  it('counts no day that a royal decree adds', () => {
    expect(addWerkdagen('2026-05-11', 5, ['2026-05-15'])).toBe('2026-05-20');
  });

  it.each(['2026-11-27', '2026-11-28', '2026-11-29'])(
    '%s: from Friday, Saturday and Sunday the first is Monday',
    (van) => {
      expect(addWerkdagen(van, 1)).toBe('2026-11-30');
    },
  );

  it('does not count the day itself, and none is that day', () => {
    expect(addWerkdagen('2026-11-23', 1)).toBe('2026-11-24');
    expect(addWerkdagen('2026-11-23', 0)).toBe('2026-11-23');
  });

  it('goes over the end of February and of the year', () => {
    expect(addWerkdagen('2028-02-28', 1)).toBe('2028-02-29');
    expect(addWerkdagen('2027-02-26', 1)).toBe('2027-03-01');
    expect(addWerkdagen('2026-12-31', 1)).toBe('2027-01-04');
  });
});

describe('a holiday is no werkdag', () => {
  it.each(pasen)('%s: Good Friday %s, Easter Monday %s, Ascension %s, Whit Monday %s', (jaar, ...dagen) => {
    for (const dag of dagen) expect([dag, isWerkdag(`${jaar}-${dag}`)]).toEqual([dag, false]);
  });

  it.each(['2026-01-01', '2027-05-05', '2026-12-25', '2028-12-26', '2026-04-27'])('%s', (dag) => {
    expect(isWerkdag(dag)).toBe(false);
  });

  it("King's Day that falls on a Sunday takes no werkdag: neither the Friday before nor the Monday after", () => {
    for (const dag of ['2031-04-25', '2031-04-28']) expect(isWerkdag(dag)).toBe(true);
    expect(addWerkdagen('2031-04-25', 1)).toBe('2031-04-28');
  });

  it.each(['2026-04-02', '2026-05-04', '2026-05-15', '2026-12-24', '2026-12-31'])('but %s is one', (dag) => {
    expect(isWerkdag(dag)).toBe(true);
  });
});

describe('every day from 2014 to 2099', () => {
  const vrij = alleDagen.filter((day) => !isWerkdag(datumVan(day)));
  const isWeekend = (day: Date): boolean => day.getUTCDay() === 0 || day.getUTCDay() === 6;

  it('that is in a weekend is no werkdag', () => {
    expect(vrij.filter(isWeekend)).toHaveLength(alleDagen.filter(isWeekend).length);
  });

  it('of the others six to eight a year are no werkdag', () => {
    const perJaar = new Map<number, number>();
    for (const day of vrij.filter((vrijeDag) => !isWeekend(vrijeDag)))
      perJaar.set(day.getUTCFullYear(), (perJaar.get(day.getUTCFullYear()) ?? 0) + 1);
    expect(perJaar.size).toBe(86);
    expect(Math.min(...perJaar.values())).toBeGreaterThanOrEqual(6);
    expect(Math.max(...perJaar.values())).toBe(8);
  });

  it('is followed by the first day after it that is a werkdag', () => {
    const dagen = alleDagen.map(datumVan);
    const fout = dagen.slice(0, -10).filter((dag, i) => {
      const eerste = dagen.slice(i + 1, i + 10).find((datum) => isWerkdag(datum));
      return addWerkdagen(dag, 1) !== eerste;
    });
    expect(fout).toEqual([]);
  });
});
