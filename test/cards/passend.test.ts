import { pasIn } from '../../src/cards/secties/passend';

const secties = (aantal: number, lengte: number) =>
  Array.from({ length: aantal }, (_, index) => ({ kop: `Kop ${index}`, regels: ['a'.repeat(lengte)] }));
const tekens = (list: ReturnType<typeof pasIn>): number =>
  list.flatMap(({ regels }) => regels).join('').length;

describe('what stands beside a question', () => {
  it('stays as it is when there is room', () => {
    expect(pasIn(secties(10, 300))).toEqual(secties(10, 300));
  });

  it.each([
    [30, 300],
    [60, 2000],
  ])('%i lines of %i characters are all shortened and none is left out', (aantal, lengte) => {
    const passend = pasIn(secties(aantal, lengte));
    expect(tekens(passend)).toBeLessThanOrEqual(7000);
    expect(passend.map(({ kop }) => kop)).toEqual(secties(aantal, lengte).map(({ kop }) => kop));
    expect(passend.every(({ regels }) => regels[0]?.endsWith('…'))).toBe(true);
  });
});
