import { nextPoging } from '../../src/app/bezorgschema';
import { nu } from '../support/events';

const minuut = 60_000;
const bericht = 'e1>00000000-0000-4000-8000-00000000000b';

/** Minutes between the attempts, each made at the moment that the schedule gave. */
function pauzes(aantal: number, id: `${string}>${string}` = bericht): number[] {
  const out: number[] = [];
  for (let at = nu; out.length < aantal;) {
    const next = nextPoging(id, nu, at);
    out.push((Date.parse(next) - Date.parse(at)) / minuut);
    at = next;
  }
  return out;
}

describe('when a bericht that did not arrive is tried again', () => {
  it('is after 1, 5, 15 and 60 minutes, every hour for a day, then three times a day, each within a fifth', () => {
    const gaps = pauzes(40);
    const uren = gaps.slice(4, 26);
    [1, 5, 15, 60].forEach((expected, i) => {
      expect(gaps[i]).toBeGreaterThanOrEqual(expected * 0.8 - 0.001);
      expect(gaps[i]).toBeLessThanOrEqual(expected * 1.2 + 0.001);
    });
    for (const gap of uren.slice(0, 18)) {
      expect(gap).toBeGreaterThanOrEqual(48);
      expect(gap).toBeLessThanOrEqual(72);
    }
    for (const gap of gaps.slice(32)) {
      expect(gap).toBeGreaterThanOrEqual(8 * 60 * 0.8);
      expect(gap).toBeLessThanOrEqual(8 * 60 * 1.2);
    }
  });

  it('is the same on every instance and after every restart, and differs per bericht', () => {
    expect(pauzes(10)).toEqual(pauzes(10));
    expect(pauzes(10)).not.toEqual(pauzes(10, 'e2>00000000-0000-4000-8000-00000000000b'));
    const [eerste = ''] = [nextPoging(bericht, nu, nu)];
    expect(nextPoging(bericht, nu, new Date(Date.parse(eerste) - 1).toISOString())).toBe(eerste);
    expect(Date.parse(nextPoging(bericht, nu, eerste))).toBeGreaterThan(Date.parse(eerste));
  });

  it('is ahead, and within ten hours, after an outage of a year', () => {
    const later = new Date(Date.parse(nu) + 365 * 24 * 60 * minuut).toISOString();
    const ahead = Date.parse(nextPoging(bericht, nu, later)) - Date.parse(later);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(9.6 * 60 * minuut);
  });
});
