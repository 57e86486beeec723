import { readFileSync, writeFileSync } from 'node:fs';
import { rights } from '../../src/domain/rightsTable';
import { protocol } from '../../src/protocol/protocol';
import { afwegingIds, stapIds } from '../../src/protocol/types';
import { stroomDocument, stroomPad } from '../support/stroom';

if (process.env['SCHRIJF'] === '1') writeFileSync(stroomPad, stroomDocument());

describe('docs/stroom.md', () => {
  const document = stroomDocument();

  it('is up to date: run `npm run docs` when this fails', () => {
    expect(readFileSync(stroomPad, 'utf8')).toBe(document);
  });

  it('draws every duty of every stap once', () => {
    for (const stap of stapIds) {
      for (const { id } of protocol.stappen[stap].plichten) {
        const box = `  n_${stap}_${id.replaceAll('-', '_')}`;
        expect([
          id,
          document.split('\n').filter((line) => new RegExp(`^${box}[[(]`).test(line)).length,
        ]).toEqual([id, 1]);
      }
    }
  });

  it('draws every answer to every afweging, each with an arrow to what follows', () => {
    for (const id of afwegingIds) {
      for (const antwoord of Object.keys(protocol.afwegingen[id].antwoorden)) {
        const box = `n_${id}_${antwoord}`.replaceAll('-', '_');
        expect(document).toMatch(new RegExp(`^  n_${id.replace('-', '_')} -- ".*" --> ${box}$`, 'm'));
        expect(document).toMatch(new RegExp(`^  ${box} -`, 'm'));
      }
    }
  });

  it('has a row for every command and view', () => {
    for (const wat of Object.keys(rights)) expect(document).toContain(`\n| ${wat} |`);
  });
});
