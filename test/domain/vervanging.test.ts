import type { Organisatie, Persoon, School } from '../../src/domain/organisatie';
import { bereikbareMensenMetRol, isAfwezig, vervangerVan } from '../../src/domain/vervanging';

const dag = '2026-11-23';
const weg = [{ van: '2026-11-20', tot: '2026-11-23' }];

const mens = (id: string, rest: Partial<Persoon> = {}): Persoon => ({
  id,
  naam: `Persoon ${id}`,
  rollen: ['aandachtsfunctionaris'],
  ...rest,
});

function plaats(...mensen: readonly Persoon[]): { organisatie: Organisatie; school: School } {
  const school = { id: 's', naam: 'S', mensen, contacten: [] };
  return { school, organisatie: { naam: 'B', scholen: [school], bovenschools: [], contacten: [] } };
}

function vervanger(persoon: Persoon, ...mensen: readonly Persoon[]): string | undefined {
  const { organisatie, school } = plaats(persoon, ...mensen);
  return vervangerVan(organisatie, school, persoon, dag)?.id;
}

describe('who is absent', () => {
  it.each([
    ['2026-11-19', false],
    ['2026-11-20', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('the first and the last day count: %s is %s', (datum, is) => {
    expect(isAfwezig(mens('a', { afwezig: weg }), datum)).toBe(is);
  });

  it('is nobody of whom nothing is said', () => {
    expect(isAfwezig(mens('a'), dag)).toBe(false);
  });

  it('is not among those who can be reached in a rol, and the others keep their order', () => {
    const { school } = plaats(mens('c'), mens('a', { afwezig: weg }), mens('b'), mens('d', { rollen: [] }));
    const ids = (datum: string) =>
      bereikbareMensenMetRol(school, 'aandachtsfunctionaris', datum).map(({ id }) => id);
    expect(ids(dag)).toEqual(['c', 'b']);
    expect(ids('2026-11-24')).toEqual(['c', 'a', 'b']);
  });
});

describe('the vervanger', () => {
  it('is who the file names, also when the person is there, as a bericht may not arrive', () => {
    expect(vervanger(mens('a', { vervanger: 'b' }), mens('b'))).toBe('b');
  });

  it('who is absent too passes it on to theirs', () => {
    const b = mens('b', { vervanger: 'c', afwezig: weg });
    expect(vervanger(mens('a', { vervanger: 'b' }), b, mens('c'))).toBe('c');
  });

  it.each([
    ['nobody was named', mens('a'), []],
    ['the last of the chain is absent', mens('a', { vervanger: 'b' }), [mens('b', { afwezig: weg })]],
    ['the one named is not in the file', mens('a', { vervanger: 'x' }), [mens('b')]],
    ['the chain goes round', mens('a', { vervanger: 'b' }), [mens('b', { vervanger: 'a', afwezig: weg })]],
  ] as const)('is nobody when %s', (_, persoon, mensen) => {
    expect(vervanger(persoon, ...mensen)).toBeUndefined();
  });

  it('of someone above the schools is found there', () => {
    const { organisatie, school } = plaats(mens('a'));
    const f = mens('f', { rollen: ['bestuur'], vervanger: 'g' });
    const boven = { ...organisatie, bovenschools: [f, mens('g', { rollen: ['bestuur'] })] };
    expect(vervangerVan(boven, school, f, dag)?.id).toBe('g');
  });
});
