import { parseOrganisatie } from '../../src/app/organisatieSchema';
import {
  guid,
  functionarisJson,
  directieJson,
  organisatieJson,
  type Json,
} from '../support/organisatieBestanden';

const read = (json: Json) => parseOrganisatie(json, '2026-11-23');
const kerst = { van: '2026-12-19', tot: '2027-01-03', naam: 'Kerstvakantie' };
const metMensen = (...mensen: readonly Json[]) => organisatieJson({}, { mensen });

function padenOf(json: Json): readonly string[] {
  const outcome = read(json);
  return outcome.ok ? [] : outcome.fouten.map(({ pad }) => pad);
}

function foutOf(json: Json): string | undefined {
  const outcome = read(json);
  return outcome.ok ? undefined : outcome.fouten[0]?.fout;
}

describe('what can be set', () => {
  it('is kept as it was written, for all schools and for one', () => {
    const instellingen = {
      termijnen: { 'stil-dossier': 10, 'gesprek-voeren': 8 },
      vakanties: [kerst],
      schooltijden: { van: '08:30', tot: '16:30', dagen: ['maandag', 'vrijdag'] },
      zorgteam: 'ondersteuningsteam',
    };
    const json = organisatieJson({ ...instellingen, besluitdagen: ['2027-05-07'] }, instellingen);
    expect(read(json)).toMatchObject({ ok: true, organisatie: json });
  });

  it.each([
    ['termijnen.stil-dossier', { termijnen: { 'stil-dossier': 0 } }],
    ['termijnen.stil-dossier', { termijnen: { 'stil-dossier': 43 } }],
    ['termijnen.melding-doen', { termijnen: { 'melding-doen': 3 } }],
    ['termijnen.gesprek-voeren', { termijnen: { 'gesprek-voeren': 2.5 } }],
    ['termijnen.gesprek-voeren', { termijnen: { 'gesprek-voeren': '8' } }],
    ['termijnen.terugkoppeling-veilig-thuis', { termijnen: { 'terugkoppeling-veilig-thuis': 9 } }],
    ['termijnen.stildossier', { termijnen: { stildossier: 9 } }],
    ['vakanties[0].tot', { vakanties: [{ ...kerst, tot: '2026-12-18' }] }],
    ['vakanties[0].tot', { vakanties: [{ ...kerst, tot: '2028-01-03' }] }],
    ['vakanties[0].tot', { vakanties: [{ ...kerst, tot: '2027-02-30' }] }],
    ['vakanties[0].van', { vakanties: [{ ...kerst, van: '19-12-2026' }] }],
    ['vakanties[0].naam', { vakanties: [{ ...kerst, naam: undefined }] }],
    ['schooltijden.van', { schooltijden: { van: '8:30', tot: '16:00' } }],
    ['schooltijden.tot', { schooltijden: { van: '08:00', tot: '24:00' } }],
    ['schooltijden.tot', { schooltijden: { van: '16:00', tot: '16:00' } }],
    ['schooltijden.dagen', { schooltijden: { van: '08:00', tot: '16:00', dagen: [] } }],
    ['schooltijden.dagen[0]', { schooltijden: { van: '08:00', tot: '16:00', dagen: ['zaterdag'] } }],
    [
      'schooltijden.dagen[1]',
      { schooltijden: { van: '08:00', tot: '16:00', dagen: ['maandag', 'maandag'] } },
    ],
    ['zorgteam', { zorgteam: '' }],
  ])('a fault at %s is found there, for all schools and for one: %j', (pad, deel) => {
    expect(padenOf(organisatieJson(deel))).toEqual([pad]);
    expect(padenOf(organisatieJson({}, deel))).toEqual([`scholen[0].${pad}`]);
  });

  it.each([
    ['besluitdagen[0]', { besluitdagen: ['2027-5-7'] }],
    ['besluitdagen[0]', { besluitdagen: ['2127-05-07'] }],
    ['besluitdagen[1]', { besluitdagen: ['2027-05-07', '2027-05-07'] }],
    ['bewaartermijn', { bewaartermijn: 0 }],
    ['bewaartermijn', { bewaartermijn: 21 }],
  ])('a fault at %s of the organisatie is found there: %j', (pad, deel) => {
    expect(padenOf(organisatieJson(deel))).toEqual([pad]);
  });

  it('is refused on a school where it is the same for the whole country or the whole board', () => {
    expect(padenOf(organisatieJson({}, { besluitdagen: ['2027-05-07'] }))).toEqual([
      'scholen[0].besluitdagen',
    ]);
    expect(padenOf(organisatieJson({}, { bewaartermijn: 2 }))).toEqual(['scholen[0].bewaartermijn']);
  });

  it('[0.14] refuses to set what the law sets, and takes what is only an agreement of the school', () => {
    expect(padenOf(organisatieJson({ termijnen: { 'terugkoppeling-veilig-thuis': 5 } }))).toEqual([
      'termijnen.terugkoppeling-veilig-thuis',
    ]);
    expect(padenOf(organisatieJson({ termijnen: { 'gesprek-voeren': 5 } }))).toEqual([]);
  });

  it('says between which numbers a termijn must lie', () => {
    expect(foutOf(organisatieJson({ termijnen: { 'stil-dossier': 99 } }))).toBe(
      'moet een heel getal zijn, van 1 tot en met 42 (dagen)',
    );
  });

  it('gives all its faults at once', () => {
    const json = organisatieJson(
      {
        besluitdagen: ['x'],
        termijnen: { 'stil-dossier': 0 },
        vakanties: [{ ...kerst, tot: '2026-01-01', naam: '' }],
      },
      { schooltijden: { van: '9', tot: '8' }, zorgteam: 1 },
    );
    expect(padenOf(json).toSorted()).toEqual([
      'besluitdagen[0]',
      'scholen[0].schooltijden.tot',
      'scholen[0].schooltijden.van',
      'scholen[0].zorgteam',
      'termijnen.stil-dossier',
      'vakanties[0].naam',
      'vakanties[0].tot',
    ]);
  });
});

