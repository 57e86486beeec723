import { gronden, type Ontheffing } from '../../src/protocol/gronden';
import { uitzonderingen } from '../../src/protocol/uitzonderingen';

function gevonden(ontheffing: Ontheffing): readonly string[] {
  return gronden.filter(({ heftOp }) => heftOp === ontheffing).map(({ id }) => id);
}

describe('the grounds for leaving something out', () => {
  it('[D16, D17] two for the gesprek', () => {
    expect(gevonden('gesprek')).toEqual(['gesprek-veiligheid', 'gesprek-contactverlies']);
  });

  it('[G8, G9] two for the talk about the melding', () => {
    expect(gevonden('meldgesprek')).toEqual(['meldgesprek-veiligheid', 'meldgesprek-contactverlies']);
  });

  it('[L26, L27, 0.2] three for shielding the reporter, who still makes the melding in the own name', () => {
    expect(gevonden('bekendmaken-identiteit')).toEqual([
      'afschermen-gevaar-kinderen',
      'afschermen-gevaar-medewerkers',
      'afschermen-vertrouwensrelatie',
    ]);
    for (const { heftOp, heftNooitOp } of gronden) {
      const opNaam: boolean = heftNooitOp.some((blijft) => blijft === 'melding-op-naam');
      expect(opNaam).toBe(heftOp === 'bekendmaken-identiteit');
    }
  });

  it('[L9] one for not asking consent', () => {
    expect(gevonden('toestemming-vragen')).toEqual(['toestemming-veiligheid']);
  });

  it('[0.5, N27] none ever lifts the consultatie, the advies or the melding', () => {
    expect(gronden).toHaveLength(8);
    for (const { heftNooitOp } of gronden) {
      expect(heftNooitOp).toEqual(expect.arrayContaining(['consultatie', 'advies', 'melding']));
    }
  });
});

describe('the exceptions to the route', () => {
  it('[0.3, A17, B26] a staff member as possible offender is the only one without a casus', () => {
    const zonder = uitzonderingen.filter(({ gevolg }) => gevolg === 'geen-casus');
    expect(zonder.map(({ id }) => id)).toEqual(['medewerker-als-pleger']);
    expect(zonder[0]?.contacten).toEqual(['directie', 'bestuur', 'vertrouwensinspecteur']);
  });

  it('[0.3] the aandachtsfunctionaris is not among those to turn to about a colleague', () => {
    const [{ contacten }] = uitzonderingen;
    expect(contacten).not.toContain('aandachtsfunctionaris');
  });

  it('[J5] acute danger names 112 before anything else', () => {
    expect(uitzonderingen.find(({ id }) => id === 'acuut-gevaar')?.contacten[0]).toBe('112');
  });

  it('[J9, N26] a serious crime and a dangerous suspect hold back the gesprek', () => {
    const uitstel = uitzonderingen.filter(({ gevolg }) => gevolg === 'gesprek-uitstellen');
    expect(uitstel.map(({ id }) => id)).toEqual([
      'ernstig-misdrijf',
      'vermoedelijke-pleger-nog-niet-spreken',
    ]);
  });

  it('[N18] the verwijsindex comes beside the stappen and not in their place', () => {
    expect(uitzonderingen.find(({ id }) => id === 'verwijsindex')?.gevolg).toBe('daarnaast-overwegen');
  });
});
