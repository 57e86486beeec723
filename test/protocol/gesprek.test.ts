import {
  gesprekspunten,
  gespreksuitkomsten,
  gespreksvragen,
  meldgesprekspunten,
} from '../../src/protocol/gesprek';
import { leeftijdsregels } from '../../src/protocol/leeftijdsregels';
import { toetspunten, zwijgplichtvragen } from '../../src/protocol/zwijgplicht';

describe('the talks', () => {
  it('[D3, D4, D5, D6] the gesprek has four points, with the interpretation after the reaction', () => {
    expect(gesprekspunten.map(({ id }) => id)).toEqual([
      'doel-uitleggen',
      'feiten-beschrijven',
      'reactie-vragen',
      'interpretatie-na-reactie',
    ]);
  });

  it('[D10] there are eight ready questions', () => {
    expect(gespreksvragen).toHaveLength(8);
  });

  it('[D8, D15, N25] of the four outcomes only ontkracht and another cause may end the route', () => {
    expect(gespreksuitkomsten.map(({ id, magAfsluiten }) => [id, magAfsluiten])).toEqual([
      ['verduidelijkt', false],
      ['ontkracht', true],
      ['bekrachtigd', false],
      ['andere-oorzaak', true],
    ]);
  });

  it('[G3, G4, G5, G6, G7] the talk about a melding has five steps, the decision last', () => {
    expect(meldgesprekspunten.map(({ id }) => id)).toEqual([
      'waarom-en-doel-uitleggen',
      'reactie-op-melding-vragen',
      'bezwaren-bespreken',
      'bezwaren-afwegen',
      'bescherming-geeft-doorslag',
    ]);
  });
});

describe('the age rules', () => {
  it('[G2, H1, H2] a leerling takes part in the talk about a melding from 12', () => {
    expect(leeftijdsregels['onder-12'].meldgesprekMet).toEqual(['ouders']);
    expect(leeftijdsregels['12-tot-16'].meldgesprekMet).toEqual(['ouders', 'leerling']);
  });

  it('[H7] ouders are spoken to whatever the age', () => {
    for (const { meldgesprekMet } of Object.values(leeftijdsregels))
      expect(meldgesprekMet).toContain('ouders');
  });

  it('[H5, H6] the leerling consents from 16, and from 12 where help under the Jeugdwet is concerned', () => {
    expect(Object.values(leeftijdsregels).map(({ toestemmingVan }) => toestemmingVan)).toEqual([
      ['ouders'],
      ['ouders'],
      ['leerling'],
    ]);
    expect(Object.values(leeftijdsregels).map(({ toestemmingBijHulp }) => toestemmingBijHulp)).toEqual([
      ['ouders'],
      ['leerling'],
      ['leerling'],
    ]);
  });
});

describe('the duty of silence', () => {
  it('[L12, L13, L14, L15, L16] five questions come before speaking without consent', () => {
    expect(zwijgplichtvragen.map(({ bron }) => bron.regels)).toEqual([
      ['L12'],
      ['L13'],
      ['L14'],
      ['L15'],
      ['L16'],
    ]);
  });

  it('[L20] a review looks for five things in the dossier', () => {
    expect(toetspunten.map(({ id }) => id)).toEqual([
      'collegiale-consultatie',
      'veilig-thuis-geraadpleegd',
      'voldoende-feiten',
      'concrete-afweging',
      'contact-over-melding',
    ]);
  });
});
