import { isMetVeiligThuis, verschuldigdeMelding, volgendeAfweging } from '../../src/domain/afwegingen';
import { berichtenOwed } from '../../src/domain/berichten';
import { medebeoordelingVan } from '../../src/domain/medebeoordeling';
import { rollenVan } from '../../src/domain/medewerker';
import { uitkomstVan } from '../../src/domain/oordelen';
import { termijnRegels } from '../../src/domain/termijnRegels';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { blokkadesOf } from '../../src/domain/voortgang';
import { signaalVastgelegd, type Gebeurtenis } from '../support/events';
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
import { beoordeeld, oordeelOver, tweedeOordeel, wachtOpTweede } from '../support/vierOgenEvents';
import { antwoord, beantwoord, gemeld, gewogen, totAfweging } from '../support/wegenEvents';

const oordelen = ['nee', 'ja', 'twijfel'] as const;
const naAl = (verhaal: readonly Gebeurtenis[]) => {
  const casus = bestaandeCasus(verhaal);
  const stand = medebeoordelingVan(casus);
  return {
    uitkomst: stand && uitkomstVan(casus, stand.antwoord),
    melden: verschuldigdeMelding(casus) !== undefined,
    next: volgendeAfweging(casus),
  };
};

describe('[Q2] [K33] afweging 2 is assessed by two people, in either order', () => {
  it('[Q2-A] a nee of one person does not open afweging 3; the nee of the second does', () => {
    const wacht = wachtOpTweede('nee');
    given(wacht)
      .by(functionarisA)
      .when(antwoord(['afweging-3', 'ja']))
      .then([{ code: 'medebeoordeling-eerst', facts: { naam: directeur.naam } }]);
    expect(blokkadesOf(bestaandeCasus(wacht))[0]).toMatchObject({
      wat: 'afweging-3',
      eerst: ['medebeoordeling'],
    });
    const na = [...wacht, tweedeOordeel(wacht, 'nee')];
    expect(
      given(na)
        .by(functionarisA)
        .when(antwoord(['afweging-3', 'ja'])).verdict.kind,
    ).toBe('accepted');
  });

  it.each(['ja', 'twijfel'] as const)('[Q2-B] a %s of one person waits for nobody', (eerste) => {
    const wacht = wachtOpTweede(eerste);
    expect(naAl(wacht)).toEqual({ uitkomst: eerste, melden: true, next: undefined });
    expect(naAl([...wacht, ...gemeld])).toMatchObject({ melden: false, next: 'afweging-3' });
    expect(isMetVeiligThuis(bestaandeCasus([...wacht, ...gemeld]))).toBe(true);
  });

  const paren = oordelen.flatMap((een) => oordelen.map((twee) => [een, twee] as const));
  it.each(paren)('[Q2] %s and %s come to the same in either order', (een, twee) => {
    const samen = een === twee ? een : [een, twee].includes('nee') ? 'twijfel' : 'ja';
    const verwacht = {
      uitkomst: samen,
      melden: samen !== 'nee',
      next: samen === 'nee' ? 'afweging-3' : undefined,
    };
    expect(naAl(beoordeeld(een, twee))).toEqual(verwacht);
    const andersom = wachtOpTweede(twee, functionarisA, directeur);
    expect(naAl([...andersom, tweedeOordeel(andersom, een, functionarisA, [directeur.id])])).toEqual(
      verwacht,
    );
  });

  it('[Q2-B] [F13] who does not agree can think again; agreed on nee, the melding once owed needs its reason', () => {
    const oneens = beoordeeld('nee', 'ja');
    const herzien = oordeelOver(oneens, 'nee');
    for (const wie of [functionarisA, directeur])
      expect(given(oneens).by(wie).when(herzien).verdict.kind).toBe('accepted');
    const eens = [...oneens, tweedeOordeel(oneens, 'nee')];
    expect(naAl(eens)).toEqual({ uitkomst: 'nee', melden: true, next: undefined });
    const metReden = [...eens, gewogen('norm-afwijken')];
    expect(naAl(metReden)).toEqual({ uitkomst: 'nee', melden: false, next: 'afweging-3' });
    given(eens)
      .by(directeur)
      .when(oordeelOver(eens, 'ja'))
      .then([{ code: 'al-meebeoordeeld', facts: {} }]);
  });

  it('[Q2-B2] once the melding is made, nobody takes an oordeel back', () => {
    const gedaan = [...beoordeeld('nee', 'ja'), ...gemeld];
    given(gedaan)
      .by(directeur)
      .when(oordeelOver(gedaan, 'nee'))
      .then([{ code: 'al-meebeoordeeld', facts: {} }]);
    expect(naAl(gedaan)).toEqual({ uitkomst: 'twijfel', melden: false, next: 'afweging-3' });
  });
});

