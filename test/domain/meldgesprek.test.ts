import { verschuldigdeMelding } from '../../src/domain/afwegingen';
import { standRefusal } from '../../src/domain/rights';
import { bestaandeCasus, given } from '../support/given';
import {
  besproken,
  gegeven,
  gemeldIs,
  meld,
  vanLeeftijd,
  verschuldigd,
  voorbereid,
} from '../support/meldingEvents';
import { expectGemeld, leeg, melding, openStappen, zonderReden } from '../support/meldingProef';
import { functionarisA, organisatie } from '../support/people';
import { begin } from '../support/raadEvents';
import { beantwoord } from '../support/wegenEvents';

const eerst = (met: 'ouders' | 'leerling') => [{ code: 'meldgesprek-eerst', facts: { met } }] as const;

describe('the talk before a melding', () => {
  it('[G1] with the ouders comes before the melding', () => {
    given([...verschuldigd, gegeven])
      .by(functionarisA)
      .when(melding)
      .then(eerst('ouders'));
    expectGemeld(voorbereid, melding);
  });

  it('[G1] also before a melding that no afweging asks for', () => {
    given([...begin, gegeven])
      .by(functionarisA)
      .when(melding)
      .then(eerst('ouders'));
    expectGemeld([...begin, besproken, gegeven], melding);
  });

  it('[G1] is held again before a next melding, with consent asked again', () => {
    const mislukt = [...voorbereid, gemeldIs('melding-vastleggen'), beantwoord('afweging-3', 'ja')];
    const tweede = [...mislukt, beantwoord('afweging-4', 'ja'), beantwoord('afweging-5', 'nee')];
    given(tweede).by(functionarisA).when(melding).then(eerst('ouders'));
    given([...tweede, besproken])
      .by(functionarisA)
      .when(melding)
      .then([{ code: 'meldtoestemming-eerst', facts: {} }]);
    expectGemeld([...tweede, besproken, gegeven], melding);
  });

  it.each(['12-tot-16', 'vanaf-16'] as const)('[G2] [H1] is also with a leerling of %s', (leeftijd) => {
    const verhaal = vanLeeftijd(leeftijd, [
      ...verschuldigd,
      gemeldIs('toestemming-vastleggen', { van: 'ouders-en-leerling' }),
    ]);
    given([...verhaal, besproken])
      .by(functionarisA)
      .when(melding)
      .then(eerst('leerling'));
    const beiden = gemeldIs('meldgesprek-vastleggen', { leerlingErbij: 'ja' });
    expectGemeld([...verhaal, beiden], melding);
  });

  it.each(['12-tot-16', 'vanaf-16'] as const)(
    '[H3] [H4] [G1] of %s with the leerling alone is not enough: the ouders are spoken to as well',
    (leeftijd) => {
      const verhaal = vanLeeftijd(leeftijd, [
        ...verschuldigd,
        gemeldIs('toestemming-vastleggen', { van: 'ouders-en-leerling' }),
      ]);
      const alleen = gemeldIs('meldgesprek-vastleggen', { oudersErbij: 'nee', leerlingErbij: 'ja' });
      given([...verhaal, alleen])
        .by(functionarisA)
        .when(melding)
        .then(eerst('ouders'));
      expectGemeld([...verhaal, alleen, besproken], melding);
    },
  );

  it('[H2] under 12 is with the ouders: with them it is enough, with the leerling alone it is not', () => {
    const alleen = gemeldIs('meldgesprek-vastleggen', { oudersErbij: 'nee', leerlingErbij: 'ja' });
    given([...verschuldigd, gegeven, alleen])
      .by(functionarisA)
      .when(melding)
      .then(eerst('ouders'));
    expectGemeld(voorbereid, melding);
  });

  it.each([
    ['G3', 'uitleg'],
    ['G4', 'reactie'],
  ] as const)('[%s] is not recorded without its point %s', (_, veld) => {
    given(verschuldigd)
      .when(meld('meldgesprek-vastleggen', { [veld]: ' ' }))
      .then(leeg(veld));
    const command = meld('meldgesprek-vastleggen');
    given(verschuldigd)
      .when(command)
      .then([{ type: 'meldgesprek-vastgelegd', data: command.data }]);
  });

  const bezwaar = {
    bezwaren: 'Zij wil geen vreemden in huis.',
    tegemoetkoming: 'Het gesprek met Veilig Thuis mag op school.',
    afwegingBezwaren: 'Het letsel is ernstig en neemt toe.',
  };

  it.each([
    ['G5', 'tegemoetkoming'],
    ['G6', 'afwegingBezwaren'],
  ] as const)('[%s] with objections it takes %s', (_, veld) => {
    given(verschuldigd)
      .when(meld('meldgesprek-vastleggen', { ...bezwaar, [veld]: '' }))
      .then(zonderReden(veld));
    const command = meld('meldgesprek-vastleggen', bezwaar);
    given(verschuldigd)
      .when(command)
      .then([{ type: 'meldgesprek-vastgelegd', data: command.data }]);
  });

  it('is with somebody', () => {
    given(verschuldigd)
      .when(meld('meldgesprek-vastleggen', { oudersErbij: 'nee', leerlingErbij: 'nee' }))
      .then([{ code: 'antwoord-onbekend', facts: {}, veld: 'wie' }]);
  });

  it.each(['ja', 'nee', 'twijfel'] as const)(
    '[G7] whether protection weighs more is recorded (%s), and lifts no melding that is owed',
    (doorslag) => {
      const command = meld('meldgesprek-vastleggen', { doorslag });
      given(verschuldigd)
        .when(command)
        .then([{ type: 'meldgesprek-vastgelegd', data: command.data }]);
      const na = bestaandeCasus([...verschuldigd, gemeldIs('meldgesprek-vastleggen', { doorslag }), gegeven]);
      expect(verschuldigdeMelding(na)).toBeDefined();
      expect(standRefusal('melding-vastleggen', functionarisA, na, organisatie)).toBeUndefined();
    },
  );
});

