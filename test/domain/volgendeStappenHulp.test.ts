import { volgendeStappen } from '../../src/domain/volgendeStappen';
import type { Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { leerkrachtA, organisatie } from '../support/people';
import { beantwoord, gemeld, gewogen, hulpNaMelding, totAfweging } from '../support/wegenEvents';

const hulpLoopt = hulpNaMelding();

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
