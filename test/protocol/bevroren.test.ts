import { createHash } from 'node:crypto';
import { protocollen } from '../../src/protocol/protocol';
import type { ProtocolVersie } from '../../src/protocol/types';

/** What each version said when it was frozen. A new version adds a line; a line that stands here never changes. */
const bevroren: Readonly<Record<ProtocolVersie, string>> = {
  '2026-1': 'e02daa4c34db33bcc1e02a2fbc729d47dd5270a7a7630360db9c91a79f6bc31b',
};

const uitleg = (versie: string, nu: string): string =>
  [
    `The contents of protocol ${versie} changed. A version is frozen once a casus was opened under it: a casus keeps the law`,
    'it began with. Put the table back, add a new version to protocollen, and freeze that one here.',
    `Only while no casus of anybody was ever opened under ${versie} may it be frozen again, by the lead: replace its line`,
    `in test/protocol/bevroren.test.ts by  '${versie}': '${nu}',`,
  ].join('\n');

/** The same for the same contents: keys sorted, lists in their own order, which is the printed one. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

describe('the versions of the protocol', () => {
  it.each(Object.keys(protocollen) as ProtocolVersie[])(
    '%s still says what it said when it was frozen',
    (versie) => {
      const nu = hashOf(protocollen[versie]);
      if (nu !== bevroren[versie]) throw new Error(uitleg(versie, nu));
    },
  );

  it('are told apart by any change of contents, and not by the order in which a table was typed', () => {
    const { '2026-1': protocol } = protocollen;
    const { termijnen, ...rest } = protocol;
    expect(hashOf({ ...rest, termijnen })).toBe(hashOf(protocol));
    expect(hashOf({ ...rest, termijnen: termijnen.slice(1) })).not.toBe(hashOf(protocol));
    expect(hashOf({ ...rest, termijnen: [...termijnen].reverse() })).not.toBe(hashOf(protocol));
    expect(hashOf({ ...protocol, versie: '2026-2' })).not.toBe(hashOf(protocol));
  });

  it('hold nothing that JSON would leave out', () => {
    for (const protocol of Object.values(protocollen))
      expect(JSON.parse(JSON.stringify(protocol))).toEqual(protocol);
  });
});