describe('afwezig and vervanger', () => {
  const vervangt = (n: number, vervanger?: number): Json => ({
    ...directieJson,
    id: guid(n),
    ...(vervanger !== undefined && { vervanger: guid(vervanger) }),
  });

  it('are kept, with the id of the vervanger in lower case', () => {
    const b = 'AAAAAAAA-1111-4111-8111-000000000009';
    const afwezig = [{ van: '2026-11-23', tot: '2026-11-23', reden: 'verlof' }];
    const json = metMensen({ ...functionarisJson, afwezig, vervanger: b }, { ...directieJson, id: b });
    const mensen = [{ afwezig, vervanger: b.toLowerCase() }, { id: b.toLowerCase() }];
    expect(read(json)).toMatchObject({ ok: true, organisatie: { scholen: [{ mensen }] } });
  });

  it.each([
    ['afwezig[0].tot', { afwezig: [{ van: '2026-11-24', tot: '2026-11-23' }] }],
    ['afwezig[0].tot', { afwezig: [{ van: '2026-11-24' }] }],
    ['afwezig[0].naam', { afwezig: [{ van: '2026-11-24', tot: '2026-11-24', naam: 'x' }] }],
    ['vervanger', { vervanger: 'directeur-a' }],
    ['vervanger', { vervanger: functionarisJson.id }],
    ['vervanger', { vervanger: guid(9) }],
  ])('a fault at %s is found there: %j', (pad, deel) => {
    expect(padenOf(metMensen({ ...functionarisJson, ...deel }, directieJson))).toEqual([
      `scholen[0].mensen[0].${pad}`,
    ]);
  });

  it('of someone above the schools are held to the same', () => {
    const bestuur = { id: guid(6), naam: 'Bestuurder A', rollen: ['bestuur'] };
    expect(padenOf(organisatieJson({ bovenschools: [{ ...bestuur, vervanger: guid(1) }] }))).toEqual([
      'bovenschools[0].vervanger',
    ]);
  });

  it('may make a long chain that ends', () => {
    expect(padenOf(metMensen(vervangt(1, 2), vervangt(2, 3), vervangt(3, 4), vervangt(4)))).toEqual([]);
  });

  it('may make no ring: everyone on it is told, and who only leads to it is not', () => {
    const json = metMensen(vervangt(1, 2), vervangt(2, 3), vervangt(3, 4), vervangt(4, 2));
    expect(padenOf(json)).toEqual([1, 2, 3].map((index) => `scholen[0].mensen[${index}].vervanger`));
    expect(foutOf(json)).toBe('loopt rond: deze mensen vervangen alleen elkaar');
  });

  it('are found wrong beside other faults, and say nothing of someone who stands there unreadably', () => {
    const json = metMensen(
      { ...vervangt(1, 1), naam: '' },
      { ...vervangt(2, 3) },
      { ...vervangt(3), id: 'x' },
    );
    expect(padenOf(json).toSorted()).toEqual([
      'scholen[0].mensen[0].naam',
      'scholen[0].mensen[0].vervanger',
      'scholen[0].mensen[2].id',
    ]);
  });
});
