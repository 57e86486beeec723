import { stappen, type Plicht, type PlichtId } from '../../src/protocol/stappen';
import { stapIds } from '../../src/protocol/types';

const plichten: readonly Plicht[] = stapIds.flatMap((id): readonly Plicht[] => stappen[id].plichten);

function plicht(id: PlichtId): Plicht {
  const found = plichten.find((kandidaat) => kandidaat.id === id);
  if (found === undefined) throw new Error(`no plicht ${id}`);
  return found;
}

describe('the duties of the five stappen', () => {
  it('[A15] are numbered as they are printed', () => {
    expect(stapIds.map((id) => stappen[id].nummer)).toEqual([1, 2, 3, 4, 5]);
  });

  it('demands in stap 1 to 4 only these things of every casus', () => {
    const altijd = stapIds.map((id) => {
      const lijst: readonly Plicht[] = stappen[id].plichten;
      return lijst
        .filter(({ soort, wanneer }) => soort === 'plicht' && wanneer.soort === 'altijd')
        .map((vereist) => vereist.id);
    });
    expect(altijd).toEqual([
      ['signaal-vastleggen'],
      ['consultatie-houden', 'twijfel-beantwoorden'],
      ['gesprek-voeren'],
      ['weging-vastleggen', 'vermoeden-afwegen'],
      [],
    ]);
  });

  it('[B2] to look for contradicting signalen is an invitation', () => {
    expect(plicht('tegensprekende-signalen-vastleggen').soort).toBe('uitnodiging');
  });

  it('[B22, B24, B25] marking, naming a source and a competent diagnosis are conditions, each of its own case', () => {
    const voorwaarden = ['hypothese-markeren', 'bron-van-derden-noemen', 'diagnose-door-bevoegde'] as const;
    expect(voorwaarden.map((id) => [plicht(id).soort, plicht(id).wanneer.soort])).toEqual([
      ['voorwaarde', 'bij-hypothese'],
      ['voorwaarde', 'bij-informatie-van-derden'],
      ['voorwaarde', 'bij-diagnose'],
    ]);
  });

  it('[B23] a hypothese must be judged later on', () => {
    expect(plicht('hypothese-beoordelen')).toMatchObject({
      soort: 'plicht',
      wanneer: { soort: 'bij-hypothese' },
      bewijs: ['hypothese-beoordeeld'],
    });
  });

  it('[C14, C16, 0.4] the question of doubt is always owed, advies only when there is doubt', () => {
    expect(plicht('twijfel-beantwoorden').wanneer).toEqual({ soort: 'altijd' });
    expect(plicht('advies-vragen')).toMatchObject({
      soort: 'plicht',
      wanneer: { soort: 'bij-twijfel', in: 'consultatie' },
      bewijs: ['advies-vastgelegd'],
    });
    expect(plicht('advies-overwegen').soort).toBe('uitnodiging');
  });

  it('[E5] doubt in the weging makes advies a duty again', () => {
    expect(plicht('advies-bij-twijfel')).toMatchObject({
      soort: 'plicht',
      wanneer: { soort: 'bij-twijfel', in: 'wegen' },
    });
  });

  it('[D7, N21, N23] sexual violence and special forms make advies a duty without any doubt', () => {
    expect(plicht('advies-bij-bijzondere-vorm')).toMatchObject({
      soort: 'plicht',
      wanneer: { soort: 'bij-signaalcategorie', categorieen: ['seksueel', 'bijzondere-vormen'] },
    });
  });

  it('[C8, C17] consent and an intake are conditions, never duties of every casus', () => {
    expect(plicht('toestemming-voor-open-bespreken')).toMatchObject({
      soort: 'voorwaarde',
      wanneer: { soort: 'bij-open-bespreken' },
    });
    expect(plicht('intake-voor-zorgadviesteam').soort).toBe('voorwaarde');
  });

  it('[D16, D17] the gesprek may be left out on two grounds and no other', () => {
    expect(plicht('gesprek-voeren').afwijking).toEqual({
      soort: 'op-grond',
      gronden: ['gesprek-veiligheid', 'gesprek-contactverlies'],
      bewijs: 'gesprek-afgeweken',
    });
  });

  it('[H14] leaving the gesprek out makes contact with Veilig Thuis a duty', () => {
    expect(plicht('advies-zonder-gesprek')).toMatchObject({
      soort: 'plicht',
      wanneer: { soort: 'bij-afwijking', van: 'gesprek' },
    });
  });

  it('[C14, H14, N23] nothing but advies of Veilig Thuis proves that advies was asked; a call in nood may be to 112', () => {
    const adviezen = ['advies-vragen', 'advies-zonder-gesprek', 'advies-bij-bijzondere-vorm'] as const;
    for (const id of adviezen) expect(plicht(id).bewijs).toEqual(['advies-vastgelegd']);
    const viaNood = plichten.filter(({ bewijs }) => bewijs.includes('nood-vastgelegd'));
    expect(viaNood).toEqual([]);
  });

  it('[0.5, N27] nothing in stap 1, stap 2 or stap 4 can be left out', () => {
    for (const id of ['signalen', 'consultatie', 'wegen'] as const) {
      const lijst: readonly Plicht[] = stappen[id].plichten;
      expect(lijst.filter(({ afwijking }) => afwijking.soort !== 'geen')).toEqual([]);
    }
  });

  it('[C12] a refusal of consent must come back in the weging', () => {
    expect(plicht('geweigerde-toestemming-meewegen')).toMatchObject({
      soort: 'plicht',
      wanneer: { soort: 'bij-geweigerde-toestemming' },
      bewijs: ['weging-vastgelegd'],
    });
  });

  it('[0.1] only the aandachtsfunctionaris or the directie can let an outcome stand against the norm', () => {
    const tegenDeNorm = plichten.filter(({ afwijking }) => afwijking.soort === 'tegen-de-norm');
    expect(tegenDeNorm.map(({ id }) => id)).toEqual(['melden']);
    expect(plicht('melden').afwijking).toMatchObject({ wie: ['aandachtsfunctionaris', 'directie'] });
  });

  it('[G1, G2] a melding is discussed with ouders, and with the leerling from 12', () => {
    expect(plicht('melding-bespreken-met-ouders').wanneer).toMatchObject({
      leeftijdsgroepen: ['onder-12', '12-tot-16', 'vanaf-16'],
    });
    expect(plicht('melding-bespreken-met-leerling').wanneer).toMatchObject({
      leeftijdsgroepen: ['12-tot-16', 'vanaf-16'],
    });
  });

  it('[G8, G9] that talk may be left out on its own two grounds', () => {
    for (const id of ['melding-bespreken-met-ouders', 'melding-bespreken-met-leerling'] as const) {
      expect(plicht(id).afwijking).toEqual({
        soort: 'op-grond',
        gronden: ['meldgesprek-veiligheid', 'meldgesprek-contactverlies'],
        bewijs: 'meldgesprek-afgeweken',
      });
    }
  });

  it('[Q2] the signaleerder alone cannot answer afweging 2', () => {
    expect(plicht('veiligheid-afwegen').wie).not.toContain('signaleerder');
  });

  it('[F2, F5] whether help is possible is answered after every answer to afweging 2', () => {
    expect(plicht('hulp-afwegen').wanneer).toEqual({
      soort: 'bij-antwoord',
      afweging: 'afweging-2',
      antwoorden: ['nee', 'ja', 'twijfel'],
    });
  });

  it('[Q5-B, Q5-fn3] monitoring is a duty once help has worked, aftercare an invitation', () => {
    expect(plicht('monitoring-vastleggen').soort).toBe('plicht');
    expect(plicht('nazorg-afspreken').soort).toBe('uitnodiging');
    expect(plicht('nazorg-afspreken').wanneer).toEqual(plicht('monitoring-vastleggen').wanneer);
  });
});
