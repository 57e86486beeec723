import { resolve } from 'node:path';
import { readOpties } from '../../src/demo/opties';

const read = (...args: string[]) => readOpties(args, '/werk');

/** The sentences of a refusal on one line, or nothing. */
function foutenVan(...args: string[]): string {
  const uitkomst = read(...args);
  return uitkomst.kind === 'fout' ? uitkomst.fouten.join(' ') : '';
}

describe('the command line of the demo', () => {
  it('needs no option at all', () => {
    expect(read()).toEqual({
      kind: 'opties',
      opties: {
        botPoort: 3978,
        vensterPoorten: { leerkracht: 56150, aandachtsfunctionaris: 56151 },
        map: resolve('/werk/demo-data'),
        reset: false,
      },
    });
  });

  it('takes every port, the folder and --reset from the options', () => {
    const ports = ['--bot-poort', '4001', '--poort-leerkracht=4002', '--poort-aandachtsfunctionaris', '4003'];
    expect(read(...ports, '--map', 'elders', '--reset')).toEqual({
      kind: 'opties',
      opties: {
        botPoort: 4001,
        vensterPoorten: { leerkracht: 4002, aandachtsfunctionaris: 4003 },
        map: resolve('/werk/elders'),
        reset: true,
      },
    });
  });

  it('opens a window for the directie only when asked, in words or by its port', () => {
    const metPoort = (directie: number) => ({
      opties: { vensterPoorten: { leerkracht: 56150, aandachtsfunctionaris: 56151, directie } },
    });
    expect(read('--directie')).toMatchObject(metPoort(56152));
    expect(read('--poort-directie', '4004')).toMatchObject(metPoort(4004));
    expect(foutenVan('--directie', '--bot-poort', '56152')).toContain('--bot-poort en --poort-directie');
    expect(foutenVan('--bot-poort', '56152')).toBe('');
    expect(foutenVan('--poort-directie', '80')).toContain('--poort-directie');
  });

  it('shows the help whatever else was typed', () => {
    expect(read('--bestaat-niet', '-h')).toEqual({ kind: 'hulp' });
  });

  it('names every fault at once', () => {
    const fouten = foutenVan('--poort', '1', 'los', '--reset=ja', '--map=');
    for (const word of ['--poort', 'los', '--reset', '--map']) expect(fouten).toContain(word);
  });

  it('does not take the next option for a folder', () => {
    expect(foutenVan('--map', '--reset')).toContain('--map');
  });

  it.each(['80', '65536', 'acht', '1e4', '-4000', '3978.5'])('refuses %s as a port', (port) => {
    expect(foutenVan(`--bot-poort=${port}`)).toContain('--bot-poort');
  });

  it('refuses one port for two things, and names both options', () => {
    const fouten = foutenVan('--bot-poort', '56151');
    expect(fouten).toContain('--bot-poort en --poort-aandachtsfunctionaris');
    expect(fouten).not.toContain('--poort-leerkracht');
  });
});
