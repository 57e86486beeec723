import { veiligThuisMeteen } from '../../src/domain/advies';
import { volgendeStappen } from '../../src/domain/volgendeStappen';
import { voortgangOf } from '../../src/domain/voortgang';
import { gestart, noodVastgelegd, signaal, signaalVastgelegd } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { bestuurder, leerkrachtA, organisatie } from '../support/people';
import { gebeurd } from '../support/raadEvents';
import { aangetekend } from '../support/signalenEvents';

const advies = gebeurd('advies-vastleggen');
const seksueel = signaalVastgelegd({ categorie: 'seksueel' });
const meteen = (...log: readonly Parameters<typeof bestaandeCasus>[0][number][]) =>
  veiligThuisMeteen(bestaandeCasus([gestart(), ...log])) !== undefined;

describe('Veilig Thuis at once', () => {
  it.each([
    ['[N14]', 'seksueel'],
    ['[N21]', 'seksueel'],
    ['[D7]', 'bijzondere-vormen'],
    ['[N23]', 'bijzondere-vormen'],
    ['[0.15]', 'wat-de-leerling-zegt'],
  ] as const)('%s is asked for after a signaal of %s, until they were called about it', (_, categorie) => {
    const vorm = signaalVastgelegd({ categorie });
    expect(meteen(vorm)).toBe(true);
    expect(meteen(vorm, advies)).toBe(false);
    expect(meteen(vorm, noodVastgelegd({ gebeld: ['veilig-thuis'] }))).toBe(false);
    expect(meteen(vorm, noodVastgelegd({ gebeld: ['112'] }))).toBe(true);
    expect(meteen(vorm, gebeurd('advies-vastleggen', { bij: 'jeugdgezondheidszorg' }))).toBe(true);
  });

  it('[N21] is not settled by advies on something else, given before the signaal was known', () => {
    expect(meteen(signaalVastgelegd(), advies, seksueel)).toBe(true);
    const { consultatie } = voortgangOf(bestaandeCasus([gestart(), signaalVastgelegd(), advies, seksueel]));
    expect(consultatie.ontbreekt).toContain('advies-bij-bijzondere-vorm');
  });

  it('[N21] is asked for again only when a correction makes a signaal of this kind out of another', () => {
    const verbeterd = (categorie: 'seksueel' | 'verzorging') =>
      aangetekend('signaal-corrigeren', { nieuw: signaal({ categorie }) });
    expect(meteen(seksueel, advies, verbeterd('seksueel'))).toBe(false);
    expect(meteen(seksueel, verbeterd('verzorging'))).toBe(false);
    expect(meteen(signaalVastgelegd({ categorie: 'verzorging' }), advies, verbeterd('seksueel'))).toBe(true);
  });

  it('[J1] stands first for a bestuurder who was informed as well, though that person cannot record the call', () => {
    const casus = bestaandeCasus([
      gestart({ acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'twijfel' } }),
      seksueel,
      {
        event: {
          type: 'bevoegd-gezag-ingelicht',
          data: { wie: bestuurder.id, datum: '2026-11-23', hoe: 'gebeld', berichtAan: [] },
        },
        door: leerkrachtA,
      },
    ]);
    expect(
      volgendeStappen(casus, bestuurder, organisatie)
        .slice(0, 2)
        .map(({ id, command, doorAnder }) => [id, command, doorAnder]),
    ).toEqual([
      ['noodnummer-bellen', null, false],
      ['veilig-thuis-meteen', null, false],
    ]);
  });
});
