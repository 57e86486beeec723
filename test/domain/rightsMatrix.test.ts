import type { Casus } from '../../src/domain/casus';
import { decide } from '../../src/domain/decide';
import { rollenVan, type Requester } from '../../src/domain/medewerker';
import { refusalFor, rights, rolRefusal, viewTypes } from '../../src/domain/rights';
import type { Refusal } from '../../src/domain/refusals';
import { organisatierollen } from '../../src/domain/waarden';
import { goedeCommands, isCommandType } from '../support/commands';
import { contactToegezegd, gestart, mislukt, signaalVastgelegd, vandaag } from '../support/events';
import { casusUit } from '../support/given';
import { functionarisA, leerkrachtA, leerkrachtB, leerkrachtKompas, organisatie } from '../support/people';
import { rijVanRol, standen, tabel, type Wat } from './rightsTable';

const begin = [gestart(), signaalVastgelegd()];
const casussen: Readonly<Record<(typeof standen)[number], Casus | undefined>> = {
  geen: undefined,
  'net gestart': casusUit(begin),
  'met toezegging': casusUit([...begin, contactToegezegd()]),
  'met mislukt bericht': casusUit([...begin, mislukt(`e1>${functionarisA.id}`)]),
};
const alles = Object.keys(rights) as Wat[];
const personen = Object.entries(tabel);

describe('the table of rights is complete', () => {
  it('has a cell for every command and view of every person', () => {
    expect(alles.length).toBe(Object.keys(goedeCommands).length + viewTypes.length);
    for (const [naam, { rij }] of personen) {
      expect([naam, ...Object.keys(rij).sort()]).toEqual([naam, ...[...alles].sort()]);
      for (const cellen of Object.values(rij)) expect(cellen).toHaveLength(standen.length);
    }
  });

  it('has a row in which every rol is held, and says which rollen each person has', () => {
    for (const [naam, { wie, rollen }] of personen) {
      expect([naam, ...rollenVan(wie, casussen['net gestart'], organisatie)].sort()).toEqual(
        [naam, ...rollen].sort(),
      );
    }
    for (const [rol, naam] of Object.entries(rijVanRol)) expect(tabel[naam].rollen).toContain(rol);
    expect(Object.keys(rijVanRol)).toEqual(
      expect.arrayContaining([...organisatierollen, 'signaleerder', 'medewerker', 'systeem']),
    );
  });

  it('has a command or view that each rol of the rights can be used for', () => {
    for (const wat of alles) {
      for (const rol of rights[wat].rollen) {
        expect([wat, rol, tabel[rijVanRol[rol]].rij[wat][1]]).toEqual([wat, rol, 'ja']);
      }
    }
  });
});

const cellen = personen.flatMap(([naam, { wie, rij }]) =>
  alles.flatMap((wat) =>
    standen.map((stand, index) => ({ naam, wat, stand, cel: rij[wat][index] ?? 'no cell', wie })),
  ),
);

describe('rights', () => {
  it.each(cellen)('$naam, $wat, casus $stand: $cel', ({ wie, wat, stand, cel }) => {
    const casus = casussen[stand];
    expect(codeOf(rolRefusal(wat, wie, casus, organisatie))).toBe(cel);
    if (!isCommandType(wat) || (wat === 'casus-starten' && !startsHere(wie))) return;
    const command = goedeCommands[wat];
    expect(codeOf(refusalFor(command, wie, casus, organisatie))).toBe(cel);
    if (wat === 'casus-starten' && casus) return;
    const verdict = decide(command, casus, { wie, vandaag, organisatie });
    expect(verdict.kind === 'refused' ? verdict.refusals.map(codeOf) : ['ja']).toEqual([cel]);
  });

  it('gives whoever is not concerned the very same answer as for a casus that does not exist', () => {
    for (const [, { wie, rij }] of personen.filter(
      ([, { rij }]) => rij['casus-inzien'][1] === 'casus-onbekend',
    )) {
      for (const wat of alles.filter((candidate) => candidate !== 'casus-starten')) {
        expect(rij[wat]).toEqual(Array<string>(standen.length).fill('casus-onbekend'));
        for (const casus of Object.values(casussen)) {
          expect(rolRefusal(wat, wie, casus, organisatie)).toStrictEqual(
            rolRefusal(wat, leerkrachtKompas, undefined, organisatie),
          );
          if (!isCommandType(wat)) continue;
          const answer = (who: Requester, of: Casus | undefined) =>
            decide(goedeCommands[wat], of, { wie: who, vandaag, organisatie });
          expect(answer(wie, casus)).toStrictEqual(answer(wie, undefined));
        }
      }
    }
  });

  it('goes by id: another person with the same name sees nothing', () => {
    const naamgenoot = { ...leerkrachtB, naam: leerkrachtA.naam };
    const refusal = rolRefusal('casus-inzien', naamgenoot, casussen['net gestart'], organisatie);
    expect(refusal).toStrictEqual({ code: 'casus-onbekend', facts: {} });
  });

  it('takes a rol away as soon as the organisation no longer names it', () => {
    const zonder = { ...organisatie, scholen: [] };
    const casus = casussen['net gestart'];
    expect(codeOf(rolRefusal('casus-inzien', functionarisA, casus, organisatie))).toBe('ja');
    expect(codeOf(rolRefusal('casus-inzien', functionarisA, casus, zonder))).toBe('casus-onbekend');
    expect(codeOf(rolRefusal('casus-inzien', leerkrachtA, casus, zonder))).toBe('ja');
  });
});

function codeOf(refusal: Refusal | undefined): string {
  return refusal?.code ?? 'ja';
}

/** Whether the file lets this person start at De Regenboog; the school is no matter of rol. */
function startsHere(wie: Requester): boolean {
  const elders = organisatie.scholen.filter(({ mensen }) =>
    mensen.some(({ id }) => wie.kind === 'medewerker' && id === wie.id),
  );
  return elders.length === 0 || elders.some(({ id }) => id === 'de-regenboog');
}
