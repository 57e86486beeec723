import { parseOrganisatie as parse } from '../../src/app/organisatieSchema';

const parseOrganisatie = (json: unknown) => parse(json, '2026-11-23');

const id = (n: number) => `11111111-1111-4111-8111-00000000000${n}`;

const contact = {
  id: 'jeugdarts',
  naam: 'Jeugdarts',
  nummer: '088-000 00 01',
  uren: 'werkdagen',
  wanneer: 'Vragen over de gezondheid van een leerling',
};
const functionaris = {
  id: id(1),
  naam: 'Functionaris A',
  rollen: ['aandachtsfunctionaris'],
  telefoon: '088-000 00 02',
};
const directie = { id: id(2), naam: 'Directeur A', rollen: ['directie'] };
const school = {
  id: 'de-regenboog',
  naam: 'De Regenboog',
  mensen: [functionaris, directie],
  contacten: [contact],
};
const good = {
  naam: 'Voorbeeldbestuur',
  scholen: [school],
  bovenschools: [],
  contacten: [],
  bewaartermijn: 2,
};

const withSchool = (change: object) => ({ ...good, scholen: [{ ...school, ...change }] });
const withMens = (change: object) => withSchool({ mensen: [{ ...functionaris, ...change }, directie] });
const withContact = (change: object) => ({ ...good, contacten: [{ ...contact, ...change }] });

function foutenOf(json: unknown) {
  const outcome = parseOrganisatie(json);
  return outcome.ok ? [] : outcome.fouten;
}
const padenOf = (json: unknown) => foutenOf(json).map(({ pad }) => pad);

describe('a good file', () => {
  it('comes back as it was written', () => {
    expect(parseOrganisatie(good)).toEqual({ ok: true, organisatie: good, waarschuwingen: [] });
  });

  it('may leave out the lists that are empty', () => {
    const { bovenschools: _b, contacten: _c, ...rest } = good;
    expect(parseOrganisatie(rest)).toEqual({ ok: true, organisatie: good, waarschuwingen: [] });
  });

  it('[C6] [C7] [N9] says with whom a school consults, and whether it takes part in a zorgadviesteam', () => {
    const afspraak = { consultatiepartners: ['intern-begeleider', 'jeugdarts'], zorgadviesteam: 'nee' };
    const json = withSchool(afspraak);
    expect(parseOrganisatie(json)).toEqual({ ok: true, organisatie: json, waarschuwingen: [] });
    expect(padenOf(withSchool({ consultatiepartners: ['buurvrouw'] }))).toEqual([
      'scholen[0].consultatiepartners[0]',
    ]);
    expect(padenOf(withSchool({ consultatiepartners: [] }))).toEqual(['scholen[0].consultatiepartners']);
    expect(padenOf(withSchool({ zorgadviesteam: 'misschien' }))).toEqual(['scholen[0].zorgadviesteam']);
  });

  it('gets its object ids in lower case, as Teams is compared in it', () => {
    const outcome = parseOrganisatie(withMens({ id: '9B1C2D3E-AAAA-4000-8000-0000000000FF' }));
    expect(outcome).toMatchObject({
      organisatie: { scholen: [{ mensen: [{ id: '9b1c2d3e-aaaa-4000-8000-0000000000ff' }, {}] }] },
    });
  });

  it('may name a teacher who has no rol, and one person at two schools', () => {
    const leerkracht = { id: id(3), naam: 'Leerkracht A', rollen: [] };
    const mensen = [functionaris, directie, leerkracht];
    const json = {
      ...good,
      scholen: [
        { ...school, mensen },
        { ...school, id: 'het-kompas', mensen },
      ],
    };
    expect(foutenOf(json)).toEqual([]);
  });

  it.each(['112', '0800-2000', '058 233 37 77', '+31 58 233 3777', '0000000000'])(
    '%s is a telephone number',
    (nummer) => {
      expect(foutenOf(withContact({ nummer }))).toEqual([]);
    },
  );
});

describe('$schema, for editors', () => {
  it('may stand in the file and is no part of the organisatie', () => {
    const json = { $schema: './docs/organisatie.schema.json', ...good };
    expect(parseOrganisatie(json)).toEqual({ ok: true, organisatie: good, waarschuwingen: [] });
    expect(padenOf({ ...good, $schema: 1 })).toEqual(['$schema']);
  });
});

