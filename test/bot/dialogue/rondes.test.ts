import { startRondes } from '../../../src/bot/dialogue/rondes';
import { gestart } from '../../support/casusEvents';
import { memoryOpslag } from '../../support/memoryOpslag';

const codes = Array.from({ length: 30 }, (_, index) => `A00${String(index).padStart(2, '0')}`);

async function metCasussen(): Promise<ReturnType<typeof memoryOpslag>> {
  const opslag = memoryOpslag();
  for (const code of codes) await opslag.log.create(code, [gestart(`${code}.0`, 'de-regenboog', 'm1')]);
  return opslag;
}

const aantal = async ({ index }: ReturnType<typeof memoryOpslag>): Promise<number> =>
  (await index.list('de-regenboog')).length;

/** Runs until the third round has begun; `look` is called in each. */
async function drieRondes(
  opslag: ReturnType<typeof memoryOpslag>,
  faults: unknown[],
  look: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  let rounds = 0;
  let thirdRound: () => void = () => undefined;
  const third = new Promise<void>((resolve) => (thirdRound = resolve));
  const rondes = startRondes({
    opslag,
    every: 1,
    report: (fault) => void faults.push(fault),
    async sweep() {
      await look();
      if ((rounds += 1) === 3) thirdRound();
    },
  });
  await third;
  await rondes.stop();
}

describe('what goes on beside the turns', () => {
  it('makes the index whole in a later round, where the store did not answer in the first', async () => {
    const opslag = await metCasussen();
    opslag.failNext('read', 'casus', 'onbereikbaar');
    const inRonde: number[] = [];
    const faults: unknown[] = [];
    await drieRondes(opslag, faults, async () => inRonde.push(await aantal(opslag)));
    expect(inRonde.slice(0, 3)).toEqual([0, codes.length, codes.length]);
    expect(faults).toHaveLength(1);
    // Once it is whole nobody goes through the logs again.
    const { length } = opslag.calls.filter((call) => call === 'read casus');
    expect(length).toBe(1 + codes.length);
  });

  it('tells of a damaged log once, and looks no more', async () => {
    const opslag = await metCasussen();
    opslag.files.set('casus/A0007', Buffer.from('rommel\n'));
    const faults: unknown[] = [];
    await drieRondes(opslag, faults);
    expect(faults).toEqual([expect.any(AggregateError)]);
    expect(await aantal(opslag)).toBe(codes.length - 1);
  });

  it('stops in the middle of the index when the bot stops, and begins no round after it', async () => {
    const opslag = await metCasussen();
    let stopped: Promise<void> | undefined;
    let rounds = 0;
    opslag.before('append', 'index', async () => {
      stopped = rondes.stop();
    });
    const rondes = startRondes({
      opslag,
      report: () => undefined,
      async sweep(stop) {
        if (!stop.aborted) rounds += 1;
      },
    });
    while (!stopped) await new Promise((resolve) => setImmediate(resolve));
    await stopped;
    expect(rounds).toBe(0);
    expect(await aantal(opslag)).toBeLessThan(codes.length);
  });
});