describe('leaving out the talk about a melding', () => {
  it.each([
    ['G8', 'meldgesprek-veiligheid'],
    ['G9', 'meldgesprek-contactverlies'],
  ] as const)('[%s] [G10] on the ground %s takes a motivering, and then takes its place', (_, grond) => {
    given(verschuldigd)
      .when(meld('meldgesprek-afwijken', { grond, motivering: ' ' }))
      .then(zonderReden('motivering'));
    const command = meld('meldgesprek-afwijken', { grond });
    given(verschuldigd)
      .when(command)
      .then([{ type: 'meldgesprek-afgeweken', data: command.data }]);
    expectGemeld([...verschuldigd, gemeldIs('meldgesprek-afwijken', { grond }), gegeven], melding);
  });

  it('[G10] lifts the talk with whom it names, and with nobody else', () => {
    const verhaal = vanLeeftijd('12-tot-16', [...verschuldigd, gegeven]);
    given([...verhaal, gemeldIs('meldgesprek-afwijken', { met: 'ouders' })])
      .by(functionarisA)
      .when(melding)
      .then(eerst('leerling'));
    expectGemeld([...verhaal, gemeldIs('meldgesprek-afwijken', { met: 'beiden' })], melding);
  });

  it.each(['meldgesprek-veiligheid', 'meldgesprek-contactverlies'] as const)(
    '[0.5] [N27] on the ground %s lifts the talk, never the melding: it stays owed, and closing waits',
    (grond) => {
      const na = [...verschuldigd, gemeldIs('meldgesprek-afwijken', { grond })];
      expect(verschuldigdeMelding(bestaandeCasus(na))).toBeDefined();
      expect(openStappen(na)).toContain('melden');
      given(na)
        .by(functionarisA)
        .when({ type: 'casus-afsluiten', data: { grond: 'geen-actie', tekst: 'Klaar.' } })
        .then([{ code: 'melding-eerst', facts: {} }]);
    },
  );
});
