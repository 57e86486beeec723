import fc from 'fast-check';
import { volgendeAfweging } from '../../src/domain/afwegingen';
import type { Casus } from '../../src/domain/casus';
import { decide } from '../../src/domain/decide';
import type { Medewerker } from '../../src/domain/medewerker';
import { afwegingVan } from '../../src/domain/plichten';
import { rolRefusal, standRefusal } from '../../src/domain/rights';
import { volgendeStappen, type VolgendeStap } from '../../src/domain/volgendeStappen';
import { voortgangOf } from '../../src/domain/voortgang';
import { volgendeStapTekst } from '../../src/texts/volgendeStappen';
import { vandaag } from '../support/events';
import { commandTypes, makeCommand } from '../support/makeCommand';
import { organisatie } from '../support/people';
import { runs, seed } from '../support/property';
import { seededRandom } from '../support/seededRandom';
import { casussenVan, eenVerhaal, spelers } from '../support/verhalen';

const aantal = 200;
const lengte = 45;

/** What is wrong with the list of one person in one casus, in words; undefined when all is well. */
type Claim = (casus: Casus, stappen: readonly VolgendeStap[], wie: Medewerker) => string | undefined;

/** Every casus of every story, for everyone who may look at it: signaleerder, aandachtsfunctionaris, ingelichte. */
function holds(claim: Claim): void {
  fc.assert(
    fc.property(eenVerhaal(lengte), (verhaal) => {
      for (const casus of casussenVan(verhaal)) {
        for (const wie of spelers) {
          if (rolRefusal('volgende-stap-inzien', wie, casus, organisatie)) continue;
          const fault = claim(casus, volgendeStappen(casus, wie, organisatie), wie);
          if (fault !== undefined) throw new Error(`${wie.naam} in event ${casus.nr}: ${fault}`);
        }
      }
    }),
    runs(aantal),
  );
}

describe(`the next thing to do in ${aantal} random stories (seed ${seed})`, () => {
  it('is always there, once, with a text and with the place in the law', () => {
    holds((_, stappen) => {
      const ids = stappen.map(({ id }) => id);
      if (ids.length === 0) return 'nothing to do';
      if (new Set(ids).size < ids.length) return `twice: ${ids.join(', ')}`;
      return stappen.find(
        ({ id, bron }) =>
          !Object.hasOwn(volgendeStapTekst, id) || bron.regels.length === 0 || bron.lijnen.length === 0,
      )?.id;
    });
  });

  it('is never a command that would be refused as the casus stands', () => {
    holds((casus, stappen, wie) => {
      const geweigerd = stappen.find(
        ({ command }) => command !== null && standRefusal(command, wie, casus, organisatie),
      );
      return geweigerd?.id;
    });
  });

  it('is, for the first three, a command that is accepted with some answer', () => {
    holds((casus, stappen, wie) => {
      const onmogelijk = stappen.slice(0, 3).find(({ command }) => {
        const type = commandTypes.find((proef) => proef === command);
        return (
          type !== undefined &&
          !Array.from({ length: 12 }, (_, n) => n).some((n) => {
            const proef = makeCommand(type, { casus, wie, organisatie, random: seededRandom(n) });
            return decide(proef, casus, { wie, vandaag, organisatie }).kind === 'accepted';
          })
        );
      });
      return onmogelijk && `${onmogelijk.id} cannot be done`;
    });
  });

  it('[Q1] [Q2] [0.9] asks only for the afweging that is next', () => {
    const bij: Readonly<Record<string, string>> = afwegingVan;
    holds((casus, stappen) => {
      const next = volgendeAfweging(casus);
      return stappen.find(({ id }) => bij[id] !== undefined && bij[id] !== next)?.id;
    });
  });

  it('names the rol it takes exactly when someone else has to do it, and then holds no command', () => {
    holds((_, stappen) => {
      return stappen.find(
        ({ doorAnder, nodig, command }) => doorAnder !== nodig.length > 0 || (doorAnder && command !== null),
      )?.id;
    });
  });

  it('names something of every stap of 1 to 3 that is open, for whoever carries the casus', () => {
    holds((casus, stappen, wie) => {
      if (casus.gesloten || rolRefusal('consultatie-vastleggen', wie, casus, organisatie)) return undefined;
      return (['signalen', 'consultatie', 'gesprek'] as const).find(
        (stap) =>
          voortgangOf(casus)[stap].stand === 'open' && !stappen.some((volgende) => volgende.stap === stap),
      );
    });
  });
});

describe('the stories themselves', () => {
  it('reach every end of the road, so that what is claimed of them means something', () => {
    const ids = new Set<string>();
    const feiten = new Set<string>();
    for (const verhaal of fc.sample(eenVerhaal(lengte), runs(2 * aantal))) {
      for (const casus of casussenVan(verhaal)) {
        for (const [soort, records] of Object.entries(casus.records))
          if (records.length > 0) feiten.add(soort);
        for (const wie of spelers) volgendeStappen(casus, wie, organisatie).forEach(({ id }) => ids.add(id));
      }
    }
    expect([...feiten]).toEqual(
      expect.arrayContaining([
        'casus-afgesloten',
        'casus-heropend',
        'melding-vastgelegd',
        'hulpplan-vastgelegd',
        'monitoring-vastgelegd',
      ]),
    );
    expect([...ids]).toEqual(
      expect.arrayContaining([
        'aanvaarding-afwegen',
        'afsluiten',
        'heropenen',
        'hulp-volgen',
        'melden',
        'monitoring-vastleggen',
        'terugkoppeling-vastleggen',
        'zwijgplicht-afwegen',
      ]),
    );
  });
});
