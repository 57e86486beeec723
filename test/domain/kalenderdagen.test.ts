import { addDagen } from '../../src/domain/kalenderdagen';

const dag = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const etmaal = 86_400_000;

describe('addDagen', () => {
  it('agrees with the calendar of JavaScript for every day of 2024 to 2036, forward and back, over every end of a month', () => {
    const fout: string[] = [];
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2037, 0, 1); at += etmaal)
      for (const aantal of [-40, -28, -2, -1, 0, 1, 2, 14, 29])
        if (addDagen(dag(at), aantal) !== dag(at + aantal * etmaal)) fout.push(`${dag(at)} ${aantal}`);
    expect(fout).toEqual([]);
  });
});
