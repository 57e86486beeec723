import { decide } from '../../src/domain/decide';
import type { Casus } from '../../src/domain/casus';
import { rollenVan, type Requester } from '../../src/domain/medewerker';
import { rolRefusal } from '../../src/domain/rights';
import { rights } from '../../src/domain/rightsTable';
import type { Refusal } from '../../src/domain/refusals';
import { organisatierollen, type Rol } from '../../src/domain/waarden';
import { vandaag } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { commandTypes, makeCommand } from '../support/makeCommand';
import * as people from '../support/people';
import { seededRandom } from '../support/seededRandom';
import { houders, rollen, tabel, type Wat } from './rightsTable';

const { organisatie } = people;
const alles = Object.keys(rights) as Wat[];
const casusVan = (rol: Rol): Casus => bestaandeCasus(houders[rol].casus);

describe('the table of rights is complete', () => {
  it('has a cell for every command and view × every rol', () => {
    expect(Object.keys(tabel).sort()).toEqual([...alles].sort());
    for (const [wat, rij] of Object.entries(tabel)) expect([wat, rij.length]).toEqual([wat, rollen.length]);
    expect([...rollen].sort()).toEqual(Object.keys(houders).sort());
    expect(rollen).toEqual(expect.arrayContaining([...organisatierollen]));
  });

  it('has somebody who holds each rol, and no other of which the rights speak', () => {
    const genoemd = new Set<Rol>(alles.flatMap((wat): readonly Rol[] => rights[wat].rollen));
    for (const rol of rollen) {
      const eigen = rollenVan(houders[rol].wie, casusVan(rol), organisatie);
      expect([rol, eigen.includes(rol)]).toEqual([rol, true]);
      const andere = eigen.filter((other) => other !== rol && other !== 'medewerker' && genoemd.has(other));
      expect([rol, andere]).toEqual([rol, []]);
    }
  });

  it('has for every rol that the rights name a cell that says ja', () => {
    for (const wat of alles)
      for (const rol of rights[wat].rollen)
        expect([wat, rol, tabel[wat][rollen.indexOf(rol)]]).toEqual([wat, rol, 'ja']);
  });
});

const cellen = alles.flatMap((wat) =>
  rollen.map((rol, index) => ({ wat, rol, cel: tabel[wat][index] ?? 'no cell' })),
);

describe('rights', () => {
  it.each(cellen)('$wat, $rol: $cel', ({ wat, rol, cel }) => {
    const { wie } = houders[rol];
    const casus = casusVan(rol);
    expect(codeOf(rolRefusal(wat, wie, casus, organisatie))).toBe(cel);
    const type = commandTypes.find((command) => command === wat);
    if (type === undefined || cel === 'ja') return;
    const command = makeCommand(type, { casus, wie, organisatie, random: seededRandom(1) });
    const verdict = decide(command, casus, { wie, vandaag, organisatie });
    expect(verdict.kind === 'refused' ? verdict.refusals.map(codeOf) : ['ja']).toEqual([cel]);
  });

  it('gives nobody anything in a casus that does not exist, but to start one', () => {
    for (const rol of rollen)
      for (const wat of alles.filter((candidate) => candidate !== 'casus-starten'))
        expect([rol, wat, codeOf(rolRefusal(wat, houders[rol].wie, undefined, organisatie))]).toEqual([
          rol,
          wat,
          'casus-onbekend',
        ]);
  });

  it('gives the people of another school, whatever their rol there, what it gives any medewerker', () => {
    const elders = [
      people.functionarisKompas,
      people.directeurKompas,
      people.leerkrachtKompas,
      people.tweeScholen,
    ];
    for (const wie of elders)
      for (const [wat, rij] of Object.entries(tabel) as [Wat, (typeof tabel)[Wat]][])
        expect([wie.naam, wat, codeOf(rolRefusal(wat, wie, casusVan('medewerker'), organisatie))]).toEqual([
          wie.naam,
          wat,
          rij[rollen.indexOf('medewerker')],
        ]);
  });

  it('gives whoever is not concerned the very same answer as for a casus that does not exist', () => {
    const buiten = rollen.filter((rol) => tabel['casus-inzien'][rollen.indexOf(rol)] === 'casus-onbekend');
    expect(buiten.length).toBeGreaterThan(4);
    for (const rol of buiten) {
      const { wie } = houders[rol];
      const casus = casusVan(rol);
      for (const type of commandTypes) {
        const command = makeCommand(type, { casus, wie, organisatie, random: seededRandom(1) });
        const answer = (who: Requester, of: Casus | undefined) =>
          decide(command, of, { wie: who, vandaag, organisatie });
        expect(answer(wie, casus)).toStrictEqual(answer(people.leerkrachtKompas, undefined));
      }
    }
  });

  it('goes by id: another person with the same name sees nothing', () => {
    const naamgenoot = { ...people.leerkrachtB, naam: people.leerkrachtA.naam };
    const refusal = rolRefusal('casus-inzien', naamgenoot, casusVan('signaleerder'), organisatie);
    expect(refusal).toStrictEqual({ code: 'casus-onbekend', facts: {} });
  });

  it('takes a rol away as soon as the organisation no longer names it', () => {
    const zonder = { ...organisatie, scholen: [] };
    const casus = casusVan('aandachtsfunctionaris');
    expect(codeOf(rolRefusal('casus-inzien', people.functionarisA, casus, organisatie))).toBe('ja');
    expect(codeOf(rolRefusal('casus-inzien', people.functionarisA, casus, zonder))).toBe('casus-onbekend');
    expect(codeOf(rolRefusal('casus-inzien', people.leerkrachtA, casus, zonder))).toBe('ja');
  });
});

function codeOf(refusal: Refusal | undefined): string {
  return refusal?.code ?? 'ja';
}
