import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLijnen } from '../../src/protocol/bron';
import { protocol } from '../../src/protocol/protocol';
import type { Bron } from '../../src/protocol/types';

interface Plek {
  readonly plek: string;
  readonly bron: Bron;
}

function isBron(value: object): value is Bron {
  return 'regels' in value && 'lijnen' in value;
}

function bronnenVan(value: unknown, plek: string): readonly Plek[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBron(value)) return [{ plek, bron: value }];
  return Object.entries(value).flatMap(([key, entry]) => bronnenVan(entry, `${plek}.${key}`));
}

/** Rows `| C14 | text | R | L344-346 |`; the lines of a row may stand in any of its columns. */
function readRegels(markdown: string): ReadonlyMap<string, readonly { van: number; tot: number }[]> {
  const rows = markdown.split('\n').flatMap((line) => {
    const match = /^\| \*{0,2}([A-NQ0][0-9.]+(?:-\w+)?)\*{0,2} \|(.*)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) return [];
    const lijnen = match[2].match(/\bL\d+(?:-\d+)?/g) ?? [];
    return [[match[1], lijnen.flatMap((lijn) => parseLijnen(lijn) ?? [])] as const];
  });
  return new Map(rows);
}

const bronnen = bronnenVan(protocol, 'protocol');
const regelsFile = join(__dirname, '../../../shared/regels.md');
const regels = existsSync(regelsFile) ? readRegels(readFileSync(regelsFile, 'utf8')) : undefined;
if (regels === undefined)
  console.warn('regels.md is not beside this checkout: sources are not held against its rows');

function raakt(bron: Bron, regel: string): boolean {
  const rij = regels?.get(regel) ?? [];
  return bron.lijnen.some((lijn) => {
    const deel = parseLijnen(lijn);
    return deel !== undefined && rij.some(({ van, tot }) => deel.van <= tot && van <= deel.tot);
  });
}

describe('the sources', () => {
  it('stand at every entry, far more than two hundred of them', () => {
    expect(bronnen.length).toBeGreaterThan(200);
  });

  it.each([
    ['L1', { van: 1, tot: 1 }],
    ['L344-346', { van: 344, tot: 346 }],
    ['L2540', { van: 2540, tot: 2540 }],
    ['L2541', undefined],
    ['L0', undefined],
    ['L9-8', undefined],
    ['344', undefined],
  ])('reads %s', (lijnen, expected) => {
    expect(parseLijnen(lijnen)).toEqual(expected);
  });

  it('name rules that exist', () => {
    const onbekend = bronnen.flatMap(({ plek, bron }) =>
      bron.regels
        .filter((regel) => regels !== undefined && !regels.has(regel))
        .map((regel) => `${plek}: ${regel}`),
    );
    expect(onbekend).toEqual([]);
    if (regels !== undefined) expect(regels.size).toBeGreaterThan(300);
  });

  it('name for every rule a line of that rule; decisions have no lines of their own', () => {
    const mis = bronnen.flatMap(({ plek, bron }) =>
      bron.regels
        .filter((regel) => regels !== undefined && !regel.startsWith('0.') && !raakt(bron, regel))
        .map((regel) => `${plek}: ${regel} does not stand in ${bron.lijnen.join(', ')}`),
    );
    expect(mis).toEqual([]);
  });

  it('name no line that belongs to none of their rules', () => {
    const mis = bronnen.flatMap(({ plek, bron }) =>
      bron.lijnen
        .filter(
          (lijn) =>
            regels !== undefined && !bron.regels.some((regel) => raakt({ ...bron, lijnen: [lijn] }, regel)),
        )
        .map((lijn) => `${plek}: ${lijn}`),
    );
    expect(mis).toEqual([]);
  });
});
