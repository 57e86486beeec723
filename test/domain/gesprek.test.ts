import { refusalFor, standRefusal } from '../../src/domain/rights';
import { voortgangOf } from '../../src/domain/voortgang';
import { gespreksuitkomsten } from '../../src/protocol/gesprek';
import { vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { functionarisA, organisatie } from '../support/people';
import { begin, gebeurd, raad } from '../support/raadEvents';

const leeg = (veld: string) => [{ code: 'veld-leeg', facts: {}, veld }] as const;
const zonderReden = (veld: string) => [{ code: 'motivering-ontbreekt', facts: {}, veld }] as const;
const gesprekStand = (log: Parameters<typeof bestaandeCasus>[0]) => voortgangOf(bestaandeCasus(log)).gesprek;

describe('the gesprek with ouders', () => {
  it.each([
    ['D3', 'doel'],
    ['D4', 'feiten'],
    ['D5', 'reactie'],
  ] as const)('[%s] is not recorded without its point %s', (_, veld) => {
    given(begin)
      .when(raad('gesprek-vastleggen', { [veld]: ' ' }))
      .then(leeg(veld));
  });

  it('[D6] an interpretation stands only beside a reaction, and may be left out', () => {
    given(begin)
      .when(raad('gesprek-vastleggen', { reactie: '', interpretatie: 'Zij kunnen het niet aan.' }))
      .then(leeg('reactie'));
    for (const interpretatie of ['', 'Zij kunnen het niet aan.']) {
      const command = raad('gesprek-vastleggen', { interpretatie });
      given(begin)
        .when(command)
        .then([{ type: 'gesprek-vastgelegd', data: command.data }]);
    }
  });

  it.each(gespreksuitkomsten.map(({ id }) => id))('[D8] [M4] the outcome is recorded: %s', (uitkomst) => {
    const command = raad('gesprek-vastleggen', { uitkomst });
    given(begin)
      .when(command)
      .then([{ type: 'gesprek-vastgelegd', data: command.data }]);
  });

  it('[D1] stap 3 is open until it was held', () => {
    expect(gesprekStand(begin)).toMatchObject({ stand: 'open', ontbreekt: ['gesprek-voeren'] });
    expect(gesprekStand([...begin, gebeurd('gesprek-vastleggen')]).stand).toBe('gedaan');
  });

  it('cannot have been held tomorrow', () => {
    given(begin)
      .when(raad('gesprek-vastleggen', { datum: '2026-11-24' }))
      .then([{ code: 'datum-in-toekomst', facts: { vandaag }, veld: 'datum' }]);
  });

  const sluiten = (uitkomst: (typeof gespreksuitkomsten)[number]['id']) =>
    refusalFor(
      { type: 'casus-afsluiten', data: { grond: 'andere-oorzaak', tekst: 'Er was een andere oorzaak.' } },
      functionarisA,
      bestaandeCasus([...begin, gebeurd('gesprek-vastleggen', { uitkomst })]),
      organisatie,
      vandaag,
    );

  it('[D15] with another cause the casus may be closed', () => {
    expect(sluiten('andere-oorzaak')).toBeUndefined();
  });

  it('[N25] with concerns taken away it may be closed, with concerns that stay it may not', () => {
    expect(sluiten('ontkracht')).toBeUndefined();
    for (const uitkomst of ['bekrachtigd', 'verduidelijkt'] as const)
      expect(sluiten(uitkomst)).toMatchObject({ code: 'grond-klopt-niet' });
  });

  it('[D11] ouders who were told after a consultatie are recorded, with what they were told', () => {
    given(begin)
      .when(raad('ouders-inlichten', { over: '' }))
      .then(leeg('over'));
    const command = raad('ouders-inlichten');
    given(begin)
      .when(command)
      .then([{ type: 'ouders-ingelicht', data: command.data }]);
  });
});

describe('leaving the gesprek out', () => {
  it.each([
    ['D16', 'gesprek-veiligheid'],
    ['D17', 'gesprek-contactverlies'],
  ] as const)('[%s] on the ground %s takes a motivering', (_, grond) => {
    given(begin)
      .when(raad('gesprek-afwijken', { grond, motivering: '' }))
      .then(zonderReden('motivering'));
    const command = raad('gesprek-afwijken', { grond });
    given(begin)
      .when(command)
      .then([{ type: 'gesprek-afgeweken', data: command.data }]);
  });

  const zonderGesprek = [...begin, gebeurd('gesprek-afwijken', { grond: 'gesprek-contactverlies' })];

  it('[H14] makes advies of Veilig Thuis owed: stap 3 stays open until it was asked', () => {
    expect(gesprekStand(zonderGesprek)).toMatchObject({
      stand: 'open',
      ontbreekt: ['advies-zonder-gesprek'],
    });
    const jgz = gebeurd('advies-vastleggen', { bij: 'jeugdgezondheidszorg' });
    expect(gesprekStand([...zonderGesprek, jgz]).stand).toBe('open');
    expect(gesprekStand([...zonderGesprek, gebeurd('advies-vastleggen')]).stand).toBe('afgeweken');
  });

  it('[H14] asks for no such advies once the gesprek was held after all', () => {
    expect(gesprekStand([...zonderGesprek, gebeurd('gesprek-vastleggen')]).stand).toBe('gedaan');
  });

  it('[N27] lifts no consultatie: afweging 1 still waits for stap 2', () => {
    const log = [...zonderGesprek, gebeurd('advies-vastleggen')];
    const eerste = standRefusal('afweging-beantwoorden', functionarisA, bestaandeCasus(log), organisatie);
    expect(eerste).toEqual({ code: 'stap-nog-open', facts: { stappen: ['consultatie'] } });
  });
});

describe('the gesprek with the leerling', () => {
  it.each(['ja', 'nee'] as const)('[H10] the leerling may be spoken to alone: %s', (alleen) => {
    const command = raad('leerlinggesprek-vastleggen', { alleen });
    given(begin)
      .when(command)
      .then([{ type: 'leerlinggesprek-vastgelegd', data: command.data }]);
  });

  it('[H12] without telling the ouders beforehand it takes a reason', () => {
    given(begin)
      .when(raad('leerlinggesprek-vastleggen', { oudersVooraf: 'nee' }))
      .then(zonderReden('reden'));
    const command = raad('leerlinggesprek-vastleggen', { oudersVooraf: 'nee', reden: 'Hij is bang thuis.' });
    given(begin)
      .when(command)
      .then([{ type: 'leerlinggesprek-vastgelegd', data: command.data }]);
  });

  it.each(['niet-mogelijk', 'te-belastend'] as const)('[H8] it may be left out as %s, with why', (grond) => {
    given(begin)
      .when(raad('leerlinggesprek-afwijken', { grond, motivering: '' }))
      .then(zonderReden('motivering'));
    const command = raad('leerlinggesprek-afwijken', { grond });
    given(begin)
      .when(command)
      .then([{ type: 'leerlinggesprek-afgeweken', data: command.data }]);
  });

  it('[H8] takes the place of no gesprek with ouders', () => {
    expect(gesprekStand([...begin, gebeurd('leerlinggesprek-vastleggen')]).stand).toBe('open');
  });
});
