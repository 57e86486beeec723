import type { Casus } from '../../src/domain/casus';
import { decide } from '../../src/domain/decide';
import type { Medewerker } from '../../src/domain/medewerker';
import { volgendeStappen, type VolgendeStap, type VolgendeStapId } from '../../src/domain/volgendeStappen';
import { voortgangOf } from '../../src/domain/voortgang';
import { rolRefusal } from '../../src/domain/rights';
import { alleKenmerken, casusMet, type Kenmerken } from '../support/casussen';
import { goedeCommands } from '../support/commands';
import { vandaag } from '../support/events';
import * as people from '../support/people';

const { organisatie } = people;
const iedereen: readonly Medewerker[] = [
  people.leerkrachtA,
  people.leerkrachtB,
  people.functionarisA,
  people.functionarisB,
  people.functionarisKompas,
  people.begeleiderEnFunctionaris,
  people.begeleider,
  people.directeur,
];

interface Geval {
  readonly kenmerken: Kenmerken;
  readonly casus: Casus;
  readonly wie: Medewerker;
  readonly stappen: readonly VolgendeStap[];
}

const gevallen: readonly Geval[] = [...alleKenmerken()].flatMap((kenmerken) => {
  const casus = casusMet(kenmerken);
  return iedereen
    .filter((wie) => !rolRefusal('volgende-stap-inzien', wie, casus, organisatie))
    .map((wie) => ({ kenmerken, casus, wie, stappen: volgendeStappen(casus, wie, organisatie) }));
});

/** What was wrong, in words that name the case; nothing when all is well. */
function faults(claim: (geval: Geval) => boolean): unknown[] {
  return gevallen
    .filter((geval) => !claim(geval))
    .map(({ kenmerken, wie, stappen }) => ({
      kenmerken,
      wie: wie.naam,
      stappen: stappen.map(({ id }) => id),
    }))
    .slice(0, 3);
}

describe('the next thing to do, for every kind of casus and everyone who may see it', () => {
  it('is looked at in thousands of cases, for teachers and aandachtsfunctionarissen alike', () => {
    expect(gevallen.length).toBeGreaterThan(8000);
    expect(new Set(gevallen.map(({ wie }) => wie.naam))).toEqual(
      new Set(['Leerkracht A', 'Functionaris A', 'Functionaris B', 'Begeleider B']),
    );
  });

  it('is always there', () => {
    expect(faults(({ stappen }) => stappen.length > 0)).toEqual([]);
  });

  it('is never a command that this person would be refused', () => {
    expect(
      faults(({ casus, wie, stappen }) =>
        stappen.every(
          ({ command }) =>
            command === null ||
            decide(goedeCommands[command], casus, { wie, vandaag, organisatie }).kind === 'accepted',
        ),
      ),
    ).toEqual([]);
  });

  it('is never a command with nothing left to record', () => {
    expect(
      faults(({ casus, wie, stappen }) =>
        stappen.every(({ command }) => {
          if (command === null) return true;
          const verdict = decide(goedeCommands[command], casus, { wie, vandaag, organisatie });
          return verdict.kind === 'accepted' && verdict.events.length > 0;
        }),
      ),
    ).toEqual([]);
  });

  it('is named once each, with the place in the law', () => {
    expect(
      faults(
        ({ stappen }) =>
          new Set(stappen.map(({ id }) => id)).size === stappen.length &&
          stappen.every(({ bron }) => bron.regels.length > 0 && bron.lijnen.length > 0),
      ),
    ).toEqual([]);
  });

  it('[J1] [J5] is to call for help exactly when there may be danger and no call was recorded', () => {
    expect(
      faults(({ kenmerken, stappen }) => {
        const gevaar = kenmerken.acuut !== 'nee' && kenmerken.nood === null;
        return (stappen[0]?.id === 'noodnummer-bellen') === gevaar;
      }),
    ).toEqual([]);
  });

  it('[D7] [N21] [N23] [0.15] is Veilig Thuis before everything but danger, until Veilig Thuis was called, and then not at all', () => {
    const meteen: readonly unknown[] = ['seksueel', 'bijzondere-vormen', 'wat-de-leerling-zegt'];
    expect(
      faults(({ kenmerken, stappen }) => {
        const nodig =
          kenmerken.nood !== 'veilig-thuis' && kenmerken.categorieen.some((id) => meteen.includes(id));
        const place = stappen.findIndex(({ id }) => id === 'veilig-thuis-meteen');
        return place === (!nodig ? -1 : stappen[0]?.id === 'noodnummer-bellen' ? 1 : 0);
      }),
    ).toEqual([]);
  });

  it('[K21] is contact with whoever knows the meldcode before any stap', () => {
    const contact: readonly VolgendeStapId[] = ['contact-toezeggen', 'aandachtsfunctionaris-bellen'];
    expect(
      faults(({ kenmerken, wie, stappen }) => {
        const alleen = kenmerken.bezorging === 'mislukt' || kenmerken.bezorging === 'geen-ontvanger';
        const isSignaleerder = wie.id === kenmerken.starter.id;
        const isFunctionaris = wie.id !== people.leerkrachtA.id;
        const needed = !kenmerken.toezegging && (isSignaleerder ? !isFunctionaris && alleen : isFunctionaris);
        const place = stappen.findIndex(({ id }) => contact.includes(id));
        const eersteStap = stappen.findIndex(({ id }) => id === 'consultatie-houden');
        return needed ? place >= 0 && place < eersteStap : place === -1;
      }),
    ).toEqual([]);
  });

  it('[A15] names every stap that is open and can be worked on: stap 4 needs a signaal', () => {
    expect(
      faults(({ casus, kenmerken, stappen }) =>
        Object.values(voortgangOf(casus))
          .filter(
            ({ stap }) => stap !== 'beslissen' && (stap !== 'wegen' || kenmerken.categorieen.length > 0),
          )
          .every(({ stap, stand }) => stand !== 'open' || stappen.some((volgende) => volgende.stap === stap)),
      ),
    ).toEqual([]);
  });

  it('[F2] asks nothing of stap 5 before the first afweging was answered', () => {
    expect(faults(({ stappen }) => stappen.every(({ stap }) => stap !== 'beslissen'))).toEqual([]);
  });
});
