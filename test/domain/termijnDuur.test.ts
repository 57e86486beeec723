import { instelbareTermijnen } from '../../src/domain/instelbareTermijnen';
import type { School } from '../../src/domain/organisatie';
import { termijnDuur } from '../../src/domain/termijnDuur';
import { termijnen } from '../../src/protocol/termijnen';
import { organisatie } from '../support/people';

const [regenboog] = organisatie.scholen as readonly [School, ...School[]];

describe('what a school may set', () => {
  const ids: readonly string[] = instelbareTermijnen.map(({ id }) => id);

  it('[0.14] is no termijn of the law, and every row of the protocol that says so', () => {
    expect(ids.filter((id) => termijnen.some((rij) => rij.id === id && rij.wet))).toEqual([]);
    expect(termijnen.filter((rij) => rij.instelbaar && !ids.includes(rij.id))).toEqual([]);
    expect(ids).not.toContain('terugkoppeling-veilig-thuis');
  });

  it('is put off by one day at most where it cannot wait for a schooldag', () => {
    const acuut = termijnen.filter((rij) => rij.instelbaar && rij.dagen === 'alle').map(({ id }) => id);
    expect(acuut).not.toEqual([]);
    for (const { id, aantal, max } of instelbareTermijnen)
      if (acuut.some((rij) => rij === id)) expect([id, max]).toEqual([id, aantal + 1]);
  });

  it.each(['stil-dossier', 'hypothese-zonder-vervolg', 'consultatie-onbeantwoord'])('holds %s', (id) => {
    expect(ids).toContain(id);
  });

  it.each(instelbareTermijnen.map((rij) => [rij.id, rij] as const))(
    '%s has a default between its own bounds',
    (_, { aantal, min, max }) => {
      expect(aantal).toBeGreaterThanOrEqual(min);
      expect(aantal).toBeLessThanOrEqual(max);
      expect(min).toBeGreaterThanOrEqual(1);
    },
  );
});

describe('how long a termijn is', () => {
  it('is the default of the protocol when nobody set it', () => {
    expect(termijnDuur(organisatie, regenboog, 'gesprek-voeren')).toEqual({
      aantal: 10,
      eenheid: 'schooldagen',
    });
    expect(termijnDuur(organisatie, regenboog, 'stil-dossier')).toEqual({ aantal: 14, eenheid: 'dagen' });
  });

  it('is what the organisatie set, and before that what the school set', () => {
    const bestuur = { ...organisatie, termijnen: { 'stil-dossier': 10, 'gesprek-voeren': 8 } };
    const school = { ...regenboog, termijnen: { 'stil-dossier': 21 } };
    expect(termijnDuur(bestuur, regenboog, 'stil-dossier').aantal).toBe(10);
    expect(termijnDuur(bestuur, school, 'stil-dossier').aantal).toBe(21);
    expect(termijnDuur(bestuur, school, 'gesprek-voeren').aantal).toBe(8);
  });
});
