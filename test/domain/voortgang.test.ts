import { blokkadesOf, voortgangOf, type StapVoortgang } from '../../src/domain/voortgang';
import { stapIds, type StapId } from '../../src/protocol/types';
import { signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { verhaalMet, voorbeelden } from '../support/commands';
import {
  contactToegezegd,
  gestart,
  noodVastgelegd,
  signaalVastgelegd,
  type Gebeurtenis,
} from '../support/events';
import { bestaandeCasus } from '../support/given';
import { begin, gebeurd } from '../support/raadEvents';
import { beantwoord, gemeld, naStapDrie, totAfweging } from '../support/wegenEvents';

const zonderSignaal = bestaandeCasus([gestart()]);
const metSignaal = bestaandeCasus([gestart(), signaalVastgelegd()]);

const standen = (voortgang: Readonly<Record<StapId, StapVoortgang>>) =>
  stapIds.map((stap) => voortgang[stap].stand);

describe('voortgangOf', () => {
  it('[A15] [B10] has stap 1 open until a signaal is recorded, and then done', () => {
    expect(voortgangOf(zonderSignaal).signalen).toEqual({
      stap: 'signalen',
      stand: 'open',
      ontbreekt: ['signaal-vastleggen'],
    });
    expect(voortgangOf(metSignaal).signalen).toEqual({ stap: 'signalen', stand: 'gedaan', ontbreekt: [] });
  });

  it('[A15] has stap 2 to 4 open as long as there is no consultatie, gesprek and weging', () => {
    const voortgang = voortgangOf(metSignaal);
    expect(voortgang.consultatie.ontbreekt).toEqual(['consultatie-houden', 'twijfel-beantwoorden']);
    expect(voortgang.gesprek.ontbreekt).toEqual(['gesprek-voeren']);
    expect(voortgang.wegen.ontbreekt).toEqual(['weging-vastleggen', 'vermoeden-afwegen']);
    expect(standen(voortgang).slice(0, 4)).toEqual(['gedaan', 'open', 'open', 'open']);
  });

  it('[A15] never calls stap 5 done before anything of it was done', () => {
    expect(voortgangOf(zonderSignaal).beslissen.stand).toBe('open');
    expect(voortgangOf(metSignaal).beslissen.stand).toBe('open');
  });

  it.each(signaalcategorieIds)(
    '[D7] [N21] [N23] owes advice of Veilig Thuis for a special form, and %s',
    (categorie) => {
      const { consultatie } = voortgangOf(bestaandeCasus([gestart(), signaalVastgelegd({ categorie })]));
      expect(consultatie.ontbreekt.includes('advies-bij-bijzondere-vorm')).toBe(
        categorie === 'seksueel' || categorie === 'bijzondere-vormen',
      );
    },
  );

  it('[N21] owes that advice as soon as one of several signalen is of a special form', () => {
    const casus = bestaandeCasus([
      gestart(),
      signaalVastgelegd({ categorie: 'verzorging' }),
      signaalVastgelegd({ categorie: 'seksueel' }),
      signaalVastgelegd({ categorie: null }),
    ]);
    expect(voortgangOf(casus).consultatie.ontbreekt).toEqual([
      'consultatie-houden',
      'twijfel-beantwoorden',
      'advies-bij-bijzondere-vorm',
    ]);
  });

  it('[B22] [B23] holds up no stap for a hypothese that is still to be judged', () => {
    const casus = bestaandeCasus([gestart(), signaalVastgelegd({ soort: 'hypothese' })]);
    expect(voortgangOf(casus).signalen.stand).toBe('gedaan');
  });

  it('takes a call for help, or a promise to get in touch, for no stap that was done', () => {
    const casus = bestaandeCasus([
      gestart(),
      signaalVastgelegd({ categorie: 'seksueel' }),
      noodVastgelegd({ gebeld: ['112'] }),
      contactToegezegd(),
    ]);
    expect(standen(voortgangOf(casus))).toEqual(['gedaan', 'open', 'open', 'open', 'open']);
    expect(voortgangOf(casus).consultatie.ontbreekt).toContain('advies-bij-bijzondere-vorm');
  });
});

describe('voortgangOf, later in the casus', () => {
  const stand = (gebeurtenissen: readonly Gebeurtenis[]) =>
    standen(voortgangOf(bestaandeCasus(gebeurtenissen)));

  it('[A15] has each stap done when everything it owes was recorded', () => {
    expect(stand(naStapDrie)).toEqual(['gedaan', 'gedaan', 'gedaan', 'open', 'open']);
    expect(stand(voorbeelden['bevoegd-gezag-inlichten'].verhaal).slice(0, 4)).toEqual(
      Array(4).fill('gedaan'),
    );
    expect(stand(verhaalMet('monitoring-vastleggen'))).toEqual(Array(5).fill('gedaan'));
  });

  it('[D16] [0.5] calls the gesprek afgeweken when it was left out on a ground, and then owes advies', () => {
    const afgeweken = [...begin, gebeurd('gesprek-afwijken')];
    const voortgang = voortgangOf(bestaandeCasus(afgeweken));
    expect(voortgang.gesprek).toMatchObject({ stand: 'open', ontbreekt: ['advies-zonder-gesprek'] });
    expect(stand([...afgeweken, gebeurd('advies-vastleggen')])[2]).toBe('afgeweken');
  });

  it('[E2] calls the weging verouderd as soon as stap 1 to 3 brought something new', () => {
    const gewogen = totAfweging(1);
    expect(stand(gewogen)[3]).toBe('open');
    for (const nieuw of [signaalVastgelegd(), gebeurd('advies-vastleggen'), gebeurd('gesprek-vastleggen')])
      expect(stand([...gewogen, nieuw])[3]).toBe('verouderd');
    expect(stand([...totAfweging(3), signaalVastgelegd()]).slice(3)).toEqual(['verouderd', 'verouderd']);
  });
});

describe('blokkadesOf', () => {
  it('[Q1] [0.8] makes afweging 1 wait for stap 1 to 3, naming those that are open', () => {
    const [zonder, met] = [zonderSignaal, metSignaal].map((casus) => blokkadesOf(casus)[0]);
    expect(zonder).toMatchObject({ wat: 'afweging-1', wachtOp: ['signalen', 'consultatie', 'gesprek'] });
    expect(met).toMatchObject({ wat: 'afweging-1', wachtOp: ['consultatie', 'gesprek'] });
  });

  it('[Q2] [0.9] makes afweging 2 wait for stap 4 as well', () => {
    const [zonder, met] = [zonderSignaal, metSignaal].map((casus) => blokkadesOf(casus)[1]);
    expect(zonder).toMatchObject({
      wat: 'afweging-2',
      wachtOp: ['signalen', 'consultatie', 'gesprek', 'wegen'],
    });
    expect(met).toMatchObject({ wat: 'afweging-2', wachtOp: ['consultatie', 'gesprek', 'wegen'] });
  });

  it('says of every block where the law says it', () => {
    expect(blokkadesOf(metSignaal).map(({ bron }) => bron.regels)).toEqual([
      expect.arrayContaining(['Q1', '0.8', '0.9']),
      expect.arrayContaining(['Q2', '0.9']),
      expect.arrayContaining(['Q3']),
      expect.arrayContaining(['Q4']),
      expect.arrayContaining(['Q5']),
    ]);
    for (const { bron } of blokkadesOf(metSignaal)) expect(bron.lijnen.length).toBeGreaterThan(0);
  });

  it('[Q2] [Q3] [Q4] [Q5] makes each afweging wait for the one before it', () => {
    expect(blokkadesOf(metSignaal).map(({ wat, eerst }) => [wat, eerst])).toEqual([
      ['afweging-1', []],
      ['afweging-2', ['afweging-1']],
      ['afweging-3', ['afweging-2']],
      ['afweging-4', ['afweging-3']],
      ['afweging-5', ['afweging-4']],
    ]);
  });

  it('[Q1-B2] makes afweging 2 wait for the bevoegd gezag after a strong suspicion, and no longer once it knows', () => {
    const sterk = [...totAfweging(1), beantwoord('afweging-1', 'sterk-vermoeden')];
    const [eerste] = blokkadesOf(bestaandeCasus(sterk));
    expect(eerste).toMatchObject({ wat: 'afweging-2', wachtOp: [], eerst: ['bevoegd-gezag'] });
    expect(blokkadesOf(bestaandeCasus(totAfweging(2))).map(({ wat }) => wat)).toEqual([
      'afweging-3',
      'afweging-4',
      'afweging-5',
    ]);
  });

  it('[Q2-B2] makes afweging 3 wait for the melding that afweging 2 asks for', () => {
    const gevaar = [...totAfweging(2), beantwoord('afweging-2', 'ja')];
    const [eerste] = blokkadesOf(bestaandeCasus(gevaar));
    expect(eerste).toMatchObject({ wat: 'afweging-3', wachtOp: [], eerst: ['melding'] });
    const [daarna] = blokkadesOf(bestaandeCasus([...gevaar, ...gemeld]));
    expect(daarna?.wat).toBe('afweging-4');
  });

  it('blocks nothing beyond an answer at which the road ends', () => {
    const casus = bestaandeCasus([...totAfweging(1), beantwoord('afweging-1', 'geen-actie')]);
    expect(blokkadesOf(casus)).toEqual([]);
  });
});
