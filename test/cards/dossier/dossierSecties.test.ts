import { dossierDelen } from '../../../src/cards/dossier/dossierDelen';
import { dossierSecties } from '../../../src/cards/dossier/dossierSecties';
import { decide } from '../../../src/domain/decide';
import type { CommandType } from '../../../src/domain/commands';
import { gebeurtenisTekst } from '../../../src/texts/dossier';
import { voorbeelden } from '../../support/commands';
import { logVan, vandaag, type Gebeurtenis } from '../../support/events';
import { casusUit } from '../../support/given';
import { organisatie } from '../../support/people';

/** What happened after a command that is accepted, with what it takes before it. */
function naCommand(type: CommandType): readonly Gebeurtenis[] {
  const { verhaal, door, command } = voorbeelden[type];
  const verdict = decide(command, casusUit(verhaal), { wie: door, vandaag, organisatie });
  if (verdict.kind === 'refused') throw new Error(`${type}: ${JSON.stringify(verdict.refusals)}`);
  return [...verhaal, ...verdict.events.map((event) => ({ event, door }))];
}

const bladen = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bladen) : [];
};

/** Choices are kept as words of the code; a person reads their names. */
const isSleutel = (text: string): boolean => /^[a-z]+(-[a-z0-9]+)+$/.test(text) && text !== 'de-regenboog';

const types = Object.keys(voorbeelden) as CommandType[];

describe('the lines of the dossier', () => {
  it.each(types)('[M11] after %s hold every text that a person wrote, and no word of the code', (type) => {
    const gebeurtenissen = naCommand(type);
    const events = logVan(gebeurtenissen);
    const secties = dossierSecties({ events, organisatie });
    expect(secties).toHaveLength(events.length);
    events.forEach((event, index) => {
      const regels = secties[index]?.regels.join('\n') ?? '';
      expect(secties[index]?.kop).toContain(gebeurtenisTekst[event.type]);
      const waarden = bladen(event.data);
      const geschreven = waarden.filter((text) => text.includes(' '));
      expect(geschreven.filter((text) => !regels.includes(text))).toEqual([]);
      expect(waarden.filter(isSleutel).filter((sleutel) => regels.includes(sleutel))).toEqual([]);
      expect(regels).not.toMatch(/undefined|00000000-|Gevolg:|\(mag leeg/);
    });
  });
});

describe('the parts of the dossier', () => {
  const kort = { kop: '1. Kort', regels: ['a', 'b'] };

  it('keep what is short together, and everything in its order', () => {
    expect(dossierDelen([kort, { ...kort, kop: '2. Kort' }])).toEqual([[kort, { ...kort, kop: '2. Kort' }]]);
  });

  it('keep a record whole where it fits on one card: it begins a new part rather than be split', () => {
    const half = {
      kop: '1. Half',
      regels: ['a'.repeat(1000), ...Array.from({ length: 4 }, () => 'b'.repeat(1000))],
    };
    const delen = dossierDelen([half, { ...half, kop: '2. Half' }]);
    expect(delen).toEqual([[half], [{ ...half, kop: '2. Half' }]]);
  });

  it('head a record that goes on again, and lose no character of it', () => {
    const lang = Array.from({ length: 6000 }, (_, index) => (index % 7 === 0 ? ' ' : '🙂')).join('');
    const delen = dossierDelen([kort, { kop: '2. Lang', regels: [lang] }]);
    expect(delen.length).toBeGreaterThan(1);
    const stukken = delen.flat().filter(({ kop }) => kop.startsWith('2. Lang'));
    expect(stukken.map(({ kop }) => kop)).toContain('2. Lang (vervolg)');
    expect(stukken.flatMap(({ regels }) => regels).join('')).toBe(lang);
    // Half a character would come back as one that cannot be shown.
    expect(stukken.flatMap(({ regels }) => regels).join('')).not.toContain('\uFFFD');
  });

  it('take a text of control characters and quotes too without a part that is too large', () => {
    const delen = dossierDelen([{ kop: '1. Boos', regels: ['\u0001"'.repeat(4000)] }]);
    for (const deel of delen) expect(JSON.stringify(deel).length).toBeLessThan(10_500);
  });
});
