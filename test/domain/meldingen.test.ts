import { laatsteMelding, terugkoppelingTermijn } from '../../src/domain/meldingen';
import { noodVastgelegd } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { gemeldIs, voorbereid } from '../support/meldingEvents';
import { organisatie } from '../support/people';
import { begin } from '../support/raadEvents';

describe('werkdag 5', () => {
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-04-02', '2026-04-13'],
    ['2026-12-23', '2026-12-31'],
  ])('[I8] after a melding of %s is %s', (datum, termijn) => {
    const casus = bestaandeCasus([...voorbereid, gemeldIs('melding-vastleggen', { datum })]);
    expect(terugkoppelingTermijn(casus, organisatie)).toBe(termijn);
  });

  it('[I8] does not count a besluitdag, which organisatie.json alone knows', () => {
    const casus = bestaandeCasus([...voorbereid, gemeldIs('melding-vastleggen', { datum: '2026-05-11' })]);
    const metBesluitdag = { ...organisatie, besluitdagen: ['2026-05-15'] };
    expect(terugkoppelingTermijn(casus, organisatie)).toBe('2026-05-19');
    expect(terugkoppelingTermijn(casus, metBesluitdag)).toBe('2026-05-20');
  });

  it('[I8] [J2] after a melding in nood counts from the day of the call', () => {
    const nood = noodVastgelegd({ gebeld: ['veilig-thuis'], datum: '2026-11-20', meldingGedaan: 'ja' });
    expect(terugkoppelingTermijn(bestaandeCasus([...begin, nood]), organisatie)).toBe('2026-11-27');
  });

  it.each(['nee', 'twijfel'] as const)('is none while no melding was made: %s', (meldingGedaan) => {
    const casus = bestaandeCasus([...begin, noodVastgelegd({ meldingGedaan })]);
    expect([laatsteMelding(casus), terugkoppelingTermijn(casus, organisatie)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is of the last melding that was recorded, in nood or not', () => {
    const eerste = gemeldIs('melding-vastleggen', { datum: '2026-11-20' });
    const nood = noodVastgelegd({ datum: '2026-11-23', meldingGedaan: 'ja' });
    expect(laatsteMelding(bestaandeCasus([...begin, eerste, nood]))?.datum).toBe('2026-11-23');
    expect(laatsteMelding(bestaandeCasus([...begin, nood, eerste]))?.datum).toBe('2026-11-20');
  });
});
