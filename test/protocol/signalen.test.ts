import { signaalcategorieen, signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { signaalvelden } from '../../src/protocol/signaalvelden';
import { termijnen } from '../../src/protocol/termijnen';
import { geweldsvormen } from '../../src/protocol/vormen';
import {
  beslissingen,
  hulpvoorwaarden,
  onveiligheidsoorten,
  wegingsonderdelen,
} from '../../src/protocol/weging';

describe('the signalen', () => {
  it('[D7, N21, N23] sexual signalen and special forms go to Veilig Thuis at once, and no others do', () => {
    const meteen = signaalcategorieIds.filter((id) => signaalcategorieen[id].volgt === 'veilig-thuis-meteen');
    expect(meteen).toEqual(['seksueel', 'bijzondere-vormen']);
  });

  it('[0.15] what a leerling tells asks for the safety question first', () => {
    const eerst = signaalcategorieIds.filter(
      (id) => signaalcategorieen[id].volgt === 'veiligheidsvraag-eerst',
    );
    expect(eerst).toEqual(['wat-de-leerling-zegt']);
  });

  it('[0.15] a leerling is not questioned about sexual signalen or about what was told', () => {
    const niet = signaalcategorieIds.filter((id) => signaalcategorieen[id].nietDoorvragen);
    expect(niet).toEqual(['seksueel', 'wat-de-leerling-zegt']);
  });

  it('[0.13] sorts signalen in ten categories', () => {
    expect(Object.keys(signaalcategorieen)).toEqual([...signaalcategorieIds]);
    expect(signaalcategorieIds).toHaveLength(10);
  });

  it('[B14] date, place, situation and those present are always there', () => {
    const altijd = signaalvelden.filter(({ verplicht }) => verplicht === 'altijd').map(({ id }) => id);
    expect(altijd).toEqual(expect.arrayContaining(['datum', 'plaats', 'situatie', 'aanwezigen']));
  });

  it('[B24, B25] a source belongs to what others told, a name to a diagnosis', () => {
    const soms = signaalvelden.filter(({ verplicht }) => verplicht !== 'altijd');
    expect(soms.map(({ id, verplicht }) => [id, verplicht])).toEqual([
      ['bron', 'bij-informatie-van-derden'],
      ['diagnose-door', 'bij-diagnose'],
    ]);
  });

  it('[0.10, N12] to witness violence is a form of child abuse', () => {
    expect(geweldsvormen.map(({ id }) => id)).toContain('getuige-van-geweld');
  });

  it('[N21, N23] four forms ask for expertise at once', () => {
    expect(
      geweldsvormen.filter(({ meteenDeskundigheid }) => meteenDeskundigheid).map(({ id }) => id),
    ).toEqual(['seksueel-misbruik', 'meisjesbesnijdenis', 'eergerelateerd-geweld', 'ouderenmishandeling']);
  });
});

describe('the weging and the beslissingen', () => {
  it('[E1] weighs risk, nature and seriousness', () => {
    expect(wegingsonderdelen.map(({ id }) => id)).toEqual(['risico', 'aard', 'ernst']);
  });

  it('[F1, F2] decides on the melding before it decides on help', () => {
    expect(beslissingen.map(({ id }) => id)).toEqual(['melding-noodzakelijk', 'hulp-mogelijk']);
  });

  it('[F10, F11, F12] help asks for three conditions', () => {
    expect(hulpvoorwaarden.map(({ id }) => id)).toEqual([
      'passende-hulp-te-bieden',
      'betrokkenen-werken-mee',
      'leidt-tot-duurzame-veiligheid',
    ]);
  });

  it('[Q2-rec] onveiligheid is acute, structural or both', () => {
    expect(onveiligheidsoorten.map(({ id }) => id)).toEqual(['acuut', 'structureel', 'acuut-en-structureel']);
  });
});

describe('the termijnen', () => {
  it('[I8, 0.14] the five werkdagen of Veilig Thuis are the only term of the law', () => {
    expect(termijnen.filter(({ wet }) => wet).map(({ id, duur }) => [id, duur])).toEqual([
      ['terugkoppeling-veilig-thuis', { soort: 'vast', aantal: 5, eenheid: 'werkdagen' }],
    ]);
  });

  it('[Q4-B2] the term of help is the one agreed on, and has no default', () => {
    expect(termijnen.find(({ id }) => id === 'effect-van-hulp')?.duur).toEqual({ soort: 'afgesproken' });
  });

  it('[0.14] every fixed term that is not law can be set by the school, and the law cannot', () => {
    for (const { wet, instelbaar, duur } of termijnen) {
      if (duur.soort === 'vast') expect(instelbaar).toBe(!wet);
    }
  });
});