describe('faults', () => {
  it.each([
    ['scholen[0].mensen[0].id', withMens({ id: 'leerkracht-a' })],
    ['scholen[0].mensen[0].naam', withMens({ naam: '  ' })],
    ['scholen[0].mensen[0].naam', withMens({ naam: 'Leerkracht\nA' })],
    ['scholen[0].mensen[0].rollen', withMens({ rollen: undefined })],
    ['scholen[0].mensen[0].rollen[0]', withMens({ rollen: ['aandachtsfunctionaaris'] })],
    ['scholen[0].mensen[0].rollen[1]', withMens({ rollen: ['directie', 'directie'] })],
    ['scholen[0].mensen[0].upn', withMens({ upn: 'functionaris-a' })],
    ['scholen[0].mensen[0].telefoon', withMens({ telefoon: 'bel mij' })],
    ['scholen[0].mensen[0].telephone', withMens({ telephone: '112' })],
    ['scholen[0].mensen[1].id', withMens({ id: directie.id })],
    ['scholen[0].id', withSchool({ id: 'De Regenboog' })],
    ['scholen[0].mensen', withSchool({ mensen: {} })],
    ['scholen[1].id', { ...good, scholen: [school, school] }],
    ['scholen', { ...good, scholen: [] }],
    ['naam', { ...good, naam: 5 }],
    ['contacten[0].uren', withContact({ uren: undefined })],
    ['contacten[1].id', { ...good, contacten: [contact, contact] }],
    ['bovenschools[0].rollen[0]', { ...good, bovenschools: [{ ...directie, rollen: ['beheer'] }] }],
    ['', []],
    ['', null],
  ])('a fault at %j is found there and nowhere else', (pad, json) => {
    expect(padenOf(json)).toEqual([pad]);
  });

  it('come all at once, a double person behind a misspelt one included', () => {
    const mensen = [functionaris, { ...directie, naam: '' }, { ...functionaris, rol: 'x' }, 'leerkracht'];
    expect(padenOf({ scholen: [{ ...school, mensen }], extra: 1 }).toSorted()).toEqual([
      'extra',
      'naam',
      'scholen[0].mensen[1].naam',
      'scholen[0].mensen[2].id',
      'scholen[0].mensen[2].rol',
      'scholen[0].mensen[3]',
    ]);
  });

  it('a person is a double when only the capitals of the object id differ', () => {
    const hex = '9b1c2d3e-aaaa-4000-8000-0000000000ff';
    const mensen = [
      { ...functionaris, id: hex },
      { ...directie, id: hex.toUpperCase() },
    ];
    expect(padenOf(withSchool({ mensen }))).toEqual(['scholen[0].mensen[1].id']);
  });

  it('a school rol above the schools is refused, since it would open every casus of the board', () => {
    const json = { ...good, bovenschools: [{ ...functionaris }] };
    expect(foutenOf(json)).toMatchObject([
      {
        pad: 'bovenschools[0].rollen[0]',
        fout: 'moet een van deze zijn: bestuur, privacy-officer, beheerder (rollen op een school horen bij die school)',
      },
    ]);
  });

  it('the emergency number cannot be changed', () => {
    expect(padenOf(withContact({ id: '112', nummer: '088-000 00 01' }))).toEqual(['contacten[0].nummer']);
    expect(foutenOf(withContact({ id: '112', nummer: '112' }))).toEqual([]);
  });

  it.each([
    ['0900-123', '123 0'],
    ['0900 567', '567 8'],
    ['+31 900 123', '123 0'],
  ])('[J7][J8] the dead number %s %s is refused', (start, end) => {
    expect(padenOf(withContact({ nummer: `${start} ${end}` }))).toEqual(['contacten[0].nummer']);
  });

  it('have a place for the log that holds no name which the file made up', () => {
    const plekken = foutenOf(withMens({ naam: '', 'Zoë Jansen': 1 })).map(({ plek }) => plek);
    expect(plekken).toEqual(['scholen[0].mensen[0].naam', 'scholen[0].mensen[0]']);
  });

  it('say in Dutch what is wrong, without repeating what stood there', () => {
    const json = withMens({ naam: undefined, telefoon: 'geheim-nummer', extra: 'geheim' });
    expect(foutenOf(json)).toMatchObject([
      { pad: 'scholen[0].mensen[0].naam', fout: 'ontbreekt' },
      {
        pad: 'scholen[0].mensen[0].telefoon',
        fout: 'moet een telefoonnummer zijn: cijfers met losse spaties of streepjes, met eventueel een + vooraan',
      },
      { pad: 'scholen[0].mensen[0].extra', fout: 'deze naam kent de bot niet' },
    ]);
  });
});
