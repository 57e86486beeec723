import { blokkadesOf, voortgangOf, type StapVoortgang } from '../../src/domain/voortgang';
import { stapIds, type StapId } from '../../src/protocol/types';
import { signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { contactToegezegd, gestart, noodVastgelegd, signaalVastgelegd } from '../support/events';
import { bestaandeCasus } from '../support/given';

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
    ]);
  });
});
