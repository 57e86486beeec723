import { lokaalMoment } from '../../src/app/clock';
import { berichtenOwed } from '../../src/domain/berichten';
import { doorTeSturen } from '../../src/domain/doorTeSturen';
import type { BerichtId } from '../../src/domain/events';
import { rollenVan, systeem, type Medewerker } from '../../src/domain/medewerker';
import type { Organisatie, Persoon } from '../../src/domain/organisatie';
import { bezorgd, mislukt, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import {
  begeleider,
  bestuurder,
  directeur,
  functionarisA,
  functionarisB,
  leerkrachtA,
  organisatie,
} from '../support/people';
import { oordeelOver, tweedeOordeel, wachtOpTweede } from '../support/vierOgenEvents';
import { aangetekend } from '../support/signalenEvents';
import { beantwoord, totAfweging, wegen } from '../support/wegenEvents';

const afwezig = [{ van: '2026-11-23', tot: '2026-11-23' }];
const nu = { datum: '2026-11-23', tijd: '12:00' };

/** The organisation with what is said of one person; everybody above the schools too. */
function met(wie: Medewerker, change: Partial<Persoon>): Organisatie {
  const mensen = (list: readonly Persoon[]) =>
    list.map((persoon) => (persoon.id === wie.id ? { ...persoon, ...change } : persoon));
  return {
    ...organisatie,
    scholen: organisatie.scholen.map((school) => ({ ...school, mensen: mensen(school.mensen) })),
    bovenschools: mensen(organisatie.bovenschools),
  };
}

function due(log: readonly Gebeurtenis[], organisatie: Organisatie): readonly (readonly [string, string])[] {
  return doorTeSturen(bestaandeCasus(log), organisatie, nu, lokaalMoment).map(({ bericht, aan }) => [
    bericht,
    aan,
  ]);
}

const doorgestuurd = (bericht: BerichtId, aan: Medewerker): Gebeurtenis => ({
  event: { type: 'bericht-doorgestuurd', data: { bericht, aan: aan.id } },
  door: systeem,
});
const rollen = (log: readonly Gebeurtenis[], wie: Medewerker, in_: Organisatie) =>
  rollenVan(wie, bestaandeCasus(log), in_);

describe('[K33] a bericht to the bevoegd gezag that was informed', () => {
  const log = [beantwoord('afweging-1', 'sterk-vermoeden')];
  const ingelicht: Gebeurtenis = {
    event: {
      type: 'bevoegd-gezag-ingelicht',
      data: { ...wegen('bevoegd-gezag-inlichten').data, berichtAan: [directeur.id] },
    },
    door: functionarisA,
  };
  const verhaal = [...totAfweging(1), ...log, ingelicht];
  const bericht: BerichtId = `e${verhaal.length}>${directeur.id}`;
  const gezag = met(directeur, { vervanger: bestuurder.id });

  it('goes on to a vervanger who is of the bevoegd gezag too, when it cannot arrive', () => {
    expect(due([...verhaal, mislukt(bericht)], gezag)).toEqual([[bericht, bestuurder.id]]);
    expect(due([...verhaal, bezorgd(bericht)], gezag)).toEqual([]);
  });

  it('goes on when the receiver is absent that day, though it arrived in Teams', () => {
    const weg = met(directeur, { vervanger: bestuurder.id, afwezig });
    expect(due([...verhaal, bezorgd(bericht)], weg)).toEqual([[bericht, bestuurder.id]]);
  });

  it.each([functionarisB, begeleider])('stays with them when the vervanger is not: $naam', (vervanger) => {
    const buiten = met(directeur, { vervanger: vervanger.id });
    expect(due([...verhaal, mislukt(bericht)], buiten)).toEqual([]);
    given(verhaal)
      .by(systeem)
      .at(buiten)
      .when({ type: 'bericht-doorsturen', data: { bericht, aan: vervanger.id } })
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
    // Even an event that says so gives no rol.
    expect(rollen([...verhaal, doorgestuurd(bericht, vervanger)], vervanger, buiten)).not.toContain(
      'ingelichte',
    );
  });

  it('also of a bestuurder, who works above the schools', () => {
    const aanBestuur: Gebeurtenis = {
      event: {
        type: 'bevoegd-gezag-ingelicht',
        data: { ...wegen('bevoegd-gezag-inlichten').data, wie: bestuurder.id, berichtAan: [bestuurder.id] },
      },
      door: functionarisA,
    };
    const hier = [...totAfweging(1), ...log, aanBestuur];
    const id: BerichtId = `e${hier.length}>${bestuurder.id}`;
    expect(due([...hier, mislukt(id)], met(bestuurder, { vervanger: directeur.id }))).toEqual([
      [id, directeur.id],
    ]);
  });

  it('[K25] is not shown to one more person once whoever it was for was told by another road', () => {
    const contact = aangetekend('contact-vastleggen', { met: 'Directeur A, gebeld' }, functionarisA);
    expect(due([...verhaal, mislukt(bericht)], gezag)).toHaveLength(1);
    expect(due([...verhaal, mislukt(bericht), contact], gezag)).toEqual([]);
  });

  it('gives the vervanger the rol on this casus, and no rol that the receiver has besides', () => {
    const data = { bericht, aan: bestuurder.id };
    given(verhaal)
      .by(systeem)
      .at(gezag)
      .when({ type: 'bericht-doorsturen', data })
      .then([{ type: 'bericht-doorgestuurd', data }]);
    const door = doorgestuurd(bericht, bestuurder);
    expect(rollen(verhaal, bestuurder, gezag)).not.toContain('ingelichte');
    expect(rollen([...verhaal, door], bestuurder, gezag)).toContain('ingelichte');
    const twee = met(directeur, { vervanger: bestuurder.id, rollen: ['directie', 'aandachtsfunctionaris'] });
    expect(rollen([...verhaal, door], bestuurder, twee)).not.toContain('aandachtsfunctionaris');
    // Whoever leaves the bevoegd gezag leaves the casus.
    expect(rollen([...verhaal, door], bestuurder, { ...gezag, bovenschools: [] })).not.toContain(
      'ingelichte',
    );
  });
});

describe('[Q2] [K33] a question for the second oordeel', () => {
  const verhaal = wachtOpTweede('nee');
  const bericht: BerichtId = `e${verhaal.length}>${directeur.id}`;
  const gezag = met(directeur, { vervanger: bestuurder.id });
  const door = doorgestuurd(bericht, bestuurder);

  it('goes on to a vervanger of the bevoegd gezag, who then may give it, and nobody else of that side', () => {
    expect(due([...verhaal, mislukt(bericht)], gezag)).toContainEqual([bericht, bestuurder.id]);
    const oordeel = oordeelOver(verhaal, 'nee');
    given(verhaal)
      .by(bestuurder)
      .at(gezag)
      .when(oordeel)
      .then([{ code: 'casus-onbekend', facts: {} }]);
    expect(
      given([...verhaal, door])
        .by(bestuurder)
        .at(gezag)
        .when(oordeel).verdict.kind,
    ).toBe('accepted');
    expect(rollen([...verhaal, door], bestuurder, gezag)).toContain('medebeoordelaar');
  });

  it.each([functionarisB, begeleider])(
    'put to the bevoegd gezag does not go on to a functionaris: $naam',
    (vervanger) => {
      const buiten = met(directeur, { vervanger: vervanger.id });
      expect(due([...verhaal, mislukt(bericht)], buiten)).toEqual([]);
      given(verhaal)
        .by(systeem)
        .at(buiten)
        .when({ type: 'bericht-doorsturen', data: { bericht, aan: vervanger.id } })
        .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
    },
  );

  it('put to a functionaris goes on to a functionaris, and not to the directie', () => {
    const aanBegeleider = wachtOpTweede('nee', begeleider, directeur);
    const id: BerichtId = `e${aanBegeleider.length}>${begeleider.id}`;
    const naar = (vervanger: Medewerker) =>
      due([...aanBegeleider, mislukt(id)], met(begeleider, { vervanger: vervanger.id }));
    expect(naar(functionarisB)).toContainEqual([id, functionarisB.id]);
    expect(naar(bestuurder)).toEqual([]);
  });

  it('never goes on to whoever gave the first oordeel or started the casus', () => {
    for (const vervanger of [functionarisA, leerkrachtA])
      expect(due([...verhaal, mislukt(bericht)], met(directeur, { vervanger: vervanger.id }))).toEqual([]);
  });

  it('does not go on, and gives no rol, once it was given or asked anew', () => {
    const gegeven = [...verhaal, mislukt(bericht), tweedeOordeel(verhaal, 'nee')];
    expect(due(gegeven, gezag).map(([id]) => id)).not.toContain(bericht);
    const opnieuw = [...verhaal, mislukt(bericht), door, ...wachtOpTweede('ja').slice(-1)];
    expect(rollen(opnieuw, bestuurder, gezag)).not.toContain('medebeoordelaar');
  });

  it('is owed to the vervanger until somebody gave it', () => {
    const owedAan = (log: readonly Gebeurtenis[]) =>
      berichtenOwed(bestaandeCasus(log))
        .filter(({ soort }) => soort === 'afweging-beantwoord')
        .map(({ aan }) => aan);
    expect(owedAan([...verhaal, door])).toContain(bestuurder.id);
    expect(owedAan([...verhaal, door, tweedeOordeel(verhaal, 'nee')])).not.toContain(bestuurder.id);
  });

  it('is not what others hear of a decision: that goes to no vervanger', () => {
    const besluit: BerichtId = `e${verhaal.length}>${leerkrachtA.id}`;
    expect(due([...verhaal, mislukt(besluit)], gezag).map(([id]) => id)).not.toContain(besluit);
    given(verhaal)
      .by(systeem)
      .when({ type: 'bericht-doorsturen', data: { bericht: besluit, aan: begeleider.id } })
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'aan' }]);
  });
});
