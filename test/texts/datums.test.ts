import { formatDatum, formatTijdstip } from '../../src/texts/datums';

describe('a moment on a card', () => {
  it.each([
    ['2026-11-23T08:15:00.000Z', '23 november 2026 om 09:15'],
    ['2031-07-01T22:30:00.000Z', '2 juli 2031 om 00:30'],
    // In Amsterdam it is a year later already.
    ['2026-12-31T23:30:00.000Z', '1 januari 2027 om 00:30'],
  ])('%s is read as %s, with its year and by the clock of Amsterdam', (tijdstip, gelezen) => {
    expect(formatTijdstip(tijdstip)).toBe(gelezen);
  });

  it('and a day are read with their year too', () => {
    expect(formatDatum('2026-11-23')).toBe('23 november 2026');
  });
});
