import { parseOrganisatie } from '../../src/app/organisatieSchema';
import {
  directieJson,
  functionarisJson,
  guid,
  organisatieJson,
  type Json,
} from '../support/organisatieBestanden';

const vandaag = '2026-11-23';

function waarschuwingenOf(json: Json): readonly string[] {
  const outcome = parseOrganisatie(json, vandaag);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fouten));
  return outcome.waarschuwingen;
}
const metMensen = (...mensen: readonly Json[]) => waarschuwingenOf(organisatieJson({}, { mensen }));
const metFunctionaris = (deel: Json) => metMensen({ ...functionarisJson, ...deel }, directieJson);
const weg = (van: string, tot: string) => ({ afwezig: [{ van, tot }] });
const tweede = { ...functionarisJson, id: guid(3), naam: 'Functionaris B' };

describe('nothing is warned of', () => {
  it('when everyone can be reached', () => {
    expect(waarschuwingenOf(organisatieJson())).toEqual([]);
  });

  it('when the only one is absent and a vervanger with the same rol is there', () => {
    const afwezig = { ...functionarisJson, ...weg('2026-11-20', '2026-12-01'), vervanger: tweede.id };
    expect(metMensen(afwezig, tweede, directieJson)).toEqual([]);
  });

  it('when an absence is over, or is of somebody without a rol', () => {
    expect(metFunctionaris(weg('2026-11-01', '2026-11-22'))).toEqual([]);
    const leerkracht = { id: guid(4), naam: 'Leerkracht A', rollen: [], ...weg(vandaag, '2026-12-01') };
    expect(metMensen(functionarisJson, directieJson, leerkracht)).toEqual([]);
  });
});

describe('who can be called', () => {
  it('a school without aandachtsfunctionaris or directie works, and is named', () => {
    expect(metMensen()).toEqual([
      'School de-regenboog heeft geen aandachtsfunctionaris. Niemand krijgt daar een bericht.',
      'School de-regenboog heeft geen directie. Niemand kan daar meebeslissen.',
    ]);
  });

  it('an aandachtsfunctionaris whom no teacher can call is named by id, not by name', () => {
    const lines = metFunctionaris({ telefoon: undefined }).join('\n');
    expect(lines).toContain(`aandachtsfunctionaris ${functionarisJson.id} heeft geen upn en geen telefoon`);
    expect(lines).not.toContain(functionarisJson.naam);
  });

  it('a school of which no aandachtsfunctionaris has a telephone is named, one of two with it is enough', () => {
    const upn = 'functionaris.a@voorbeeld.nl';
    expect(metFunctionaris({ telefoon: undefined, upn })).toEqual([
      expect.stringMatching(/^School de-regenboog: geen enkele aandachtsfunctionaris heeft een telefoon/),
    ]);
    expect(metMensen({ ...functionarisJson, telefoon: undefined, upn }, tweede, directieJson)).toEqual([]);
  });
});

describe('who is away', () => {
  it('everyone with the rol at once is told with the first day from today, however the absences overlap', () => {
    const a = { ...functionarisJson, ...weg('2026-11-01', '2026-12-11') };
    const b = { ...tweede, ...weg('2026-12-07', '2026-12-20') };
    expect(metMensen(a, b, directieJson)).toContain(
      'School de-regenboog: op 2026-12-07 is iedereen met de rol aandachtsfunctionaris afwezig. Er is dan ook geen vervanger.',
    );
    const na = { ...tweede, ...weg('2026-12-12', '2026-12-20') };
    expect(metMensen(a, na, directieJson).join()).not.toContain('iedereen');
  });

  it.each([
    ['aandachtsfunctionaris', functionarisJson, directieJson],
    ['directie', directieJson, functionarisJson],
  ] as const)('the only %s who is away today leaves nobody', (rol, persoon, ander) => {
    expect(metMensen({ ...persoon, ...weg('2026-11-01', '2026-11-23') }, ander)).toEqual([
      `School de-regenboog: op ${vandaag} is iedereen met de rol ${rol} afwezig. Er is dan ook geen vervanger.`,
      `Persoon ${persoon.id} is of gaat afwezig en heeft geen vervanger.`,
    ]);
  });

  it('a vervanger who is absent at the same time is no vervanger', () => {
    const a = { ...functionarisJson, ...weg('2026-12-01', '2026-12-11'), vervanger: tweede.id };
    const b = { ...tweede, ...weg('2026-12-10', '2026-12-10') };
    const [eerste] = metMensen(a, b, directieJson);
    expect(eerste).toContain('op 2026-12-10 is iedereen met de rol aandachtsfunctionaris afwezig');
  });

  it('a vervanger without the rol is told, for that person can open nothing', () => {
    expect(metFunctionaris({ vervanger: directieJson.id })).toEqual([
      `Persoon ${directieJson.id} vervangt ${functionarisJson.id}, maar heeft niet de rol aandachtsfunctionaris. Deze persoon kan de casussen niet openen.`,
    ]);
  });

  it('someone above the schools without vervanger is told too', () => {
    const bestuur = { id: guid(6), naam: 'Bestuurder A', rollen: ['bestuur'], ...weg(vandaag, '2027-01-01') };
    expect(waarschuwingenOf(organisatieJson({ bovenschools: [bestuur] }))).toEqual([
      `Persoon ${guid(6)} is of gaat afwezig en heeft geen vervanger.`,
    ]);
  });
});

describe('what is out of date', () => {
  const vakantie = (van: string, tot: string) => ({ van, tot, naam: 'Vakantie' });

  it('vakanties of which none is to come are told, and one to come anywhere is enough', () => {
    const oud = { vakanties: [vakantie('2026-07-01', '2026-08-01')] };
    const nieuw = { vakanties: [vakantie('2026-12-19', '2027-01-03')] };
    expect(waarschuwingenOf(organisatieJson(oud))).toEqual([
      'Alle vakanties zijn voorbij. Zet de nieuwe erin, anders herinnert de bot in de vakantie.',
    ]);
    expect(waarschuwingenOf(organisatieJson(oud, nieuw))).toEqual([]);
  });

  it('a vakantie that ended more than two years ago is told with its place', () => {
    const vakanties = [
      vakantie('2026-12-19', '2027-01-03'),
      vakantie('2024-07-01', '2024-08-01'),
      vakantie('2025-07-01', '2025-08-01'),
    ];
    expect(waarschuwingenOf(organisatieJson({}, { vakanties }))).toEqual([
      'scholen[0].vakanties[1] is al meer dan twee jaar voorbij. U kunt die weghalen.',
    ]);
  });

  it('a bewaartermijn that nobody chose is told', () => {
    expect(waarschuwingenOf(organisatieJson({ bewaartermijn: undefined }))).toEqual([
      expect.stringContaining('geen bewaartermijn'),
    ]);
  });
});
