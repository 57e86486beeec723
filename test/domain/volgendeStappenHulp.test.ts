import { volgendeStappen } from '../../src/domain/volgendeStappen';
import type { Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { leerkrachtA, organisatie } from '../support/people';
import { beantwoord, gemeld, gewogen, totAfweging } from '../support/wegenEvents';

/** A melding came first, and the school has help that runs ([Q2-B2], [Q4-B1]). */
const hulpLoopt: readonly Gebeurtenis[] = [
  ...totAfweging(2),
  beantwoord('afweging-2', 'ja'),
  ...gemeld,
  beantwoord('afweging-3', 'ja'),
  beantwoord('afweging-4', 'ja'),
  gewogen('hulpplan-vastleggen'),
];

const stappenVan = (gebeurtenissen: readonly Gebeurtenis[]): readonly string[] =>
  volgendeStappen(bestaandeCasus(gebeurtenissen), leerkrachtA, organisatie).map(({ id }) => id);

describe('what is next while help runs beside a melding', () => {
  it('[I8] asks what Veilig Thuis decided before it asks whether the help works', () => {
    expect(stappenVan(hulpLoopt).slice(0, 2)).toEqual(['terugkoppeling-vastleggen', 'hulp-volgen']);
  });

  it('[Q5] [N32] follows the help to its end, and does not put closing before it', () => {
    const gehoord = [...hulpLoopt, gewogen('terugkoppeling-vastleggen')];
    expect(stappenVan(gehoord).slice(0, 2)).toEqual(['hulp-volgen', 'afsluiten']);
  });

  it('[I7] proposes to close at once where no help runs', () => {
    const zonderHulp = [...totAfweging(2), beantwoord('afweging-2', 'ja'), ...gemeld];
    expect(stappenVan([...zonderHulp, gewogen('terugkoppeling-vastleggen')])[0]).toBe('afsluiten');
  });
});
