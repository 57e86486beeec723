import type { Command, CommandData } from '../../src/domain/commands';
import { berichtenOwed } from '../../src/domain/berichten';
import { organisatierollen } from '../../src/domain/waarden';
import { gestart, morgen, signaal, startgegevens, vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import {
  begeleiderEnFunctionaris,
  beheerder,
  directeurKompas,
  functionarisA,
  functionarisB,
  functionarisKompas,
  leerkrachtKompas,
  tweeScholen,
  zonderFunctionarissen,
} from '../support/people';

function starten(change: Partial<CommandData['casus-starten']> = {}): Command {
  return { type: 'casus-starten', data: startgegevens(change) };
}

describe('casus-starten: what follows', () => {
  it('[K21] records the start and the first signaal, with a bericht to every aandachtsfunctionaris of the school', () => {
    given([])
      .when(starten())
      .then([
        {
          type: 'casus-gestart',
          data: {
            school: 'de-regenboog',
            kenmerk: 'rode jas',
            leeftijdsgroep: 'onder-12',
            acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'nee' },
            medewerkerBetrokken: { vraag: 'Gaat het over een medewerker?', antwoord: 'nee' },
            berichtAan: [functionarisA.id, functionarisB.id, begeleiderEnFunctionaris.id],
          },
        },
        { type: 'signaal-vastgelegd', data: signaal() },
      ]);
  });

  it.each(['ja', 'twijfel', 'nee'] as const)(
    'keeps the safety question as it was read with the answer %s, and starts with every answer',
    (antwoord) => {
      const { verdict } = given([]).when(starten({ acuut: antwoord, acuutVraag: 'Zoals getoond?' }));
      expect(verdict).toMatchObject({
        kind: 'accepted',
        events: [{ data: { acuut: { vraag: 'Zoals getoond?', antwoord } } }, {}],
      });
    },
  );

  it('sends no bericht to the aandachtsfunctionaris who starts it', () => {
    const { verdict } = given([]).by(functionarisA).when(starten());
    expect(verdict).toMatchObject({
      events: [{ data: { berichtAan: [functionarisB.id, begeleiderEnFunctionaris.id] } }, {}],
    });
  });

  it('starts as well where the school has no aandachtsfunctionaris, and then owes no bericht', () => {
    const { verdict } = given([]).at(zonderFunctionarissen).when(starten());
    expect(verdict).toMatchObject({ kind: 'accepted', events: [{ data: { berichtAan: [] } }, {}] });
    expect(berichtenOwed(bestaandeCasus([gestart({ berichtAan: [] })]))).toEqual([]);
  });

  it('lets someone named at two schools start at either', () => {
    for (const school of ['de-regenboog', 'het-kompas']) {
      expect(given([]).by(tweeScholen).when(starten({ school })).verdict.kind).toBe('accepted');
    }
  });

  it('lets anyone the file ties to no school start at any school', () => {
    for (const wie of [leerkrachtKompas, beheerder]) {
      expect(given([]).by(wie).when(starten()).verdict.kind).toBe('accepted');
    }
  });
});

describe('casus-starten: what is refused', () => {
  it.each(['ja', 'twijfel'] as const)(
    '[A17] [B26] does not start, and tells nobody, when a medewerker is involved: %s',
    (medewerkerBetrokken) => {
      given([])
        .when(starten({ medewerkerBetrokken }))
        .then([{ code: 'medewerker-betrokken', facts: {} }]);
    },
  );

  it('[B26] says that the meldcode stops before it asks for a field to be mended', () => {
    given([])
      .when(starten({ medewerkerBetrokken: 'ja', kenmerk: '', signaal: signaal({ tekst: '' }) }))
      .then([{ code: 'medewerker-betrokken', facts: {} }]);
  });

  it('refuses a school that the organisation does not have', () => {
    given([])
      .when(starten({ school: 'de-vlinder' }))
      .then([{ code: 'school-onbekend', facts: { school: 'de-vlinder' }, veld: 'school' }]);
  });

  it('refuses another school to someone who is named at one', () => {
    for (const wie of [functionarisKompas, directeurKompas]) {
      given([])
        .by(wie)
        .when(starten())
        .then([{ code: 'school-niet-eigen', facts: {}, veld: 'school' }]);
    }
  });

  it('refuses the bot itself, and names the rol that is needed', () => {
    given([])
      .by({ kind: 'systeem' })
      .when(starten())
      .then([{ code: 'rol-ontbreekt', facts: { nodig: ['medewerker'] } }]);
  });

  it('[B14] [B15] shows the mark of the leerling and every field of the signaal that is wrong, all at once', () => {
    const leeg = signaal({
      tekst: ' ',
      datum: morgen,
      plaats: '',
      situatie: '\n',
      aanwezigen: '\t',
      waarnemingen: [],
      diagnoseDoor: ' ',
    });
    given([])
      .when(starten({ kenmerk: '  ', signaal: leeg }))
      .then([
        { code: 'veld-leeg', facts: {}, veld: 'kenmerk' },
        { code: 'veld-leeg', facts: {}, veld: 'tekst' },
        { code: 'veld-leeg', facts: {}, veld: 'plaats' },
        { code: 'veld-leeg', facts: {}, veld: 'situatie' },
        { code: 'veld-leeg', facts: {}, veld: 'aanwezigen' },
        { code: 'datum-in-toekomst', facts: { vandaag }, veld: 'datum' },
        { code: 'waarneming-ontbreekt', facts: {}, veld: 'waarnemingen' },
        { code: 'diagnose-zonder-deskundige', facts: {}, veld: 'diagnoseDoor' },
      ]);
  });
});

it('asks for no rol above medewerker: every rol of the organisation may start at the own school', () => {
  const wie = functionarisA;
  for (const rol of organisatierollen) {
    const { verdict } = given([])
      .by(wie)
      .at({
        naam: 'Voorbeeldbestuur',
        scholen: [
          {
            id: 'de-regenboog',
            naam: 'De Regenboog',
            mensen: [{ id: wie.id, naam: wie.naam, rollen: [rol] }],
            contacten: [],
          },
        ],
        bovenschools: [],
        contacten: [],
      })
      .when(starten());
    expect([rol, verdict.kind]).toEqual([rol, 'accepted']);
  }
});

describe('casus-starten: the questions as they were read', () => {
  it.each([{ acuutVraag: ' ' }, { medewerkerBetrokkenVraag: '' }])(
    'are refused when one is blank: %j',
    (change) => {
      given([])
        .when(starten(change))
        .then([{ code: 'veld-leeg', facts: {}, veld: 'vraag' }]);
    },
  );
});