describe('[Q2] [K33] who gives the second oordeel', () => {
  const wacht = wachtOpTweede('nee');
  const geeft = oordeelOver(wacht, 'nee');
  const facts = { naam: directeur.naam };

  it('is never who answered, nor someone of the same side', () => {
    given(wacht)
      .by(functionarisA)
      .when(geeft)
      .then([{ code: 'eigen-oordeel', facts }]);
    given(wacht)
      .by(functionarisB)
      .when(geeft)
      .then([{ code: 'oordeel-van-ander', facts }]);
    given(wacht)
      .by(leerkrachtA)
      .when(geeft)
      .then([
        {
          code: 'rol-ontbreekt',
          facts: { nodig: ['aandachtsfunctionaris', 'ingelichte', 'medebeoordelaar'] },
        },
      ]);
    given(wacht)
      .by(bestuurder)
      .when(geeft)
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });

  it('is who was asked, and the first hears of it', () => {
    given(wacht)
      .by(directeur)
      .when(geeft)
      .then([{ type: 'afweging-meebeoordeeld', data: { ...geeft.data, berichtAan: [functionarisA.id] } }]);
  });

  it('can be another of the same side as who was asked, so that nobody who is ill holds it up', () => {
    const tweeDirecties = [...totAfweging(2), gewogen('bevoegd-gezag-inlichten', { wie: bestuurder.id })];
    const staart = wacht.slice(totAfweging(2).length);
    const verhaal = [...tweeDirecties, ...staart];
    expect(given(verhaal).by(bestuurder).when(oordeelOver(verhaal, 'nee')).verdict.kind).toBe('accepted');
    given([...verhaal, tweedeOordeel(verhaal, 'nee', bestuurder)])
      .by(directeur)
      .when(oordeelOver(verhaal, 'ja'))
      .then([{ code: 'al-meebeoordeeld', facts: {} }]);
  });

  it('an intern begeleider who is asked sees the casus for it, and answers no afweging', () => {
    const bijBegeleider = wachtOpTweede('nee', begeleider, directeur);
    const zonder = bestaandeCasus(totAfweging(2));
    expect(rollenVan(begeleider, zonder, organisatie)).not.toContain('medebeoordelaar');
    expect(given(totAfweging(2)).by(begeleider).when(geeft).verdict).toMatchObject({
      refusals: [{ code: 'casus-onbekend' }],
    });
    const na = given(bijBegeleider).by(begeleider);
    expect(na.when(oordeelOver(bijBegeleider, 'nee')).verdict.kind).toBe('accepted');
    expect(
      given(bijBegeleider)
        .by(begeleider)
        .when(antwoord(['afweging-3', 'ja'])).verdict,
    ).toMatchObject({
      refusals: [{ code: 'rol-ontbreekt' }],
    });
  });

  it('assesses the answer that holds: after a new signaal the question is put anew', () => {
    const nieuw = [...wacht, signaalVastgelegd()];
    given(nieuw)
      .by(directeur)
      .when(geeft)
      .then([{ code: 'geen-medebeoordeling', facts: {} }]);
    given(wacht)
      .by(directeur)
      .when(oordeelOver(wacht, 'nee', { afweging: 'e1' }))
      .then([{ code: 'geen-medebeoordeling', facts: {} }]);
  });

  it('[Q1-rec] [Q2-rec] says why, and with ja which onveiligheid', () => {
    given(wacht)
      .by(directeur)
      .when(oordeelOver(wacht, 'nee', { motivering: ' ' }))
      .then([{ code: 'motivering-ontbreekt', facts: {}, veld: 'motivering' }]);
    given(wacht)
      .by(directeur)
      .when(oordeelOver(wacht, 'ja', { onveiligheid: null }))
      .then([{ code: 'veld-leeg', facts: {}, veld: 'onveiligheid' }]);
  });
});

describe('[Q2] [K33] what is still to do', () => {
  const stappenVan = (verhaal: readonly Gebeurtenis[], wie = functionarisA) =>
    volgendeStappen(bestaandeCasus(verhaal), wie, organisatie).map(({ id }) => id);

  it('the second is asked at once, the first waits; with ja nobody waits', () => {
    expect(stappenVan(wachtOpTweede('nee'), directeur)[0]).toBe('veiligheid-meebeoordelen');
    expect(stappenVan(wachtOpTweede('nee'))).toContain('medebeoordeling-afwachten');
    expect(stappenVan(wachtOpTweede('ja'))).not.toContain('medebeoordeling-afwachten');
    const directie = stappenVan(wachtOpTweede('ja'), directeur);
    expect(directie.indexOf('melden')).toBeLessThan(directie.indexOf('veiligheid-meebeoordelen'));
    expect(stappenVan(beoordeeld('nee', 'ja'), directeur)).toContain('oordelen-vergelijken');
    expect(stappenVan(beoordeeld('nee', 'nee'), directeur)).not.toContain('veiligheid-meebeoordelen');
  });

  it('the termijn runs for who was asked until two have said it, also at ja', () => {
    const loopt = (verhaal: readonly Gebeurtenis[]) => termijnRegels.medebeoordeling(bestaandeCasus(verhaal));
    for (const eerste of oordelen)
      expect(loopt(wachtOpTweede(eerste))).toEqual([expect.objectContaining({ aan: directeur.id })]);
    expect(loopt(beoordeeld('nee', 'nee'))).toEqual([]);
    expect(loopt(beoordeeld('nee', 'ja'))).toEqual([]);
  });

  it('the bericht that asks is not sent any more once it was given', () => {
    const vragen = (verhaal: readonly Gebeurtenis[]) =>
      berichtenOwed(bestaandeCasus(verhaal)).filter(
        ({ soort, aan }) => soort === 'afweging-beantwoord' && aan === directeur.id,
      );
    expect(vragen(wachtOpTweede('nee'))).toHaveLength(1);
    expect(vragen(beoordeeld('nee', 'nee'))).toEqual([]);
  });

  it('an answer from before anybody was asked stands as the answer of both', () => {
    const oud = [...totAfweging(2), beantwoord('afweging-2', 'nee')];
    expect(medebeoordelingVan(bestaandeCasus(oud))).toBeUndefined();
    expect(volgendeAfweging(bestaandeCasus(oud))).toBe('afweging-3');
    given(oud)
      .by(directeur)
      .when(oordeelOver(oud, 'nee'))
      .then([{ code: 'geen-medebeoordeling', facts: {} }]);
  });
});
