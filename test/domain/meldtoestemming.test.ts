import { verschuldigdeMelding } from '../../src/domain/afwegingen';
import { bestaandeCasus, given } from '../support/given';
import {
  besproken,
  gegeven,
  gemeldIs,
  geweigerd,
  meld,
  vanLeeftijd,
  verschuldigd,
  voorbereid,
} from '../support/meldingEvents';
import { expectGemeld, leeg, melding, openStappen, zonderReden } from '../support/meldingProef';
import { functionarisA } from '../support/people';

describe('consent for a melding', () => {
  const zonder = [...verschuldigd, besproken];

  it('[L7] is asked before the melding', () => {
    given(zonder)
      .by(functionarisA)
      .when(melding)
      .then([{ code: 'meldtoestemming-eerst', facts: {} }]);
    expectGemeld([...zonder, gegeven], melding);
  });

  it('[L7] to discuss with others is no consent for a melding', () => {
    given([...zonder, gemeldIs('toestemming-vastleggen', { waarvoor: 'consultatie' })])
      .by(functionarisA)
      .when(melding)
      .then([{ code: 'meldtoestemming-eerst', facts: {} }]);
  });

  it('[H5] [L7] is that of the leerling from 16 on', () => {
    const verhaal = vanLeeftijd('vanaf-16', [
      ...verschuldigd,
      gemeldIs('meldgesprek-vastleggen', { leerlingErbij: 'ja' }),
    ]);
    given([...verhaal, gegeven])
      .by(functionarisA)
      .when(melding)
      .then([{ code: 'meldtoestemming-eerst', facts: {} }]);
    expectGemeld([...verhaal, gemeldIs('toestemming-vastleggen', { van: 'leerling' })], melding);
  });

  it('[L8] a refusal is a new weighing, not the end: after the five questions the melding can be made', () => {
    given([...zonder, geweigerd])
      .by(functionarisA)
      .when(melding)
      .then([{ code: 'zwijgplicht-eerst', facts: {} }]);
    expect(verschuldigdeMelding(bestaandeCasus([...zonder, geweigerd]))).toBeDefined();
    expectGemeld([...zonder, geweigerd, gemeldIs('zwijgplicht-beantwoorden')], melding);
  });

  it('[L9] asking may be left out for safety, with a motivering; the five questions come then too', () => {
    given(zonder)
      .when(meld('toestemming-afwijken', { motivering: '' }))
      .then(zonderReden('motivering'));
    const afgeweken = [...zonder, gemeldIs('toestemming-afwijken')];
    given(afgeweken)
      .by(functionarisA)
      .when(melding)
      .then([{ code: 'zwijgplicht-eerst', facts: {} }]);
    expectGemeld([...afgeweken, gemeldIs('zwijgplicht-beantwoorden')], melding);
  });
});

describe('the five questions about speaking without consent', () => {
  const vragen = meld('zwijgplicht-beantwoorden');
  const zonder = [...verschuldigd, besproken, geweigerd];

  it.each([
    ['nothing was asked', [...verschuldigd, besproken]],
    ['consent was given', voorbereid],
  ])('[L10] are not there while %s', (_, verhaal) => {
    given(verhaal)
      .when(vragen)
      .then([{ code: 'toestemming-niet-geweigerd', facts: {} }]);
  });

  it('[L11] are answered and recorded where consent was refused', () => {
    given(zonder)
      .when(vragen)
      .then([{ type: 'zwijgplicht-beantwoord', data: vragen.data }]);
    expect(openStappen(zonder)).toContain('zwijgplicht-afwegen');
    expect(openStappen([...zonder, gemeldIs('zwijgplicht-beantwoorden')])).not.toContain(
      'zwijgplicht-afwegen',
    );
  });

  it.each([
    ['L12', 'belangen'],
    ['L13', 'andereWeg'],
    ['L14', 'geenToestemming'],
    ['L15', 'opwegen'],
    ['L16', 'aanWie'],
    ['L19', 'geraadpleegd'],
    ['L21', 'geraadpleegd'],
  ] as const)('[%s] are not recorded without %s, and are with it', (_, veld) => {
    given(zonder)
      .when(meld('zwijgplicht-beantwoorden', { [veld]: ' ' }))
      .then(leeg(veld));
    const command = meld('zwijgplicht-beantwoorden', { [veld]: 'Overlegd en opgeschreven.' });
    given(zonder)
      .when(command)
      .then([{ type: 'zwijgplicht-beantwoord', data: command.data }]);
  });
});
